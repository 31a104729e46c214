import { tableView } from '../../rules/view/table.ts'
import type { Deck } from '../../rules/deck.ts'
import type { Workshop } from '../../rules/workshop.ts'
import { folderOn } from '../../server/store/files.ts'
import { journalsOn } from '../../server/store/journals.ts'
import type { WorkshopTold } from './crowd/group.ts'
import { printOf } from './crowd/print.ts'

/** What is on the disk, held against what the people were told. All of it is zero when the server kept its word. */
export type Kept = {
  /** Acts that were granted and are not kept. */
  lost: number
  /** Acts that are kept more than once. */
  twice: number
  /** Acts without an answer. */
  unanswered: number
  /** Workshops whose table is not what the screens show, or that cannot be read. */
  otherTables: number
}

/** Reads all workshops from their folder, as the next server would, once nothing writes there any more. */
export async function workshopsIn(dataDir: string): Promise<Workshop[]> {
  const store = journalsOn(await folderOn(dataDir))
  const { workshops } = await store.open()
  await store.close()
  return workshops
}

/** Compares what was granted since `before` with what is there afterwards. */
export function keptOf(
  told: readonly WorkshopTold[],
  before: readonly Workshop[],
  after: readonly Workshop[],
  deck: Deck,
): Kept {
  const kept: Kept = { lost: 0, twice: 0, unanswered: 0, otherTables: 0 }
  for (const one of told) {
    const [then, now] = [before, after].map((all) => all.find(({ id }) => id === one.workshop))
    const acts = now ? now.seq - (then?.seq ?? 0) : 0
    // What got no answer may have been kept or not.
    kept.twice += Math.max(0, acts - one.granted - one.open)
    kept.lost += Math.max(0, one.granted - acts, now ? missingIn(now, one) : one.granted)
    kept.unanswered += one.open
    if (!now || printOf(tableView(now, deck)) !== one.print) kept.otherTables += 1
  }
  return kept
}

/** People whose last act is not known to the seat that played it. */
function missingIn({ seats }: Workshop, { last }: WorkshopTold): number {
  return last.filter(({ seat, client, n }) => (seats[seat]?.done[client] ?? 0) < n).length
}
