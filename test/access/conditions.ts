import type { Page } from 'playwright-core'

import { deviceOf, laptop, phone } from '../gallery/devices.ts'
import type { Picture } from '../gallery/picture.ts'
import { drawnAnew, sizeTo } from '../gallery/shots.ts'
import type { Look } from '../gallery/walk.ts'
import { ask } from './ask.ts'

/** Everything is there: nothing sticks out, is cut off, or is printed through something else. */
const whole = ['tooWide', 'cutTexts', 'overlappingTexts'] as const

/** 1280 pixels at 400 %, as WCAG 1.4.10 asks, or the smallest phone there is. */
export const narrow: Look = async (page) => {
  await sizeTo(page, { width: 320, height: 640 })
  return ask(page, ...whole)
}

/** All letters twice as large (WCAG 1.4.4): the font that the browser begins from, on the device itself. */
export const largeText: Look = async (page, picture) => {
  await sizeTo(page, isOnPhone(picture) ? phone : { width: 1280, height: 720 })
  return styled(page, 'html { font-size: 225% !important }', () => ask(page, ...whole))
}

/**
 * The room between lines, words and letters that some people need to read (WCAG 1.4.12). What is to be printed is as
 * large as the paper, and is no part of this.
 */
export const spacedText: Look = async (page, picture) => {
  await sizeTo(page, deviceOf(picture))
  const spaced = `:not(.paper-sheets *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p:not(.paper-sheets *) { margin-block-end: 2em !important }`
  return styled(page, spaced, () => ask(page, ...whole))
}

/** In a language that runs the other way. */
export const asItIs: Look = async (page, picture) => {
  await sizeTo(page, deviceOf(picture))
  return ask(page, ...whole)
}

/** Large enough for a finger that shakes. */
export const targets: Look = async (page, picture) => {
  await sizeTo(page, isOnPhone(picture) ? phone : laptop)
  return ask(page, 'smallTargets')
}

/** Whoever asked for calm sees nothing move. */
export const calm: Look = async (page) => ask(page, 'moving')

/** Colours that people bring along, light and dark. */
export const forcedColours: Look = async (page, picture) => {
  await sizeTo(page, deviceOf(picture))
  await ask(page, 'markColours', 'markThrough')
  // A ring shows where one came by key.
  await page.keyboard.press('Shift')
  const faults: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    faults.push(...(await ask(page, 'lostPatches', 'fadedShapes', 'lids')))
  }
  faults.push(...(await ask(page, 'unseenChoices', 'unseenFocus')))
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' })
  return [...new Set(faults)]
}

const isOnPhone = (picture: Picture) => deviceOf(picture) === phone

/** Does something while the page has these rules as well. */
async function styled(page: Page, rules: string, work: () => Promise<string[]>): Promise<string[]> {
  const style = await page.addStyleTag({ content: rules })
  await drawnAnew(page)
  const found = await work()
  await style.evaluate((element) => element instanceof Element && element.remove())
  return found
}
