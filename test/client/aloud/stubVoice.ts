import type { Page } from 'playwright-core'

/** Gives a page a voice that says everything at once, and keeps what it said: headless browsers have none. */
export async function giveVoice(page: Page, voices: readonly { lang: string; localService: boolean }[]) {
  await page.addInitScript((here) => {
    const said: string[] = []
    const target = new EventTarget()
    const synth = Object.assign(target, {
      getVoices: () => here.map((voice) => ({ ...voice, default: false, name: voice.lang })),
      speak(utterance: EventTarget & { text: string }) {
        said.push(utterance.text)
        setTimeout(() => utterance.dispatchEvent(new Event('end')), 5)
      },
      cancel() {},
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
  }, voices)
}

/** All that was said on a page so far. */
export function saidOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const said: unknown = Reflect.get(window, 'saidAloud')
    return Array.isArray(said) ? said.map(String) : []
  })
}
