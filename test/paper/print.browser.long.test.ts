import { decodeQR } from 'qr/decode.js'
import { beforeAll, describe, expect, it } from 'vitest'

import { pictures } from '../gallery/pictures.ts'
import { visit } from '../gallery/visit.ts'
import { paperCodes } from '../../rules/paperCodes.ts'
import type { Workshop } from '../../rules/workshop.ts'
import { cutOut, greysOf, pagesOf, perMillimetre, type Area, type Picture, type PrintedPage } from './pdf.ts'

const gallery = visit()
const laptop = { width: 1366, height: 768 }

/** What a printer gets that leaves backgrounds out, as browsers ask it to unless told otherwise. */
async function printed(name: string): Promise<PrintedPage[]> {
  const page = await gallery.picture(`console/${name}`, laptop)
  await page.locator('.sheet').first().waitFor()
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false })
  await page.context().close()
  return pagesOf(pdf)
}

function workshopOf(name: string): Workshop {
  const workshop = pictures
    .find(({ screen, state }) => `${screen}/${state}` === `console/${name}`)
    ?.make?.({
      language: 'nl',
    })
  if (!workshop) throw new Error(`no picture ${name}`)
  return workshop
}

/** Where the cards of a sheet lie, in millimetres: three by three, in the middle of A4. */
const card = { wide: 63, high: 88 }
const places: readonly Area[] = Array.from({ length: 9 }, (_, n) => ({
  x: 10.5 + (n % 3) * card.wide,
  y: 16.5 + Math.floor(n / 3) * card.high,
  ...card,
}))

/** A part of a card, in millimetres from its upper left corner. */
const within = (area: Area, x: number, y: number, wide: number, high: number): Area => ({
  x: area.x + x,
  y: area.y + y,
  wide,
  high,
})
/** The lower half of the outcome's band: its colour and its pattern, without the sign. */
const bandOf = (picture: Picture, place: Area) => greysOf(cutOut(picture, within(place, 2.3, 12, 5.4, 70)))
const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length
const spread = (all: readonly number[]) => Math.sqrt(mean(all.map((one) => one ** 2)) - mean(all) ** 2)

/** All words of some pages, each line break a space. */
const wordsOf = (pages: readonly PrintedPage[]) =>
  pages.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ')
/** The words of a page without the spaces that letters apart leave between them. */
const packed = ({ text }: PrintedPage) => text.replace(/\s/g, '')

describe('a deck of twelve persons on paper', () => {
  const name = 'paper-cards'
  const workshop = workshopOf(name)
  const codes = paperCodes(workshop)
  let pages: PrintedPage[] = []
  let cards: { page: number; picture: Picture; place: Area; code: string }[] = []

  beforeAll(async () => {
    pages = await printed(name)
    cards = pages.flatMap(({ picture }, page) =>
      places
        .slice(0, codes.size - 9 * page)
        .map((place) => ({ page, picture, place, code: decodeQR(cutOut(picture, place)) })),
    )
  })

  it('is fourteen sheets of A4', () => {
    expect(pages).toHaveLength(14)
    for (const { width, height } of pages) {
      expect(Math.abs(width - 595.28)).toBeLessThan(1)
      expect(Math.abs(height - 841.89)).toBeLessThan(1)
    }
  })

  it('has 120 cards, and every code is read from the picture of its card', () => {
    expect(cards.map(({ code }) => code).toSorted()).toEqual([...codes.keys()].toSorted())
  })

  it('says each code in words on the same sheet, with the name and the value', () => {
    for (const { page, code } of cards) {
      const text = packed(pages[page] ?? pages[0]!)
      expect(text).toContain(code)
      const { person = '' } = workshop.cards[codes.get(code) ?? ''] ?? {}
      expect(text).toContain(workshop.persons[person]?.name)
    }
  })

  it('has cards of 63 by 88 mm', () => {
    const { picture } = pages[0]!
    const columns = linesAcross(cutOut(picture, { x: 0, y: 14.7, wide: 210, high: 1.2 }))
    const rows = linesDown(cutOut(picture, { x: 8.7, y: 0, wide: 1.2, high: 296 }))
    expect(columns).toHaveLength(4)
    expect(rows).toHaveLength(4)
    for (const [one, other] of pairs(columns)) expect(Math.abs(other - one - 63)).toBeLessThan(0.5)
    for (const [one, other] of pairs(rows)) expect(Math.abs(other - one - 88)).toBeLessThan(0.5)
  })

  it('tells yellow from green without colour: by lightness and by pattern', () => {
    const bands = cards.map(({ picture, place, code }) => {
      const grey = bandOf(picture, place)
      const outcome = workshop.persons[workshop.cards[codes.get(code) ?? '']?.person ?? '']?.outcome
      return { outcome, light: mean(grey), pattern: spread(grey) }
    })
    const yellow = bands.filter(({ outcome }) => outcome === 'work')
    const green = bands.filter(({ outcome }) => outcome === 'noWork')
    expect([yellow.length, green.length]).toEqual([60, 60])
    const darkest = Math.min(...yellow.map(({ light }) => light))
    const lightest = Math.max(...green.map(({ light }) => light))
    expect(darkest - lightest).toBeGreaterThan(60)
    expect(Math.max(...yellow.map(({ pattern }) => pattern))).toBeLessThan(5)
    expect(Math.min(...green.map(({ pattern }) => pattern))).toBeGreaterThan(40)
  })

  it('says the outcome in words on every card', () => {
    const words = wordsOf(pages)
    expect(words.match(/vond werk/g)).toHaveLength(60)
    expect(words.match(/vond geen werk/g)).toHaveLength(60)
  })
})

