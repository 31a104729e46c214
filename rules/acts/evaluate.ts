import * as v from 'valibot'

import { evaluationOf, putIn } from '../ballots.ts'
import { rule } from '../rule.ts'
import { evaluationItems, levels } from '../talk.ts'
import { players } from '../who.ts'
import { longestText, typed } from '../words.ts'
import { stepOf, type Workshop } from '../workshop.ts'

const answers = v.record(v.picklist(evaluationItems), v.optional(v.picklist(levels)))
type Answers = v.InferOutput<typeof answers>

/**
 * Answers the five questions, each of them or some (domain.md, D3). A class answers for now, at the start and at the
 * end; a council at the end for before today and for now. Until the evaluation is opened.
 */
export const evaluate = rule({
  carries: {
    before: v.optional(answers),
    now: v.optional(answers),
    words: v.optional(typed(longestText)),
  },
  by: players,
  during: ['welcome', 'evaluation'],
  unless: (workshop) => (moments(workshop).length === 0 ? 'not-now' : undefined),
  play(workshop, { words, ...said }, seat) {
    const asked = moments(workshop)
    const wrong = (['before', 'now'] as const).some((moment) => said[moment] && !asked.includes(moment))
    if (wrong || (words !== undefined && stepOf(workshop).name === 'welcome')) return 'not-now'
    const choices = { ...choicesOf('before', said.before), ...choicesOf('now', said.now) }
    return putIn(workshop, seat, { choices, ...(words === undefined ? {} : { words }) })
  },
})

/** For which moments the step that is on asks. */
function moments(workshop: Workshop): ('before' | 'now')[] {
  const when = evaluationOf(workshop)
  if (stepOf(workshop).name === 'welcome') return when === 'both' ? ['before'] : []
  return when === 'both' ? ['now'] : ['before', 'now']
}

function choicesOf(moment: string, said: Answers = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(said).flatMap(([item, level]) => (level ? [[`${moment}-${item}`, level]] : [])),
  )
}
