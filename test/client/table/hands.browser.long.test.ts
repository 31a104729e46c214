import { describe, expect, it } from 'vitest'

import {
  acts,
  drawnTable,
  handAt,
  idOf,
  middle,
  one,
  onCloth,
  opened,
  pointerX,
  table,
  third,
  tick,
} from './drawn.ts'

drawnTable()

describe('other hands over the drawn table', () => {
  it('move smoothly with their name and their card, also with less movement asked for, and then rest', async () => {
    const { page, faults } = await opened()
    const from = middle(one!)
    await tick(page, handAt(from, idOf(one)))
    await page.waitForSelector('.pointer-holds')
    const seen = new Set<number>()
    for (let n = 1; n <= 6; n++) {
      await tick(page, handAt({ x: from.x + n * 40, y: from.y }, idOf(one)))
      for (let m = 0; m < 3; m++) {
        seen.add(await pointerX(page))
        await page.waitForTimeout(16)
      }
    }
    await page.waitForTimeout(300)
    expect(Math.abs((await pointerX(page)) - from.x - 240)).toBeLessThan(4)
    expect(seen.size).toBeGreaterThan(7)
    expect(await page.locator('.pointer b').textContent()).toMatch(/^[a-z]+ [a-z]+$/)
    const drawn = await page.evaluate(() => window.framesDrawn)
    await page.waitForTimeout(700)
    expect(await page.evaluate(() => window.framesDrawn)).toBe(drawn)
    await tick(page)
    await page.waitForTimeout(700)
    expect(await page.locator('.pointer').count()).toBe(0)
    expect(faults).toEqual([])
    await page.close()
  })

  it('keep what they hold: a drag of it does not start, and one that came second ends, with a kind line', async () => {
    const { page, faults } = await opened()
    const { x, y } = middle(one!)
    await tick(page, handAt({ x, y }, idOf(one)))
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 60, y + 60, { steps: 4 })
    await page.waitForSelector('text=heeft dit in de hand')
    await page.mouse.up()
    expect(await page.getAttribute('.tableCanvas-host', 'data-hand')).toBe('idle')
    await tick(page)
    const second = middle(third!)
    await page.mouse.move(second.x, second.y)
    await page.mouse.down()
    await page.mouse.move(second.x + 40, second.y + 40, { steps: 4 })
    expect(await page.getAttribute('.tableCanvas-host', 'data-hand')).toBe('dragging')
    await tick(page, handAt(second, idOf(third)))
    expect(await page.getAttribute('.tableCanvas-host', 'data-hand')).toBe('idle')
    await page.mouse.up()
    expect(await acts(page)).toEqual([])
    expect(faults).toEqual([])
    await page.close()
  })

  it('hear of the own hand, of what it drags, and when the house let go of it', async () => {
    const { page, faults } = await opened()
    const { x, y } = middle(one!)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 60, y + 60, { steps: 4 })
    const told = await page.evaluate(() => window.handsTold.at(-1))
    expect(told).toEqual([table, ...onCloth({ x: x + 60, y: y + 60 }), idOf(one)])
    await tick(page, ['t', table, 1, 1, idOf(one)])
    await tick(page, ['t', table, 1, 1])
    await page.waitForSelector('text=lang stil')
    expect(await page.getAttribute('.tableCanvas-host', 'data-hand')).toBe('idle')
    await page.mouse.up()
    expect(await acts(page)).toEqual([])
    expect(faults).toEqual([])
    await page.close()
  })
})
