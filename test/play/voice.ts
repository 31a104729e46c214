import type { Page } from 'playwright-core'

import en from '../../client/texts/en.json' with { type: 'json' }
import nl from '../../client/texts/nl.json' with { type: 'json' }
import { sayIn, type Filling, type SayKey } from '../../client/text.ts'
import type { Language } from '../../rules/workshop.ts'

const texts = { nl, en }

/** Somebody who reads the screens in one language, and presses what they say. */
export function voiceIn(language: Language) {
  const say = sayIn(texts[language], language, 'u')
  return {
    language,
    locale: { nl: 'nl-NL', en: 'en-GB' }[language],
    say,
    /** Presses the button that says this. */
    press: async (page: Page, key: SayKey, filling?: Filling): Promise<void> => {
      await page
        .getByRole('button', { name: say(key, filling) })
        .first()
        .click()
    },
    /** Waits until this sentence can be seen. */
    sees: async (page: Page, key: SayKey, filling?: Filling): Promise<void> => {
      await page.getByText(say(key, filling)).first().waitFor({ state: 'visible', timeout: 15_000 })
    },
  }
}
export type Voice = ReturnType<typeof voiceIn>
