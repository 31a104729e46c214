import { describe, expect, it } from 'vitest'

import { night, packed } from '../../../client/reveal/dots/colours.ts'
import {
  counted,
  dotsPage,
  framesAsked,
  go,
  opened,
  phone,
  picture,
  projector,
  rested,
  state,
} from './dotsPage.ts'
import { scenes } from './page/scenes.ts'
import { long } from '../../long.ts'

dotsPage()

describe('everybody as a dot', () => {
  it('stands in the right bar: so many patches of light as there are people', async () => {
    const { page, faults } = await opened('work', { calm: true })
    for (const name of ['work', 'age'] as const) {
      await go(page, name)
      await page.waitForFunction((count) => window.laid.length === count, scenes[name].groups.length)
      const places = await page.evaluate(() => window.laid)
      for (const group of scenes[name].groups) {
        const place = places.find(({ id }) => id === group.id)!
        expect((await counted(page, place.yellow, packed(night.yellow))).patches).toBe(group.work)
        expect((await counted(page, place.green, packed(night.green))).patches).toBe(group.noWork)
      }
      const whole = { x: 0, y: 0, ...projector }
      expect((await counted(page, whole, 0)).patches).toBe(32_450)
    }
    expect(faults).toEqual([])
    await page.close()
  })

  it.runIf(long)('has the same number of pixels for each person on a phone too', async () => {
    const { page, faults } = await opened('age', { viewport: phone, sharp: 3, calm: true })
    const places = await page.evaluate(() => window.laid)
    expect(places.every(({ stands }) => !stands)).toBe(true)
    const each = await Promise.all(
      scenes.age.groups.flatMap((group, n) => [
        counted(page, places[n]!.yellow, packed(night.yellow)).then(({ pixels }) => pixels / group.work),
        counted(page, places[n]!.green, packed(night.green)).then(({ pixels }) => pixels / group.noWork),
      ]),
    )
    expect(new Set(each).size).toBe(1)
    expect(Number.isInteger(each[0])).toBe(true)
    expect(each[0]).toBeGreaterThan(0)
    expect(faults).toEqual([])
    await page.close()
  })

  it.runIf(long)('gathers, walks, and then rests without a frame', async () => {
    const { page, faults } = await opened('coloured', { waits: false })
    expect(await state(page)).toBe('move')
    await rested(page)
    for (const name of ['work', 'age'] as const) {
      const before = await picture(page)
      const frames = await framesAsked(page)
      await go(page, name)
      await page.waitForSelector('[data-dots="move"]')
      await page.waitForTimeout(600)
      expect(await picture(page)).not.toBe(before)
      await rested(page)
      // Two frames a second would be a broken machine; none at all a broken scene.
      expect((await framesAsked(page)) - frames).toBeGreaterThan(5)
    }
    await page.waitForTimeout(300)
    const [frames, still] = [await framesAsked(page), await picture(page)]
    await page.waitForTimeout(1200)
    expect(await framesAsked(page)).toBe(frames)
    expect(await picture(page)).toBe(still)
    expect(faults).toEqual([])
    await page.close()
  })

  it('stands at once where movement is not wanted', async () => {
    const { page } = await opened('coloured', { calm: true })
    const before = await picture(page)
    await go(page, 'sex')
    await page.waitForFunction(() => window.laid.length === 2)
    const [first, frames] = [await picture(page), await framesAsked(page)]
    expect(first).not.toBe(before)
    await page.waitForTimeout(500)
    expect(await picture(page)).toBe(first)
    expect(await framesAsked(page)).toBe(frames)
    await page.close()
  })

  it.runIf(long)('stops where it was going when calm is asked for meanwhile', async () => {
    const { page } = await opened('coloured')
    await go(page, 'work')
    await page.waitForSelector('[data-dots="move"]')
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.waitForTimeout(150)
    expect(await state(page)).toBe('rest')
    await page.close()
  })

  it.runIf(long)('stands at once on Escape, Space or a tap', async () => {
    const { page } = await opened('coloured')
    const skips = [
      () => page.keyboard.press('Escape'),
      () => page.keyboard.press(' '),
      () => page.mouse.click(400, 400),
    ]
    const names = ['work', 'age', 'sex'] as const
    for (const [n, skip] of skips.entries()) {
      await go(page, names[n]!)
      await page.waitForSelector('[data-dots="move"]')
      await skip()
      expect(await state(page)).toBe('rest')
    }
    await page.close()
  })

  it('goes on from where the dots are when a scene comes meanwhile, and follows another size', async () => {
    const { page, faults } = await opened('coloured', { waits: false })
    await go(page, 'work')
    await page.waitForTimeout(300)
    await go(page, 'age')
    await page.waitForTimeout(300)
    await go(page, 'work')
    expect(await state(page)).toBe('move')
    await page.keyboard.press('Escape')
    await page.setViewportSize({ width: 390, height: 640 })
    await page.waitForFunction(() => window.laid.every(({ stands }) => !stands))
    await page.waitForTimeout(300)
    const places = await page.evaluate(() => window.laid)
    const yellow = await counted(page, places[0]!.yellow, packed(night.yellow))
    const green = await counted(page, places[1]!.green, packed(night.green))
    expect(yellow.pixels / scenes.work.groups[0]!.work).toBe(green.pixels / scenes.work.groups[1]!.noWork)
    expect(faults).toEqual([])
    await page.close()
  })
})
