import type { Milliseconds } from '../../rules/units.ts'

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>

/**
 * The voice of the device itself that speaks this language; undefined where there is none. A voice that is not local
 * sends what it reads to somebody else's machine, and so it is none.
 */
export function voiceFor<V extends Voice>(language: string, voices: readonly V[]): V | undefined {
  const own = voices.filter((voice) => voice.localService && speaks(voice, language))
  return own.find((voice) => voice.default) ?? own[0]
}

/** Whether a voice, here or elsewhere, speaks this language: `nl-NL`, or as some phones write it `nl_NL`. */
export function speaks({ lang }: Pick<Voice, 'lang'>, language: string): boolean {
  return lang.toLowerCase().split(/[-_]/)[0] === language
}

/** Browsers tell their voices at once, or a moment later. */
const comeWithin: Milliseconds = 2000

/** Safari 15 has voices, but no event that tells when they came. */
type Synth = Pick<SpeechSynthesis, 'getVoices'> & Partial<Pick<SpeechSynthesis, 'addEventListener'>>

/** All voices of this device, as soon as they are known; an empty list where speech is not possible. */
export function voicesHere(synth: Synth | undefined): Promise<readonly SpeechSynthesisVoice[]> {
  if (!synth) return Promise.resolve([])
  const now = synth.getVoices()
  if (now.length > 0) return Promise.resolve(now)
  return new Promise((tell) => {
    const told = () => tell(synth.getVoices())
    synth.addEventListener?.('voiceschanged', told, { once: true })
    setTimeout(told, comeWithin)
  })
}
