import { expect, it, vi } from 'vitest'

import { voiceFor, voicesHere } from '../../../client/aloud/voice.ts'

const voice = (lang: string, localService: boolean, isDefault = false) => ({
  lang,
  localService,
  default: isDefault,
})

it('takes a voice of the device itself, in the language of the page', () => {
  const flemish = voice('nl-BE', true)
  const dutch = voice('nl_NL', true, true)
  expect(voiceFor('nl', [voice('en-GB', true, true), flemish, dutch])).toBe(dutch)
  expect(voiceFor('nl', [voice('en-GB', true, true), flemish])).toBe(flemish)
})

it('takes none that would send what it reads to another machine', () => {
  expect(voiceFor('nl', [voice('nl-NL', false, true), voice('en-US', true)])).toBeUndefined()
})

it('does not take one language for another that begins like it', () => {
  expect(voiceFor('en', [voice('enm', true)])).toBeUndefined()
})

it('waits for voices also where the browser does not tell that they came, as Safari 15', async () => {
  vi.useFakeTimers()
  let come: SpeechSynthesisVoice[] = []
  const heard = voicesHere({ getVoices: () => come })
  come = [{ ...voice('nl-NL', true), name: 'Ellen', voiceURI: 'ellen' }]
  await vi.runAllTimersAsync()
  expect(await heard).toBe(come)
  vi.useRealTimers()
})
