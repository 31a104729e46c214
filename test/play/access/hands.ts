import type { Locator, Page } from 'playwright-core'

import type { Milliseconds } from '../../../rules/units.ts'

/** Several screens on one small machine take their time. */
export const patience: Milliseconds = 120_000

/** Somebody at a device: with keys, or with a finger. A story is the same for both. */
export type Hands = {
  page: Page
  /** What this device has met that is not as it is promised. */
  complaints: string[]
  /** Works a button, a link, a fold. */
  press: (what: Locator) => Promise<void>
  /** Chooses one of a few. */
  choose: (what: Locator) => Promise<void>
  /** Fills a field. */
  write: (field: Locator, words: string) => Promise<void>
  /** A number on the card that is on. */
  number: (digits: string) => Promise<void>
  /** Picks from a list that folds out. */
  pick: (list: Locator, label: string) => Promise<void>
  /** Moves a slider up so many steps. */
  slide: (slider: Locator, steps: number) => Promise<void>
  /** Goes about the whole screen and looks at every place where one can stop. */
  goRound: (when: string) => Promise<void>
  /** After something changed by itself: nothing is lost. */
  steady: (when: string) => Promise<void>
}
