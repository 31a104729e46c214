import { apply } from '../../../client/apply.ts'
import { newKey } from '../../../client/settings.ts'
import type { Chance } from '../../../rules/chance.ts'
import type { ConsoleView, OwnView, TableView } from '../../../rules/view/views.ts'
import type { Answer, Joined, Shown, Started } from '../../../rules/wire.ts'
import { post } from '../../play/nodeLink.ts'
import type { Sight } from '../matrixSight.ts'
import { brokenFrames } from './frames.ts'
import { leakIn } from './leaks.ts'
import { isNamedAct, messageFrom, type Tally } from './message.ts'
import { wireText } from './mutation.ts'
import { wireTo, type Wire } from './wire.ts'
import type { Known } from './asks.ts'

/** What all devices of a fuzzed workshop know: what its facilitator sees, kept by the line of that one. */
type Common = { table: TableView | undefined; console: ConsoleView | undefined }
/** Where everything is counted. */
export type Counts = { tally: Tally; cut: number; refusedIn: number; unanswered: number; leaks: string[] }

/** So many acts of a device are on their way at most. */
const most = 12
/** An act that no answer came to in so many further ones is counted as not answered. */
const lost = 200

/** One hostile device: a seat, its line, and what it sees. */
class Device {
  readonly key: string
  readonly isLead: boolean
  own: OwnView | undefined
  #wire: Wire | undefined
  #n = 0
  #pending = new Map<number, boolean>()
  #isOpening = false
  #spentAt = 0
  readonly #parts: { port: number; workshop: string; common: Common; counts: Counts }

  constructor(
    parts: { port: number; workshop: string; common: Common; counts: Counts },
    key: string,
    isLead: boolean,
  ) {
    this.#parts = parts
    this.key = key
    this.isLead = isLead
  }

  get isReady(): boolean {
    return this.#wire?.isOpen() === true && this.#pending.size < most && this.#wire.waiting() < 200_000
  }

  get isOpen(): boolean {
    return this.#isOpening || this.#wire?.isOpen() === true
  }

  /** Comes in, again if need be; false when nobody lets it in any more. */
  async open(): Promise<boolean> {
    if (this.#isOpening || this.#wire?.isOpen()) return true
    this.#isOpening = true
    const { port, workshop, counts } = this.#parts
    const hello = { workshop, key: this.key, client: newKey().slice(0, 12) }
    try {
      this.#n = 0
      this.#spentAt = 0
      this.#forget()
      this.#wire = await wireTo(
        port,
        hello,
        (text) => this.#hear(text),
        () => void (counts.cut += 1),
      )
      return true
    } catch {
      counts.refusedIn += 1
      return false
    } finally {
      this.#isOpening = false
    }
  }

  /** Sends one message or broken frame; false when it has nothing to make one of yet. */
  attack(chance: Chance): boolean {
    const { common, counts } = this.#parts
    const { table, console } = common
    if (!this.#wire || !this.own || !table || !console) return false
    const printed = Object.keys(console.codes ?? {})
    const sight: Sight = { table, console, own: this.own, printed, now: Date.now() }
    const n = ++this.#n
    const { body, how } = messageFrom(sight, n, chance)
    if (chance.whole(0, 24) === 0) {
      for (const frame of brokenFrames(body, chance)) {
        counts.tally.sent('frame')
        if (this.#wire.isOpen()) this.#wire.say(frame)
      }
      return true
    }
    counts.tally.sent(how)
    this.#pending.set(n, isNamedAct(body))
    // A number far ahead makes repeats of all that come after it: the next ones come from another client.
    if (isNamedAct(body) && body.n > n) this.#spentAt = n
    this.#wire.say(`42${n}["act",${wireText(body)}]`)
    return true
  }

  /** Plays an act as it should be. */
  say(act: string, carried: object): void {
    const n = ++this.#n
    this.#wire?.say(`42${n}${JSON.stringify(['act', { n, act, carried }])}`)
  }

  close(): void {
    this.#wire?.close()
  }

  #hear(text: string): void {
    const { counts } = this.#parts
    if (text.startsWith('43')) return this.#answered(text)
    const leak = text.startsWith('42') ? undefined : leakIn(text)
    if (leak) counts.leaks.push(leak)
    if (text.startsWith('42["own"')) this.own = shownIn(text, this.own)
    if (!this.isLead) return
    const { common } = this.#parts
    if (text.startsWith('42["table"')) common.table = shownIn(text, common.table)
    if (text.startsWith('42["console"')) common.console = shownIn(text, common.console)
  }

  #answered(text: string): void {
    const { counts } = this.#parts
    const [, n = '', json = '[]'] = /^43(\d+)(\[.*\])$/s.exec(text) ?? []
    const leak = leakIn(text)
    if (leak) counts.leaks.push(leak)
    const isNamed = this.#pending.get(Number(n))
    if (isNamed === undefined) return
    this.#pending.delete(Number(n))
    if (Number(n) === this.#spentAt) this.close()
    const [answer]: Answer[] = JSON.parse(json)
    if (answer) counts.tally.add(answer, isNamed)
    if (this.#n % lost === 0) this.#forget(this.#n - lost)
  }

  /** What was sent before this one will not be answered any more. */
  #forget(upTo = Number.POSITIVE_INFINITY): void {
    for (const n of this.#pending.keys())
      if (n <= upTo && this.#pending.delete(n)) this.#parts.counts.unanswered += 1
  }
}

/** The view after one more message: whole, or changed from the one before. */
function shownIn<V>(text: string, before: V | undefined): V | undefined {
  const [, shown]: [string, Shown<V>] = JSON.parse(text.slice(2))
  if ('whole' in shown) return shown.whole
  return before === undefined ? undefined : apply(before, shown.change)
}

export type HostileRoom = { known: Known; devices: Device[]; close: () => void }

/** Begins a workshop of which all devices are hostile, and takes it to one of its steps. */
export async function hostileRoom(
  { port, counts }: { port: number; counts: Counts },
  { people, step }: { people: number; step: number },
): Promise<HostileRoom> {
  const url = `http://127.0.0.1:${port}`
  const lead = newKey()
  const start = {
    key: lead,
    agenda: 'council',
    language: 'nl',
    address: 'u',
    origin: false,
    rehearsal: false,
  }
  const { workshop, code } = await post<Started>(url, '/api/workshops', start)
  const keys = Array.from({ length: people }, () => newKey())
  for (const key of keys) await post<Joined>(url, '/api/join', { key, entry: code, people: 1 })
  const common = { table: undefined, console: undefined }
  const parts = { port, workshop, common, counts }
  const devices = [lead, ...keys].map((key, n) => new Device(parts, key, n === 0))
  for (const device of devices) await device.open()
  if (step > 0) devices[0]?.say('goTo', { step })
  const seats = ['t', 's2', 's3', 'f']
  return {
    known: { workshop, key: keys[0] ?? lead, lead, code, seats },
    devices,
    close: () => devices.forEach((device) => device.close()),
  }
}
