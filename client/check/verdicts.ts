import type { Milliseconds } from '../../rules/units.ts'
import { speaks, voiceFor } from '../aloud/voice.ts'
import { browserOf, isOld, makerNames, oldest } from './oldest.ts'
import { found, type Found } from './outcomes.ts'

/** An act that takes longer than the first is felt; longer than the second, people tap again. */
const felt: Milliseconds = 300
const tiring: Milliseconds = 1500

/** The middle and the longest of how long small questions took, none when none was answered. */
export function answerVerdict(times: readonly Milliseconds[]): Found {
  if (times.length === 0) return found('check.answer.none')
  const sorted = [...times].sort((one, other) => one - other)
  const median = Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0)
  const filling = { median, worst: Math.round(sorted.at(-1) ?? 0) }
  if (median > tiring) return found('check.answer.tooSlow', filling)
  return found(median > felt ? 'check.answer.slow' : 'check.answer.quick', filling)
}

/** What came of the heavy question: its bytes and time, or why there are none. */
export type Weighed = { bytes: number; took: Milliseconds; same: boolean } | 'busy' | 'none'

/** In kilobits a second: the first screen is 45 kB, a table is 300. */
const fast = 1500
const bearable = 300

export function speedVerdict(weighed: Weighed): Found {
  if (typeof weighed === 'string') return found(`check.speed.${weighed}`)
  if (!weighed.same) return found('check.speed.changed')
  const kilobits = Math.round((weighed.bytes * 8) / Math.max(1, weighed.took))
  const filling = {
    speed: kilobits >= 1000 ? `${Math.round(kilobits / 100) / 10} Mbit/s` : `${kilobits} kbit/s`,
  }
  if (kilobits < bearable) return found('check.speed.tooSlow', filling)
  return found(kilobits < fast ? 'check.speed.slow' : 'check.speed.fine', filling)
}

const onThisMachine = ['localhost', '127.0.0.1', '[::1]']
const inNumbers = /^(?:\d+\.\d+\.\d+\.\d+|\[.*\])$/

/** Where the page comes from: this machine, a machine in the network, or a server with a name. */
export function fromVerdict({
  hostname,
  host,
  protocol,
}: Pick<Location, 'hostname' | 'host' | 'protocol'>): Found {
  if (onThisMachine.includes(hostname)) return found('check.from.here', { address: host })
  if (inNumbers.test(hostname)) return found('check.from.lan', { address: host })
  return found(protocol === 'https:' ? 'check.from.secure' : 'check.from.plain', { address: host })
}

export function browserVerdict(userAgent: string): Found {
  const known = browserOf(userAgent)
  const list = `Chrome ${oldest.chrome}, Edge ${oldest.edge}, Firefox ${oldest.firefox}, Safari ${oldest.safari}`
  if (!known) return found('check.browser.unknown', { list })
  const browser = `${makerNames[known.maker]} ${known.version}`
  const least = `${makerNames[known.maker]} ${oldest[known.maker]}`
  return found(isOld(known) ? 'check.browser.old' : 'check.browser.known', { browser, least })
}

/** CSS pixels: narrower than the first nothing was tried, and from the second on the console fits. */
const narrowest = 320
const wide = 1000

export function screenVerdict(width: number, height: number): Found {
  const filling = { width: String(width), height: String(height) }
  if (width < narrowest) return found('check.screen.small', filling)
  return found(width >= wide ? 'check.screen.large' : 'check.screen.phone', filling)
}

/** A clock may be off so far before a certificate or a time on paper is wrong. */
const near: Milliseconds = 5 * 60_000

export function clockVerdict(ahead: Milliseconds): Found {
  const minutes = Math.round(Math.abs(ahead) / 60_000)
  return Math.abs(ahead) <= near ? found('check.clock.right') : found('check.clock.off', { count: minutes })
}

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default' | 'name'>

/** The voice that would read aloud; one that is not local would send every word away, and is not used. */
export function voiceVerdict(voices: readonly Voice[], language: string): Found {
  const own = voiceFor(language, voices)
  if (own) return found('check.voice.local', { name: own.name })
  return found(voices.some((voice) => speaks(voice, language)) ? 'check.voice.away' : 'check.voice.none')
}
