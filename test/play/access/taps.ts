import type { Locator, Page } from 'playwright-core'

import { eventually } from '../stage.ts'
import { patience, type Hands } from './hands.ts'

/** A finger needs this much, in CSS pixels (WCAG 2.5.8 asks 24; the house 44). */
const finger = 44

/** Somebody who taps and nothing else: no drag, no key; a field is typed in with the keyboard that it brings up. */
export function byTaps(page: Page, who: string): Hands {
  const complaints: string[] = []
  page.setDefaultTimeout(patience)
  const tap = async (what: Locator) => {
    const to = what.first()
    await to.waitFor({ state: 'visible' })
    await to.scrollIntoViewIfNeeded()
    // What takes a tap is the line around a tick or a choice, too.
    const face = (await to.evaluate(isTicked)) ? to.locator('xpath=ancestor::label[1]') : to
    const room = await face.boundingBox()
    if (room && Math.max(room.width, room.height) < finger)
      complaints.push(`${who}: ${String(what)} is small`)
    await face.tap()
  }
  return {
    page,
    complaints,
    press: tap,
    async choose(what) {
      await tap(what)
      await eventually('it is chosen', () => what.isChecked())
    },
    async write(field, words) {
      await tap(field)
      await page.keyboard.type(words)
    },
    async number(digits) {
      for (const digit of digits) await tap(page.locator('.key').getByText(digit, { exact: true }))
      await tap(page.locator('.key-set'))
    },
    pick: async (list, label) => void (await list.first().selectOption({ label })),
    async slide(slider, steps) {
      const plus = slider.locator('xpath=following-sibling::button')
      for (let n = 0; n < steps; n++) await tap(plus)
    },
    async goRound(when) {
      for (const fault of await page.evaluate(tooSmall, finger)) complaints.push(`${who}: ${fault} ${when}`)
    },
    steady: async () => {},
  }
}

function isTicked(one: Element): boolean {
  return one instanceof HTMLInputElement && /radio|checkbox/.test(one.type) && one.closest('label') !== null
}

/** What is too small for a finger, or hangs beside the screen. Words in a line may be as high as the line. */
function tooSmall(least: number): string[] {
  const around = document.querySelector('dialog:modal') ?? document.body
  const all = [...around.querySelectorAll('a[href], button, input, select, textarea, summary')]
  const faces = all.map((one) => one.closest('label') ?? one)
  const small = faces.filter((one) => {
    const { width, height } = one.getBoundingClientRect()
    return (
      one.checkVisibility({ visibilityProperty: true }) && width > 1 && Math.min(width, height) < least - 0.5
    )
  })
  const wide = document.documentElement.scrollWidth > innerWidth ? ['the screen scrolls sideways'] : []
  return [
    ...wide,
    ...small.map((one) => `"${one.textContent?.trim().slice(0, 40)}" is too small for a finger`),
  ]
}
