import { stepsOf, type StepName } from '../../rules/agenda.ts'
import { fewestAnswers } from '../../rules/measure/evaluation.ts'
import { evaluationItems, ideas } from '../../rules/workshop.ts'
import type { Linked, Walked } from './rehearsal.ts'
import type { PlayableRound, Wishes } from './rehearsalRoom.ts'

type Said = Walked['said']
type Done = Walked & { linked: Linked }

/** What a whole workshop with these wishes should have had, and this one had not. */
export function missing(wishes: Wishes, persons: number, walked: Done): string[] {
  return [...ofCards(wishes, persons, walked), ...ofSteps(wishes, walked), ...ofRounds(wishes, walked)]
}

function ofCards({ slips }: Wishes, persons: number, { linked: at }: Done): string[] {
  const found = Object.values(at.mistakes).reduce((sum, count) => sum + count, 0)
  const isThere: Record<string, boolean> = {
    'all linked by their numbers': at.follow === 1,
    'a mistake for each slip': found === slips,
    'all cards on the table': at.lying === at.cardCount && at.cardCount === persons * 10,
  }
  return Object.keys(isThere).filter((what) => !isThere[what])
}

/** By step, whether it brought what it should. */
const brought: Partial<Record<StepName, (said: Said, participants: number) => boolean>> = {
  goldenTip: ({ tips, tipsShown }) => tips > 0 && tipsShown > 0,
  experiences: ({ turns }, participants) => turns === participants,
  explain: (said) => said.ideas === ideas.length,
  discover: ({ claims }) => claims > 0,
  predict: ({ predictions }, participants) => predictions === participants,
  privacyDialogue: ({ statements }) => statements > 0,
  wrapUp: ({ sentences }) => sentences > 0,
  evaluation: ({ evaluation: { now, averages } }, participants) =>
    now > 0 && (participants < 2 * fewestAnswers || averages === evaluationItems.length),
}

function ofSteps({ agenda, participants }: Wishes, { phases, said }: Done): string[] {
  const names = stepsOf(agenda).map(({ name }) => name)
  const walked = names.filter((name) => !phases.includes(name))
  return [...walked, ...names.filter((name) => brought[name]?.(said, participants) === false)]
}

function ofRounds({ rounds, participants }: Wishes, { rounds: walked, said: { played } }: Done): string[] {
  const enough = (round: PlayableRound) => (round === 'profile' || round === 'selection' ? participants : 1)
  return rounds.filter((round) => !walked.includes(round) || (played[round] ?? 0) < enough(round))
}
