import type { Answer } from '../rules/wire.ts'
import { connect, type Wants } from './connection.ts'
import type { Unsent } from './unsent.ts'

type Parts = Pick<Wants, 'open' | 'later'> & {
  unsent: Unsent
  /** The page that delivers, which left nothing yet. */
  client: string
  /** Hears every no to something that an earlier page left, for nobody there waits for it any more. */
  onNo: (answer: Answer) => void
}
export type Delivery = { done: Promise<void>; stop: () => void }

/**
 * Delivers what earlier pages of a seat got no answer to, the oldest page first, each on a line that says hello under
 * that page's own client id and with the numbers that the acts had: what was played already is not played again.
 * Whatever an act is answered, it was delivered. Stopped before the end, it leaves the rest for a next time.
 */
export function deliverLeft({ unsent, client, onNo, ...line }: Parts): Delivery {
  let stopped = false
  let close = () => {}
  async function all(): Promise<void> {
    for (const leftover of unsent.left(client)) {
      const connection = connect({ ...line, client: leftover.client, left: leftover.acts, ...nobody })
      close = connection.close
      const answers = await connection.left
      if (stopped) return
      connection.close()
      unsent.delivered(leftover)
      for (const answer of answers) if ('no' in answer) onNo(answer)
    }
  }
  return {
    done: all(),
    stop() {
      stopped = true
      close()
    },
  }
}

/** The page's own line shows what is to be seen. */
const nobody = { onShown() {}, onLine() {} }