const pairs = (all: readonly number[]) =>
  all.slice(1).map((other, n): [number, number] => [all[n] ?? 0, other])

/** Where lines go through the height of a picture, in millimetres from its left: more than a third of it is dark. */
function linesAcross(picture: Picture): number[] {
  const { width, height } = picture
  const greys = greysOf(picture)
  const dark = Array.from({ length: width }, (_, x) =>
    count(height, (y) => (greys[y * width + x] ?? 255) < 200),
  )
  return middles(dark, height / 3)
}

/** The same from its top. */
function linesDown(picture: Picture): number[] {
  const { width, height } = picture
  const greys = greysOf(picture)
  const dark = Array.from({ length: height }, (_, y) =>
    count(width, (x) => (greys[y * width + x] ?? 255) < 200),
  )
  return middles(dark, width / 3)
}

const count = (length: number, holds: (n: number) => boolean) =>
  Array.from({ length }, (_, n) => n).filter(holds).length

/** The middle of each run of places with more dark than this, in millimetres. */
function middles(dark: readonly number[], least: number): number[] {
  const starts = dark.flatMap((one, n) => (one > least && !((dark[n - 1] ?? 0) > least) ? [n] : []))
  return starts.map((start) => {
    const end = dark.findIndex((one, n) => n > start && one <= least)
    return (start + (end < 0 ? dark.length : end)) / 2 / perMillimetre
  })
}

describe('what else is printed', () => {
  it('has white cards with the colour on one register’s alone', async () => {
    const pages = await printed('paper-white')
    const words = wordsOf(pages)
    expect(words.match(/vond (geen )?werk/g)).toHaveLength(8)
    expect(words.match(/zonder kleur/g)).toHaveLength(72)
    const codes = pages.flatMap(({ picture }, page) =>
      places.slice(0, 80 - 9 * page).map((place) => decodeQR(cutOut(picture, place))),
    )
    expect(new Set(codes).size).toBe(80)
  })

  it('has numbers instead of names once these were written', async () => {
    const pages = await printed('paper-numbers')
    const { persons } = workshopOf('paper-numbers')
    const words = wordsOf(pages)
    const named = Object.values(persons).filter(({ name }) => words.includes(name))
    // One card of one person still carries its name.
    expect(named).toHaveLength(1)
  })
})

describe.each(['nl', 'en'])('all parts together in %s', (language) => {
  it('keep to their sheets, in letters that can be read', async () => {
    const page = await gallery.picture('console/paper-findings', laptop, language)
    await page.locator('.sheet').first().waitFor()
    for (const tick of await page.locator('.paper-parts input').all())
      if (!(await tick.isChecked())) await tick.click()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.sheet, .pcard').evaluateAll(spilt)).toEqual([])
    const letters = await page.locator('.sheet *').evaluateAll(lettersOf)
    expect(Math.min(...letters.map(({ points }) => points))).toBeGreaterThanOrEqual(9)
    for (const { points, isCode } of letters) if (isCode) expect(points).toBeGreaterThanOrEqual(11)
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false })
    await page.context().close()
    const sheets = { cards: 14, tags: 2, blanks: 1, keys: 1, statements: 5, guide: 1, findings: 1 }
    const many = Object.values(sheets).reduce((sum, some) => sum + some)
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(many)
  })
})

/** What is larger than the place it has, or lies over the line at the foot of its sheet. */
function spilt(all: Element[]): string[] {
  return all
    .filter((one) => {
      const inside = [...one.children].filter((child) => !child.matches('.sheet-foot, svg'))
      const foot = one.querySelector(':scope > .sheet-foot')?.getBoundingClientRect().top ?? Infinity
      const lowest = Math.max(...inside.map((child) => child.getBoundingClientRect().bottom))
      const isLarge = one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1
      return isLarge || lowest > foot + 1
    })
    .map((one) => `${one.className}: ${one.textContent?.slice(0, 60)}`)
}

function lettersOf(all: Element[]): { points: number; isCode: boolean }[] {
  const hasText = ({ childNodes }: Element) =>
    [...childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim())
  return all.filter(hasText).map((one) => ({
    points: Number.parseFloat(getComputedStyle(one).fontSize) * 0.75,
    isCode: one.matches('.pcard-code'),
  }))
}
