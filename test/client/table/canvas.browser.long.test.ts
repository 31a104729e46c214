import { describe, expect, it } from 'vitest'

import { layout } from '../../../client/table/layout.ts'
import { fanOf } from '../../../client/table/target.ts'
import type { Thing } from '../../../client/table/thing.ts'
import {
  acts,
  drawnTable,
  fourth,
  idOf,
  middle,
  one,
  opened,
  other,
  seat,
  size,
  third,
  view,
} from './drawn.ts'
import { cardsOf, tableAt, words } from './tables.ts'

drawnTable()

describe('the drawn table', () => {
  it('sends what a drag comes to, and what two taps come to', async () => {
    const { page, faults } = await opened()
    const [from, to] = [middle(one!), middle(other!)]
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move((from.x + to.x) / 2, from.y + 30, { steps: 4 })
    await page.mouse.move(to.x, to.y, { steps: 4 })
    await page.mouse.up()
    await page.waitForTimeout(300)
    expect(await acts(page)).toEqual([{ act: 'putWith', carried: { cards: [idOf(one)], card: idOf(other) } }])
    await page.mouse.click(middle(third!).x, middle(third!).y)
    await page.waitForSelector('.carrying')
    await page.mouse.click(middle(fourth!).x, middle(fourth!).y)
    await page.waitForTimeout(300)
    expect((await acts(page))[1]).toEqual({
      act: 'putWith',
      carried: { cards: [idOf(third)], card: idOf(fourth) },
    })
    expect(await page.locator('.carrying').count()).toBe(0)
    expect(faults).toEqual([])
    await page.close()
  })

  it('draws no frame while nothing moves, and some when something does', async () => {
    const { page, faults } = await opened('', 'no-preference')
    const before = await page.evaluate(() => window.framesDrawn)
    await page.waitForTimeout(1500)
    expect(await page.evaluate(() => window.framesDrawn)).toBe(before)
    const { x, y } = middle(one!)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 60, y + 60, { steps: 5 })
    expect(await page.evaluate(() => window.framesDrawn)).toBeGreaterThan(before)
    expect(faults).toEqual([])
    await page.close()
  })

  it('says why when the house says no, and Escape puts back what was picked up', async () => {
    const { page, faults } = await opened('#no')
    const { x, y } = middle(one!)
    await page.mouse.click(x, y)
    await page.keyboard.press('Escape')
    await page.mouse.click(middle(third!).x, middle(third!).y)
    expect(await acts(page)).toEqual([])
    await page.mouse.click(middle(fourth!).x, middle(fourth!).y)
    expect(await page.waitForSelector('text=De spelleider heeft alles even stilgezet')).toBeTruthy()
    // Whoever cannot see it has the list; the buttons beside it are there for everybody.
    expect(await page.getAttribute('.tableCanvas-host', 'aria-hidden')).toBe('true')
    expect(await page.getByRole('button', { name: 'Dichterbij' }).count()).toBe(1)
    expect(faults).toEqual([])
    await page.close()
  })
})

describe('many cards at once', () => {
  it('are picked with a lasso or with a key, put with a card in one act, and taken back', async () => {
    const { page, faults } = await opened()
    const { x, y } = middle(one!)
    await page.mouse.click(x, y)
    await page.keyboard.down('Control')
    await page.mouse.click(middle(third!).x, middle(third!).y)
    await page.keyboard.up('Control')
    await page.waitForSelector('text=2 kaarten')
    await page.mouse.click(middle(other!).x, middle(other!).y)
    await page.waitForTimeout(300)
    const both = { act: 'putWith', carried: { cards: [idOf(one), idOf(third)], card: idOf(other) } }
    expect(await acts(page)).toEqual([both])
    await page.keyboard.press('Control+z')
    await page.waitForTimeout(300)
    expect(await acts(page)).toEqual([both, { act: 'undo', carried: {} }])
    await page.mouse.move(3, 3)
    await page.mouse.down()
    await page.mouse.move(900, 700, { steps: 5 })
    await page.mouse.up()
    await page.waitForSelector('text=/[0-9]+ kaarten/')
    await page.keyboard.press('Escape')
    expect(await page.locator('.carrying').count()).toBe(0)
    expect(await acts(page)).toHaveLength(2)
    expect(faults).toEqual([])
    await page.close()
  })
})

