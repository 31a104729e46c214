import { describe, expect, it } from 'vitest'

import { gridOf } from '../../../client/table/atTable.ts'
import { layout } from '../../../client/table/layout.ts'
import type { Point, Thing } from '../../../client/table/thing.ts'
import { acts, drawnTable, opened, size } from './drawn.ts'
import { tableAt, thing, words } from './tables.ts'

drawnTable()

const view = tableAt('order', { progress: 'none' })
const sheet = layout(view, size, words)
const { rows = [], columns = [] } = gridOf(view) ?? {}
const row = (n: number): Thing => thing(sheet, `row ${rows[n]}`)
const head = (n: number): Thing => thing(sheet, `head ${columns[n]}`)

async function dragged(page: Awaited<ReturnType<typeof opened>>['page'], from: Thing, to: Point) {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 })
  await page.mouse.move(to.x, to.y, { steps: 4 })
}

describe('the drawn grid', () => {
  it('lets rows and columns be dragged by their names, and shows where they will come', async () => {
    const { page, faults } = await opened('#order')
    const bar = page.locator('.over-bar')
    await dragged(page, row(0), { x: row(0).x, y: row(3).y - 6 })
    await expect.poll(() => bar.getAttribute('d')).toMatch(/^M-?[\d.]+ [\d.]+h/)
    expect(await page.locator('.carrying-drop').innerText()).toMatch(/^Boven rij /)
    await page.mouse.up()
    await expect
      .poll(() => acts(page))
      .toEqual([{ act: 'moveRow', carried: { row: rows[0], before: rows[3] } }])
    await dragged(page, head(4), { x: head(1).x - 10, y: head(4).y + 60 })
    await expect.poll(() => bar.getAttribute('d')).toMatch(/^M[\d.]+ -?[\d.]+v/)
    await page.mouse.up()
    await expect
      .poll(async () => (await acts(page))[1])
      .toEqual({
        act: 'moveColumn',
        carried: { column: columns[4], before: columns[1], table: 't1' },
      })
    expect(faults).toEqual([])
    await page.close()
  })

  it('lets the same cards glide to their new places, and puts what is dropped in vain back', async () => {
    const { page, faults } = await opened('#order', 'no-preference')
    await dragged(page, head(2), { x: head(2).x + 12, y: head(2).y })
    await page.mouse.up()
    await page.waitForTimeout(500)
    expect(await acts(page)).toEqual([])
    const before = await page.evaluate(() => window.framesDrawn)
    await dragged(page, row(1), { x: row(1).x, y: size.height - 5 })
    await page.mouse.up()
    await expect.poll(() => acts(page)).toEqual([{ act: 'moveRow', carried: { row: rows[1] } }])
    const drawn = () => page.evaluate(() => window.framesDrawn)
    await expect.poll(drawn).toBeGreaterThan(before + 5)
    await expect
      .poll(async () => {
        const now = await drawn()
        await page.waitForTimeout(400)
        return (await drawn()) - now
      })
      .toBe(0)
    expect(faults).toEqual([])
    await page.close()
  })
})
