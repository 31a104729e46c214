import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'

import type { Language } from '../../../rules/workshop.ts'
import type { Picture } from '../../gallery/picture.ts'
import { pictures } from '../../gallery/pictures.ts'
import { overflow, show } from '../../gallery/shots.ts'

const sizes = { table: { width: 1366, height: 768 }, participant: { width: 360, height: 740 } } as const
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

type Walk = { screen: keyof typeof sizes; language: Language; axe: boolean }

/** Walks every slide that the gallery has for a screen, and tells what is wrong with them. */
export async function walked(
  browser: Browser,
  address: string,
  { screen, language, axe }: Walk,
): Promise<string[]> {
  const context = await browser.newContext({ viewport: sizes[screen], reducedMotion: 'reduce' })
  const page = await context.newPage()
  const faults: string[] = []
  const slides = pictures.filter((one) => one.screen === screen && /^(slide|round|chance)-/.test(one.state))
  for (const picture of slides) faults.push(...(await faultsOf(page, address, picture, language, axe)))
  await context.close()
  return faults
}

async function faultsOf(
  page: Page,
  address: string,
  picture: Picture,
  language: string,
  axe: boolean,
): Promise<string[]> {
  const name = `${picture.state}/${language}`
  await show(page, address, picture, language)
  await page.locator('.slide-title').waitFor()
  await page.waitForFunction(
    () => !document.querySelector('.waiting, .stage:not([hidden]) .dots:not([data-dots=rest])'),
  )
  const text = await page.locator('.slide').innerText()
  const { wide, high } = await overflow(page)
  const isWall = picture.screen === 'table'
  return [
    ...(/\{\w+\}/.test(text) ? [`${name}: an open gap`] : []),
    ...((await page.locator('h2.slide-title').innerText()).length > 2 ? [] : [`${name}: no title`]),
    ...(wide > 0 ? [`${name}: ${wide} pixels too wide`] : []),
    ...(isWall && high > 0 ? [`${name}: ${high} pixels too high`] : []),
    ...(isWall ? (await spilled(page)).map((what) => `${name}: ${what}`) : []),
    ...(axe ? await violationsOn(page, name) : []),
  ]
}

/** On the wall nothing lies over what stands above, beside or below it. */
function spilled(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.slide-main, .slide-side')].flatMap((part) => {
      const room = part.getBoundingClientRect()
      return [...part.querySelectorAll(':scope > *, :scope > * > *')].flatMap((one) => {
        const { top, bottom, left, right } = one.getBoundingClientRect()
        const over = Math.max(room.top - top, bottom - room.bottom, room.left - left, right - room.right)
        const seen = right > left && getComputedStyle(one).position !== 'absolute'
        return seen && over > 1 ? [`${one.className} is ${Math.round(over)} over ${part.className}`] : []
      })
    }),
  )
}

async function violationsOn(page: Page, name: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${name}: ${id} at ${target.join(' ')}`),
  )
}
