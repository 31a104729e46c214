import type { Page } from 'playwright-core'

import type { Picture } from './picture.ts'

/** A machine that does much else may take so long over one picture, in milliseconds. */
export const patience = 90_000

/** Shows one picture of the gallery, and waits until everything on it is there. */
export async function show(page: Page, address: string, picture: Picture, language = 'nl'): Promise<void> {
  const presses = picture.press ?? []
  const places = language === 'nl' || presses.length === 0 ? [] : await placesOf(page, address, picture)
  await opened(page, address, picture, language)
  if (language === 'nl') await pressed(page, picture)
  else for (const place of places) await page.locator(place).click()
  if (presses.length > 0) await arrived(page, `${picture.screen}/${picture.state}, pressed,`)
  await framesDrawn(page)
}

async function opened(page: Page, address: string, picture: Picture, language: string): Promise<void> {
  const name = `${picture.screen}/${picture.state}`
  await page.goto(`${address}#${name}/${language}`)
  // The words are those of the picture's screen once none of the screen before is left.
  await arrived(page, `${name}/${language}`)
}

/** Waits for what is fetched only when it is shown. */
async function arrived(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(60)
  await page
    .waitForFunction(() => !document.querySelector('.waiting, .tableCanvas-wait'))
    .catch((cause: unknown) => Promise.reject(new Error(`${name} never came`, { cause })))
}

/** Presses what a picture asks for, and tells where in the page each of them was. */
async function pressed(page: Page, { press = [] }: Picture): Promise<string[]> {
  const places: string[] = []
  for (const words of press) {
    const one = page.getByText(words).or(page.getByLabel(words)).last()
    places.push(await one.evaluate(placeOf))
    await one.click()
  }
  return places
}

/** The same is pressed in every language: where it is, is found in the Dutch picture, once. */
async function placesOf(page: Page, address: string, picture: Picture): Promise<readonly string[]> {
  const name = `${picture.screen}/${picture.state}`
  const known = found.get(name)
  if (known) return known
  await opened(page, address, picture, 'nl')
  const places = await pressed(page, picture)
  found.set(name, places)
  return places
}
const found = new Map<string, readonly string[]>()

/** Where an element is: the how manieth of its parent, and so on up to the page. */
function placeOf(element: Element): string {
  const steps: string[] = []
  for (let one: Element | null = element; one?.parentElement; one = one.parentElement)
    steps.unshift(`:nth-child(${[...one.parentElement.children].indexOf(one) + 1})`)
  return `html > ${steps.join(' > ')}`
}

/** The little screens of the console load pages of their own. */
async function framesDrawn(page: Page): Promise<void> {
  for (const frame of page.frames().filter((one) => one !== page.mainFrame()))
    await frame.waitForFunction(
      () => document.querySelector('.peeked') && !document.querySelector('.waiting, .tableCanvas-wait'),
    )
}

/** Gives a page another size, and waits until what is drawn to measure has been drawn anew. */
export async function sizeTo(page: Page, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size)
  await drawnAnew(page)
}

/** Waits until a page that measures itself has done so, and has drawn what it found. */
export async function drawnAnew(page: Page): Promise<void> {
  for (const frame of page.frames()) await frame.evaluate(framesGone, 3)
}

/** A size is told in one frame, drawn for in the next, and the words that stand on it come in the third. */
async function framesGone(count: number): Promise<void> {
  for (let n = 0; n < count; n++) await new Promise((then) => requestAnimationFrame(then))
}

/** How much wider and higher the page is than what one sees of it at once; a sheet over it is never wider. */
export function overflow(page: Page): Promise<{ wide: number; high: number }> {
  return page.evaluate(() => ({
    wide: Math.max(
      document.documentElement.scrollWidth - innerWidth,
      ...[...document.querySelectorAll('dialog')].map((sheet) => sheet.scrollWidth - sheet.clientWidth),
    ),
    high: document.documentElement.scrollHeight - innerHeight,
  }))
}

/** By how much a picture does not fit the device that it is made for; a wall and a console never scroll. */
export async function doesNotFit(page: Page, { screen }: Picture): Promise<string[]> {
  const { wide, high } = await overflow(page)
  const scrolls = high > 0 && (screen === 'table' || screen === 'console')
  return [...(wide > 0 ? [`${wide} pixels too wide`] : []), ...(scrolls ? [`${high} pixels too high`] : [])]
}
