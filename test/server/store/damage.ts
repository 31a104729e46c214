import { recovered, type Recovered } from '../../../server/store/recover.ts'
import type { Earlier } from './earlierJournals.ts'

/** The length of the journal after each of its lines, and the workshop as it was then. */
export type Prefix = { length: number; seq: number; state: string }

/** Every prefix of whole batches; what a damaged journal tells has to be one of them, or nothing. */
export function prefixesOf({ id, bytes }: Earlier): Prefix[] {
  const prefixes: Prefix[] = []
  for (let length = bytes.indexOf('\n') + 1; length > 0; length = bytes.indexOf('\n', length) + 1) {
    const { workshop } = read(recovered(id, bytes.subarray(0, length)))
    prefixes.push({ length, seq: workshop.seq, state: JSON.stringify(workshop) })
  }
  return prefixes
}

function read(found: Recovered | { why: string }): Recovered {
  if ('why' in found) throw new Error(found.why)
  return found
}

/** What is wrong with how a journal was read that breaks off after so many bytes; undefined when nothing is. */
export function wrongWhenCut(
  { id, bytes }: Earlier,
  prefixes: readonly Prefix[],
  at: number,
): string | undefined {
  const found = recovered(id, bytes.subarray(0, at))
  const whole = prefixes.findLast(({ length }) => length <= at)
  if (!whole) return 'why' in found ? undefined : `a journal without its first line was read, up to ${at}`
  if ('why' in found) return `cut at ${at} it was refused: ${found.why}`
  if (JSON.stringify(found.workshop) !== whole.state) return `cut at ${at} it told another workshop`
  return found.torn === at > whole.length ? undefined : `cut at ${at} torn was said to be ${found.torn}`
}

/** What is wrong with how a journal was read of which one bit is turned: nothing but a refusal is right. */
export function wrongWhenTurned({ id, bytes }: Earlier, at: number, bit: number): string | undefined {
  const turned = Buffer.from(bytes)
  turned[at] = (turned[at] ?? 0) ^ (1 << bit)
  const found = recovered(id, turned)
  return 'why' in found
    ? undefined
    : `bit ${bit} at ${at} was turned, and it was read as ${found.workshop.seq}`
}
