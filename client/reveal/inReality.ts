import type { DeckVerdict, RealVerdict, Strength } from '../../rules/view/figures.ts'
import type { SayKey } from '../text.ts'

/**
 * The sentence that says what Rotterdam makes of a claim (domain.md, C6). The sentences of C6 are about what the
 * table shows; a claim that the table speaks against is told so, lest "true in Rotterdam" seem to mean the claim.
 */
export function inReality(table: DeckVerdict, strength: Strength, real: RealVerdict): SayKey {
  if (real !== 'almostNone') {
    if (table === 'opposite') return `claim.real.against.${real}`
    if (table === 'different' || table === 'differentByOne') return `claim.real.differs.${real}`
  }
  // The other way round is said alike however firm the table is.
  return real === 'opposite' ? 'claim.real.clear.opposite' : `claim.real.${strength}.${real}`
}
