import type { HarvestLine, Section } from '../../../rules/harvestLine.ts'
import type { SeenClaim } from '../../../rules/view/figures.ts'
import { messagesOf, sentenceOf } from '../../claim/claims.ts'
import { inReality } from '../../reveal/inReality.ts'
import type { Speech } from './harvest.ts'

/** A number with what it counts. */
export type Figure = { what: string; count: number; of?: number }
type Said = { about: string; words: string; figures: Figure[]; notes: string[] }
/** A line in words: what it is about, what was said, and what was counted. */
export type Item = Said & { as: HarvestLine['as']; section: Section }

type Line<As extends HarvestLine['as']> = Extract<HarvestLine, { as: As }>

/** A line in words; a promise is two of them, who gets the harvest and when people hear back. */
export function itemsOf(line: HarvestLine, speech: Speech): Item[] {
  const { as, section } = line
  return saidOf(line, speech).map((said) => ({ as, section, ...said }))
}

function saidOf(line: HarvestLine, speech: Speech): Said[] {
  if (line.as === 'words') return [typed(line, speech)]
  if (line.as === 'promise') return promised(line, speech)
  if (line.as === 'claim') return [claimed(line.claim, speech)]
  if (line.as === 'votes') return [voted(line, speech)]
  if (line.as === 'recommendation') return [recommended(line, speech)]
  return [line.as === 'level' ? answered(line, speech) : foretold(line, speech)]
}

function typed({ words, theme, about }: Line<'words'>, { say, language }: Speech): Said {
  const subject = theme ? say(`talk.theme.${theme}`) : (about?.[language] ?? '')
  return { about: subject, words, figures: [], notes: [] }
}

function promised({ who, when }: Line<'promise'>, { say }: Speech): Said[] {
  const lines = [
    { about: say('console.harvest.who'), words: who },
    { about: say('console.harvest.when'), words: when },
  ]
  return lines.filter(({ words }) => words !== '').map((line) => ({ ...line, figures: [], notes: [] }))
}

function foretold(line: Line<'largest' | 'share' | 'matters'>, speech: Speech): Said {
  const { say, language } = speech
  if (line.as === 'largest') {
    const figures = [{ what: say('console.harvest.chose'), count: line.count, of: line.of }]
    return { about: say('console.harvest.largest'), words: line.title[language], figures, notes: [] }
  }
  const figures = line.as === 'share' ? guesses(line, speech) : judged(line, speech)
  return { about: '', words: line.question[language], figures, notes: [] }
}

function guesses({ bins }: Line<'share'>, { say }: Speech): Figure[] {
  return bins.flatMap((count, n) => {
    const filling = { from: n * 10, to: n === bins.length - 1 ? 100 : n * 10 + 9 }
    return count === 0 ? [] : [{ what: say('console.harvest.guess', filling), count }]
  })
}

function judged({ much, little }: Line<'matters'>, { say }: Speech): Figure[] {
  return [
    { what: say('predict.matters.much'), count: much },
    { what: say('predict.matters.little'), count: little },
  ]
}

function claimed(claim: SeenClaim, { say, labels }: Speech): Said {
  const { counts, of, votes, real, verdict, strength, unsure } = claim
  const inRotterdam = real && [
    { what: say('console.harvest.yellowReal'), count: real.work, of: 100 },
    { what: say('console.harvest.greenReal'), count: real.noWork, of: 100 },
  ]
  const messages = messagesOf(claim, false).filter((message) => message !== 'other.group' || real)
  return {
    about: '',
    words: sentenceOf(claim, labels, say),
    figures: [
      { what: say('console.harvest.yellow'), count: counts.work, of: of.work },
      { what: say('console.harvest.green'), count: counts.noWork, of: of.noWork },
      ...(inRotterdam ?? []),
      { what: say('console.harvest.seesYes'), count: votes.yes },
      { what: say('console.harvest.seesNo'), count: votes.no },
    ],
    notes: [
      say(`claim.deck.${verdict}`),
      ...(real ? [say(inReality(verdict, strength, real.verdict))] : []),
      ...messages.map((message) => say(message)),
      ...(unsure > 0 ? [say('claim.unsureWall', { count: unsure })] : []),
    ],
  }
}

function voted({ theme, text, counts }: Line<'votes'>, { say, language }: Speech): Said {
  const figures = (['agree', 'disagree', 'unknown'] as const).map((vote) => ({
    what: say(`console.harvest.${vote}`),
    count: counts[vote],
  }))
  return { about: theme[language], words: text[language], figures, notes: [] }
}

function recommended({ title, text, count }: Line<'recommendation'>, { say, language }: Speech): Said {
  const figures = [{ what: say('console.harvest.chosenFirst'), count }]
  return { about: title[language], words: text[language], figures, notes: [] }
}

function answered({ item, before, now, answers }: Line<'level'>, { say }: Speech): Said {
  const moments = { before, now }
  const figures = (['before', 'now'] as const).flatMap((moment) => {
    const count = moments[moment]
    return count === undefined ? [] : [{ what: say(`console.harvest.${moment}`), count }]
  })
  const notes = [say('console.harvest.average'), say('console.harvest.answers', answers)]
  return { about: '', words: say(`evaluation.item.${item}`), figures, notes }
}