describe('a card of a pile', () => {
  it('that is dropped between two titles is put in order, and a button takes it back', async () => {
    const half = tableAt('link', { progress: 'half' })
    const lying = layout(half, size, words)
    const [pile = ''] = Object.keys(half.piles)
    const fan = fanOf(lying, pile)!
    const across = fan.box.x + fan.box.width / 2
    const { page, faults } = await opened('#half')
    await page.mouse.move(across, fan.top + 5)
    await page.mouse.down()
    await page.mouse.move(across, fan.top + 3 * fan.step, { steps: 5 })
    expect(await page.textContent('.carrying-drop')).toMatch(/^Tussen .+ en .+/)
    await page.mouse.up()
    await page.waitForTimeout(300)
    const ordered = { act: 'putInOrder', carried: { cards: [fan.cards[0]], under: fan.cards[3] } }
    expect(await acts(page)).toEqual([ordered])
    await page.getByRole('button', { name: 'Laatste zet terug' }).click()
    await page.waitForTimeout(300)
    expect((await acts(page))[1]).toEqual({ act: 'undo', carried: {} })
    expect(faults).toEqual([])
    await page.close()
  })
})

describe('a light', () => {
  it('is told with who lit it, dims all without it, and goes out by itself', async () => {
    const { page, faults } = await opened('#half')
    await page.evaluate(
      ([by]) => window.plays(by!, 'spotlight', { light: { as: 'outcome', outcome: 'work' } }, 17_000),
      [seat],
    )
    await page.waitForSelector('text=/Uitgelicht: vond werk, door/')
    expect(await page.getAttribute('.over-veil', 'd')).not.toBe('')
    await page.waitForSelector('.litLine', { state: 'detached', timeout: 6000 })
    expect(await page.getAttribute('.over-veil', 'd')).toBe('')
    expect(faults).toEqual([])
    await page.close()
  })
})

describe('a card that is held for half a second', () => {
  it('is shown large, stays so until the next press, and can be shown to everybody', async () => {
    const { page, faults } = await opened()
    const { x, y } = middle(one!)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.waitForSelector('.tableCanvas-large')
    await page.mouse.up()
    await page.mouse.move(x + 30, y + 20)
    await page.click('.tableCanvas-stays .lights .button')
    const number = view.cards[idOf(one)]?.pseudonym
    expect(await acts(page)).toEqual([
      { act: 'spotlight', carried: { light: { as: 'pseudonym', pseudonym: number } } },
    ])
    await page.mouse.click(5, 760)
    expect(await page.locator('.tableCanvas-large').count()).toBe(0)
    expect(faults).toEqual([])
    await page.close()
  })
})

describe('a phone', () => {
  it('picks up and puts down by taps, does not scroll, and shows where it looks', async () => {
    const viewport = { width: 360, height: 640 }
    const { page, faults } = await opened('', 'reduce', { viewport, hasTouch: true })
    const cards = cardsOf(layout(view, viewport, words))
    const far = (thing: Thing) => Math.hypot(thing.x - cards[0]!.x, thing.y - cards[0]!.y)
    const high = cards.filter(({ y }) => y < 400)
    const [first, last] = [cards[0]!, high.toSorted((one, other) => far(other) - far(one))[0]!]
    await page.touchscreen.tap(first.x, first.y)
    await page.waitForSelector('.carrying')
    await page.getByRole('button', { name: 'Dichterbij' }).click()
    await page.waitForSelector('.overview')
    await page.getByRole('button', { name: 'De hele tafel' }).click()
    await page.touchscreen.tap(last.x, last.y)
    await page.waitForTimeout(300)
    expect((await acts(page)).map(({ act }) => act)).toEqual(['putWith'])
    expect(await page.evaluate(() => [scrollX, scrollY, visualViewport?.scale])).toEqual([0, 0, 1])
    expect(faults).toEqual([])
    await page.close()
  })
})
