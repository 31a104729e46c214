import type { Page } from 'playwright-core'
import { expect } from 'vitest'

import { sayIn, type SayKey } from '../../client/text.ts'
import en from '../../client/texts/en.json' with { type: 'json' }
import { eventually, press, say, sees } from './stage.ts'

/** Where a page of a device that goes round stands. */
type Stand = 'hand' | 'all' | 'together'

const marks = { hand: '.pass-name', all: '.pass-hand:not(:has(.pass-name))', together: '.pass-together' }

async function standOf(page: Page): Promise<Stand> {
  let stand: Stand | undefined
  await eventually('the device is between two people', async () => {
    for (const one of ['hand', 'all', 'together'] as const)
      if ((await page.locator(marks[one]).count()) > 0) stand = one
    return stand !== undefined
  })
  if (!stand) throw new Error('nowhere')
  return stand
}

/** What was private to somebody: no word of it may stand in the page that the next one sees. */
export type Secrets = Map<string, string[]>

export type Turn = { page: Page; name: string; place: number; tell: (secret: string) => void }
/** What somebody does in their turn, and how it ends: done, skipped, or so that the round is over for all. */
export type Play = (turn: Turn) => Promise<'done' | 'skip' | 'opens'>

/**
 * Goes round once: at each hand-over nothing of anybody's screen is in the page, then somebody says that it is them and
 * has their turn. Gives their names, in order. A turn that ends the round for all leads to the table.
 */
export async function goneRound(page: Page, secrets: Secrets, turn: Play): Promise<string[]> {
  const names: string[] = []
  while ((await standOf(page)) === 'hand') {
    const name = await page.locator(marks.hand).innerText()
    await holdsNothing(page, secrets)
    names.push(name)
    await page.getByRole('button', { name: /^Ja, dat/ }).click()
    await page.locator('.participant').waitFor()
    const tell = (secret: string) => secrets.set(name, [...(secrets.get(name) ?? []), secret])
    const ended = await turn({ page, name, place: names.length - 1, tell })
    await holdsNothing(page, new Map([...secrets].filter(([who]) => who !== name)), 'turn')
    if (ended === 'opens') break
    await press(page, ended === 'done' ? 'pass.done' : 'pass.skip')
    await eventually('the screen is covered', async () => (await page.locator('.pass-bar').count()) === 0)
  }
  return names
}

/** Nothing of anybody's own screen, nor a word of what they keep to themselves, also where the eye sees none. */
async function holdsNothing(page: Page, secrets: Secrets, where: 'cover' | 'turn' = 'cover'): Promise<void> {
  if (where === 'cover')
    expect(await page.locator('.participant, .card, .ownSheet, input, textarea').count()).toBe(0)
  const html = await page.content()
  const fields = await page
    .locator('input, textarea')
    .evaluateAll((all) =>
      all.map((one) =>
        one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement ? one.value : '',
      ),
    )
  for (const [who, all] of secrets)
    for (const secret of all)
      expect([who, secret, html.includes(secret) || fields.includes(secret)]).toEqual([who, secret, false])
}

/** The page comes back between two people, at the same one; who has the device says once more that it is them. */
export async function loadedAnew(page: Page, name: string): Promise<void> {
  await page.reload()
  await eventually('the same one is asked', async () => (await page.locator(marks.hand).innerText()) === name)
  await page.getByRole('button', { name: /^Ja, dat/ }).click()
  await page.locator('.participant').waitFor()
}

const inEnglish = sayIn(en, 'en', 'je')

/** Somebody who wants another turn chooses English: so speaks their own screen, and not the question at the way out. */
export async function speaksToOne(page: Page): Promise<void> {
  const own = (key: SayKey) => page.getByRole('button', { name: inEnglish(key), exact: true })
  await page.locator('.pass-seats button').first().click()
  await page.getByRole('button', { name: /^Ja, dat/ }).click()
  await press(page, 'participant.menu')
  await page.getByRole('dialog').getByText('English', { exact: true }).click()
  await own('parts.close').click()
  await own('pass.lead').click()
  await sees(page, 'pass.guard.title')
  await press(page, 'parts.no')
  await own('pass.skip').click()
}

/** From the console to the seats, or back: then somebody says that they lead. */
export async function handedOut(console: Page, as: 'pass.go' | 'pass.together'): Promise<void> {
  await press(console, `console.${as}`)
  await eventually('it is out', () => console.url().endsWith('/pass'))
}

export async function handedBack(page: Page): Promise<void> {
  const done = page.getByRole('button', { name: say('pass.back') })
  await ((await done.count()) > 0 ? done : page.getByRole('button', { name: say('pass.lead') }))
    .first()
    .click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('pass.guard.yes') })
    .click()
  await sees(page, 'console.title')
}
