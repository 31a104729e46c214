import { allowed } from './allowed.ts'
import type { Text } from './corpus.ts'
import type { Fault } from './faults.ts'

const formal = /(?<![\p{L}-])(?:u|uw|uzelf)(?![\p{L}-])/iu
const familiar = /(?<![\p{L}-])(?:je|jij|jou|jouw|jezelf|jullie)(?![\p{L}-])/iu

/** The home page does not know yet which form a workshop has; the plan and the network check are for officials. */
const beforeAny = /^(check|home|plan)\./

/** ‘U’ for councils and ‘je’ for schools: whatever addresses somebody stands in both forms, and neither form slips into
 * the other. What a deck says has one form for both, so it addresses nobody. */
export function addressFaults(texts: readonly Text[], inDeck: readonly Text[] = []): Fault[] {
  const keys = new Set(texts.map(({ key }) => key))
  return [...texts.flatMap((text) => ofScreen(text, keys)), ...inDeck.flatMap(ofDeck)].filter(
    ({ key }) => !allowed.address.has(key),
  )
}

function ofScreen({ key, nl }: Text, keys: ReadonlySet<string>): Fault[] {
  const fault = (why: string): Fault => ({ key, sentence: nl, why })
  if (key.endsWith('_je')) return formal.test(nl) ? [fault('says u among je')] : []
  return [
    ...(familiar.test(nl) ? [fault('says je among u')] : []),
    ...(formal.test(nl) && !beforeAny.test(key) && !keys.has(`${key}_je`)
      ? [fault('has no form with je')]
      : []),
  ]
}

const ofDeck = ({ key, nl }: Text): Fault[] =>
  formal.test(nl) || familiar.test(nl) ? [{ key, sentence: nl, why: 'addresses somebody in one form' }] : []
