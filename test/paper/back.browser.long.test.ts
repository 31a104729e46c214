import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import nl from '../../client/texts/nl.json' with { type: 'json' }
import { chanceFrom } from '../../rules/chance.ts'
import { openBrowser } from '../browser.ts'
import type { Device } from '../play/player.ts'
import { lookOn } from '../play/several.ts'
import { device, eventually, laptop, leftOn, press, say, sees, Stage } from '../play/stage.ts'
import { cardWith } from './backCard.ts'
import { jpegOf } from './backJpeg.ts'
import { manners, photoOf } from './backPhoto.ts'

const stage = new Stage()
const faults: string[] = []
let browser: Browser
let console: Page
let late: Device | undefined
/** The codes on the printed cards, by the name that stands on them. */
const printed = new Map<string, string[]>()
/** Photos are made up from this. */
const seed = 11
const blank = { width: 63, height: 88, data: new Uint8ClampedArray(63 * 88 * 4).fill(250) }
/** One card as a photo shows it, and a photo of something else. */
let cardPhoto: Buffer
let otherPhoto: Buffer

beforeAll(async () => {
  await stage.open()
  browser = await openBrowser()
}, 180_000)
afterAll(async () => {
  late?.close()
  await browser?.close()
  await stage.close()
})

const goOn = async (step: keyof typeof nl & `step.${string}`) => {
  await press(console, 'console.next', { step: say(step) })
  await console
    .getByRole('heading', { name: say(step) })
    .first()
    .waitFor()
}
const sheet = (): Locator => console.getByRole('dialog')
const number = () => sheet().getByLabel(say('paper.back.number'))
const codes = () => sheet().getByRole('textbox', { name: say('paper.back.codes'), exact: true })
const typedSoFar = (count: number) => sees(console, 'paper.back.of', { count, of: 120 })
const people = () => [...printed.values()]

/** Reads name and code of every card on the sheets, as whoever cuts them does. */
async function readSheets(): Promise<void> {
  const cards = console.locator('.pcard')
  await eventually('all cards are on the sheets', async () => (await cards.count()) === 120)
  const read = await cards.evaluateAll((all) =>
    all.map((one) => [
      one.querySelector('.pcard-name')?.textContent ?? '',
      one.querySelector('.pcard-code')?.textContent ?? '',
    ]),
  )
  for (const [name = '', code = ''] of read) printed.set(name, [...(printed.get(name) ?? []), code])
}

/** Made by a page of its own: that of the console has enough to do. */
async function takePhotos(): Promise<void> {
  const page = await browser.newPage()
  const chance = chanceFrom(seed)
  const card = cardWith(people()[0]?.[0] ?? '')
  cardPhoto = await jpegOf(page, photoOf(card, manners.calm, chance, 720, 960))
  otherPhoto = await jpegOf(page, photoOf(blank, manners.calm, chance, 360, 480))
  await page.close()
}

async function photograph(photo: Buffer): Promise<void> {
  await sheet()
    .locator('input[type=file]')
    .setInputFiles({ name: 'kaart.jpg', mimeType: 'image/jpeg', buffer: photo })
}

