import type { Page } from 'playwright-core'

type Voice = { lang: string; localService: boolean }

/** Gives a page voices that say each text in so many milliseconds, and keep it: headless browsers have none. */
export async function giveVoice(page: Page, voices: readonly Voice[], takes = 5) {
  await page.addInitScript(
    ({ here, lasts }) => {
      const said: string[] = []
      const target = new EventTarget()
      let ending: ReturnType<typeof setTimeout> | undefined
      const synth = Object.assign(target, {
        getVoices: () => here.map((voice) => ({ ...voice, default: false, name: voice.lang })),
        speak(utterance: EventTarget & { text: string; lang: string }) {
          said.push(`${utterance.lang} ${utterance.text}`)
          ending = setTimeout(() => {
            ending = undefined
            utterance.dispatchEvent(new Event('end'))
          }, lasts)
        },
        cancel() {
          if (ending !== undefined) said.push('(hush) ')
          clearTimeout(ending)
          ending = undefined
        },
      })
      class Utterance extends EventTarget {
        text: string
        constructor(text: string) {
          super()
          this.text = text
        }
      }
      Object.defineProperty(window, 'speechSynthesis', { value: synth, configurable: true })
      Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true })
      Object.defineProperty(window, 'saidAloud', { value: said })
    },
    { here: voices, lasts: takes },
  )
}

/** All that was said on a page so far, each after the language of its voice. */
export function spokenOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const said: unknown = Reflect.get(window, 'saidAloud')
    return Array.isArray(said) ? said.map(String) : []
  })
}

/** The texts that were said on a page so far. */
export async function saidOn(page: Page): Promise<string[]> {
  const spoken = (await spokenOn(page)).filter((one) => one !== hush)
  return spoken.map((one) => one.slice(one.indexOf(' ') + 1))
}

/** Where a text was broken off. */
export const hush = '(hush) '
