import type { Locator, Page } from 'playwright-core'

import type { StepName } from '../../../rules/agenda.ts'
import type { Filling, SayKey } from '../../../client/text.ts'
import type { Voice } from '../voice.ts'
import type { Company } from './company.ts'
import { patience, type Hands } from './hands.ts'

/** One evening: who leads, one participant, the big screen, and the others in the room. */
export type Cast = {
  voice: Voice
  lead: Hands
  own: Hands
  table: Page
  company: Company
}

/** A button by its words, on a page or in a part of it. */
export function button(where: Page | Locator, name: string | RegExp, exact = false): Locator {
  return where.getByRole('button', { name, exact }).first()
}

/** What somebody at a device presses and sees, by the words that it says. */
export function sayingTo({ page, press }: Hands, { say }: Voice) {
  return {
    presses: (key: SayKey, filling?: Filling) => press(button(page, say(key, filling))),
    sees: (key: SayKey, filling?: Filling) => seen(page, say(key, filling)),
  }
}

/** Waits until these words can be seen. */
export function seen(where: Page | Locator, words: string): Promise<void> {
  return where.getByText(words).first().waitFor({ state: 'visible', timeout: patience })
}

/** The big button of the console: on to the next step, on all screens. */
export async function goOn(cast: Cast, step: StepName): Promise<void> {
  const { lead, own, voice } = cast
  const heading = { name: voice.say(`step.${step}`), exact: true }
  await lead.press(lead.page.locator('.desk-next button'))
  await lead.page.getByRole('heading', heading).first().waitFor()
  await own.page.getByRole('heading', { ...heading, level: 1 }).waitFor()
  await own.steady(`as ${step} begins`)
  await lead.steady(`as ${step} begins`)
}

/** Both look at every place of their screens where one can stop. */
export async function look({ lead, own }: Cast, when: string): Promise<void> {
  await Promise.all([lead.goRound(`in ${when}, on the console`), own.goRound(`in ${when}, on the phone`)])
}

/** The sheet that is open on a screen. */
export const sheet = ({ page }: Hands) => page.getByRole('dialog')

/** Closes the open sheet by its own button, or by the key for it. */
export async function closeSheet(hands: Hands, { say }: Voice): Promise<void> {
  await hands.press(button(sheet(hands), say('parts.close')))
  await sheet(hands).waitFor({ state: 'detached' })
}