describe('a group of twelve that plays on paper, without a single device', () => {
  it('is dealt and printed', { timeout: 240_000 }, async () => {
    console = await device(browser, laptop, faults)
    console.setDefaultTimeout(40_000)
    await console.goto(stage.url)
    await press(console, 'home.start')
    await console.getByText(say('home.start.lesson')).click()
    await press(console, 'home.start.button')
    await goOn('step.explain')
    await goOn('step.deal')
    for (let persons = 4; persons < 12; persons += 2) await press(console, 'console.more')
    await press(console, 'console.deal')
    await sees(console, 'console.dealt', { persons: 12, cards: 120 })
    await press(console, 'console.paper.button')
    await readSheets()
    expect(printed.size).toBe(12)
    expect(new Set(people().flat()).size).toBe(120)
    await console.keyboard.press('Escape')
    await takePhotos()
  })

  it(
    'comes to the screen: twelve piles typed by keys alone, with two mistakes that are said at once',
    { timeout: 240_000 },
    async () => {
      await press(console, 'paper.back')
      await press(console, 'paper.back.go', { step: say('step.link') })
      await number().waitFor()
      const started = performance.now()
      for (const [n, pile] of people().entries()) {
        await number().pressSequentially(String(214 + n * 37))
        await console.keyboard.press('Enter')
        if (n === 3) await mistakes(pile)
        await codes().pressSequentially(pile.join(''))
        await typedSoFar((n + 1) * 10)
        if (n < 11) await console.keyboard.press('Enter')
      }
      const seconds = (performance.now() - started) / 1000
      process.stderr.write(`twelve piles took ${Math.round(seconds)} s to type by a machine\n`)
      await press(console, 'paper.back.lay')
      await sees(console, 'paper.back.laid', { piles: 12, loose: 0 })
    },
  )

  /** A code that no card has, and one that lies on the first pile; each taken back in another way. */
  async function mistakes(pile: readonly string[]): Promise<void> {
    const [wrong = ''] = pile
    await codes().pressSequentially(wrong.slice(0, 3) + (wrong.endsWith('A') ? 'C' : 'A'))
    await sees(console, 'paper.back.unknown')
    await console.keyboard.press('Backspace')
    await codes().pressSequentially(people()[0]?.[2]?.toLowerCase() ?? '')
    await sees(console, 'paper.back.twice', { number: 1 })
    const lay = sheet().getByRole('button', { name: say('paper.back.lay') })
    expect(await lay.getAttribute('aria-disabled')).toBe('true')
    await sheet()
      .getByRole('button', { name: say('paper.back.drop', { code: people()[0]?.[2] ?? '' }) })
      .click()
    await codes().focus()
  }

  it(
    'reads a card from a photo that never leaves the device, and says why it reads none',
    { timeout: 240_000 },
    async () => {
      const sent: number[] = []
      console.on('request', (request) => sent.push(request.postDataBuffer()?.length ?? 0))
      await sheet().locator('.back-list li button').first().click()
      await sheet()
        .getByRole('button', { name: say('paper.back.drop', { code: people()[0]?.[0] ?? '' }) })
        .click()
      await typedSoFar(119)
      await photograph(otherPhoto)
      await sees(console, 'paper.photo.none')
      await photograph(Buffer.from('this is no picture'))
      await sees(console, 'paper.photo.broken')
      await photograph(cardPhoto)
      await typedSoFar(120)
      expect(Math.max(0, ...sent)).toBeLessThan(2000)
    },
  )

  it(
    'keeps what was typed while the sheet is closed, and takes back what it laid',
    { timeout: 60_000 },
    async () => {
      await console.keyboard.press('Escape')
      await press(console, 'paper.back')
      await typedSoFar(120)
      await press(console, 'paper.back.lay')
      await sees(console, 'paper.back.laid', { piles: 12, loose: 0 })
      await console.keyboard.press('Escape')
      await press(console, 'console.undoName')
    },
  )

  it('goes on to a table of twelve rows, to discover and to the reveal', { timeout: 240_000 }, async () => {
    await goOn('step.order')
    await press(console, 'paper.back')
    await press(console, 'paper.back.lay')
    await sees(console, 'paper.back.laid', { piles: 12, loose: 0 })
    await console.keyboard.press('Escape')
    const code = await console.locator('.desk-top .desk-code').innerText()
    late = await lookOn(stage.url, code)
    await eventually('the late one sees the table', () => late?.views.table?.grids !== undefined)
    const { grids = {}, cards = {} } = late?.views.table ?? {}
    const rows = grids['t1']?.rows ?? []
    const sizes = rows.map((row) => Object.values(cards).filter(({ pile }) => pile === row).length)
    expect(sizes).toEqual(Array.from({ length: 12 }, () => 10))
    expect(Object.values(cards).every(({ name }) => name === undefined)).toBe(true)
    await goOn('step.discover')
    await goOn('step.predict')
    await goOn('step.reveal')
    expect(await leftOn(console)).toEqual([])
    expect(faults).toEqual([])
  })
})
