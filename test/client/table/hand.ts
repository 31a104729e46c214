import type { Locator, Page } from 'playwright-core'

/** A way of working: how something is pressed, and nothing else is done. */
export type Hand = (one: Locator) => Promise<void>

/** By taps alone: what is pressed must lie in sight, under nothing else. */
export const byTap: Hand = (one) => one.tap()

/** By keyboard alone: Tab and the arrows until it has the focus, then Enter. */
export const byKey: Hand = async (one) => {
  await one.waitFor()
  await walkTo(one)
  await one.page().keyboard.press('Enter')
}

/** More stops than any screen has. */
const mostStops = 80

async function walkTo(one: Locator): Promise<void> {
  for (let stops = 0; stops < mostStops; stops++) {
    const key = await one.evaluate(nextKey)
    if (key === '') return
    await one.page().keyboard.press(key)
  }
  throw new Error(`not to be reached by keyboard: ${String(one)}`)
}

/** The key that brings the focus nearer: an arrow within a group, else Tab; empty when it is there. */
function nextKey(wanted: Element): string {
  const from = document.activeElement
  if (from === wanted) return ''
  const group = wanted.closest('[data-rove]')
  if (!from || !group || from.closest('[data-rove]') !== group || !wanted.matches('[data-at]')) return 'Tab'
  if (!from.matches('[data-at]')) return 'Tab'
  const all = [...group.querySelectorAll('[data-at]')]
  return all.indexOf(from) < all.indexOf(wanted) ? 'ArrowRight' : 'ArrowLeft'
}

/** What this page asked for, one act after the other. */
export const asked = (page: Page): Promise<string[]> => page.evaluate(() => window.acts.map(({ act }) => act))

export const again = (page: Page): Promise<void> => page.evaluate(() => window.again())
