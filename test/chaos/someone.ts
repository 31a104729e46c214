import { connect, type Connection, type Line } from '../../client/connection.ts'
import { newClient, type Seat } from '../../client/settings.ts'
import type { Chance } from '../../rules/chance.ts'
import type { Milliseconds } from '../../rules/units.ts'
import type { Audience, Answer } from '../../rules/wire.ts'
import type { Views } from '../../rules/view/views.ts'
import type { SeatId } from '../../rules/workshop.ts'
import { nodeLink } from '../play/nodeLink.ts'
import type { Said } from './history.ts'

/** One device of one person on the real connection, which remembers all that it asked and heard. */
export class Someone implements Said {
  readonly client = newClient()
  readonly seat: SeatId
  readonly key: Seat
  readonly chance: Chance
  readonly asked: Said['asked'] = []
  /** When each of these was last heard, by the clock that nobody sets. */
  readonly at: Partial<Record<Line | Audience, Milliseconds>> = {}
  /** Every word about the line, in order. */
  readonly lines: Line[] = []
  views: Partial<Views> = {}
  #connection: Connection

  constructor(url: string, seat: SeatId, key: Seat, chance: Chance) {
    this.seat = seat
    this.key = key
    this.chance = chance
    this.#connection = connect({
      open: (client) => nodeLink(url, key, client),
      client: this.client,
      later: (run, after) => {
        const timer = setTimeout(run, after)
        return () => clearTimeout(timer)
      },
      onShown: (audience, view) => {
        this.views = { ...this.views, [audience]: view }
        this.at[audience] = performance.now()
      },
      onLine: (line) => {
        this.lines.push(line)
        this.at[line] = performance.now()
      },
    })
  }

  get line(): Line | undefined {
    return this.lines.at(-1)
  }

  /** How many acts nobody answered yet. */
  get open(): number {
    return this.asked.filter(({ answer }) => !answer).length
  }

  /** Asks whatever it is, with sense or without. */
  async ask(act: string, carried: unknown): Promise<Answer> {
    const one: Said['asked'][number] = { act }
    this.asked.push(one)
    // Without sense too, which no type lets pass.
    const answer: Answer = await Reflect.apply(this.#connection.act, undefined, [act, carried])
    return (one.answer = answer)
  }

  /** Whether the line is open and everything was shown anew since this moment. */
  isBackSince(moment: Milliseconds): boolean {
    return this.line === 'open' && this.backAt >= moment
  }

  /** When the last of its views came whole. */
  get backAt(): Milliseconds {
    return Math.min(this.at.own ?? 0, this.at.table ?? 0)
  }

  close(): void {
    this.#connection.close()
  }
}
