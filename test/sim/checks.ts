import type { Answer, Audience, SeenHand } from '../../rules/wire.ts'
import { seatOf } from '../../server/keys.ts'
import type { Device, DeviceWatch } from './device.ts'
import type { Ledger } from './ledger.ts'
import type { ActId, Log } from './log.ts'
import type { Message } from './message.ts'
import { difference } from './same.ts'
import type { Story } from './story.ts'
import type { Watch } from './watch.ts'

type Parts = { ledger: () => Ledger; story: Story; watch: Watch }

/** Holds what devices show and were told against the log. */
export class Checks implements DeviceWatch {
  #parts: Parts
  #seats = new WeakMap<Device, string>()

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** The seat of a device, as soon as its key opens one. */
  seatOf(device: Device): string | undefined {
    const known = this.#seats.get(device)
    const log = known === undefined ? this.logOf(device) : undefined
    const found = known ?? (log && seatOf(log.state, device.seat.key))
    if (found !== undefined) this.#seats.set(device, found)
    return found
  }

  logOf({ seat }: Device): Log | undefined {
    return this.#parts.ledger().logs.get(seat.workshop)
  }

  shows(device: Device, audience: Audience, view: unknown, message: Message): void {
    const { of } = message
    const seat = this.seatOf(device)
    if (!of || seat === undefined) return
    if (audience === 'own' && isOwn(view) && view.seat !== seat) {
      return this.breaks(
        'private-stays-private',
        `${device.name} on ${seat} shows the own view of ${view.seat}`,
      )
    }
    // It is much work to make: one in three is looked at, and the last one when all has settled.
    if (audience === 'console' && message.text.length % 3 > 0) return
    const other = difference(view, this.#parts.watch.expected(audience, of, seat, view))
    if (other !== undefined)
      this.breaks('views-equal-log', `${device.name} shows ${audience} of act ${of.seq}: ${other}`)
  }

  hands(device: Device, hands: readonly SeenHand[]): void {
    const held = hands.flatMap(([_seat, _table, _x, _y, ...things]) => things)
    if (new Set(held).size !== held.length)
      this.breaks('one-holder', `${device.name} sees one thing in two hands`)
  }

  settles(device: Device, act: string, { client, n }: Omit<ActId, 'seat'>, answer: Answer): void {
    const [log, seat] = [this.logOf(device), this.seatOf(device)]
    this.#parts.story.note('told', device.name, client, n, 'no' in answer ? answer.no : 'ok')
    if (!log || seat === undefined) return
    // The end of a line says nothing of what was under way.
    if ('no' in answer)
      return answer.no === 'gone' || answer.no === 'removed' ? undefined : log.refuse({ seat, client, n })
    this.#parts.story.counts.acknowledged += 1
    const kept = log.find({ seat, client, n })
    const found = kept ? `is ${kept.act} in the log` : 'is not in the log'
    if (kept?.act !== act)
      this.breaks('acknowledged-is-kept', `${device.name}: ${client}/${n} ${act} ${found}`)
  }

  breaks(invariant: string, message: string): void {
    this.#parts.story.breaks(invariant, message)
  }
}

function isOwn(view: unknown): view is { seat: string } {
  return typeof view === 'object' && view !== null && 'seat' in view
}
