import type { ActName } from '../../rules/acts/index.ts'
import { type Round, type StepName } from '../../rules/agenda.ts'
import { facilitatorSeat, tableSeat } from '../../rules/begin.ts'
import { paperCodes } from '../../rules/paperCodes.ts'
import { play } from '../../rules/play.ts'
import { consoleView } from '../../rules/view/console.ts'
import { ownView } from '../../rules/view/own.ts'
import { tableView } from '../../rules/view/table.ts'
import { wordsOf } from '../../rules/ghostWords.ts'
import { stepOf, type SeatId, type Settings, type Workshop } from '../../rules/workshop.ts'
import { deck } from '../play/deck.ts'
import { doneByAll, givenFor, led } from '../play/table.ts'
import { carriedFor } from './matrixCarried.ts'
import { peopled, type Cast } from './matrixCast.ts'
import type { Sight } from './matrixSight.ts'

/** One workshop in one step, with what had happened in it by then. */
export type Stage = { workshop: Workshop; step: StepName; cast: Cast }

const words = wordsOf(deck, 'nl')

/** Everything that a seat and its console see; what all see the same is taken from a sight that is known. */
export function sightOf(workshop: Workshop, seat: SeatId, known?: Sight): Sight {
  return {
    table: known?.table ?? tableView(workshop, deck),
    own: ownView(workshop, seat),
    console: known?.console ?? consoleView(workshop, deck, new Set(Object.keys(workshop.seats))),
    printed: known?.printed ?? [...paperCodes(workshop).keys()],
    now: givenFor(workshop).at,
  }
}

type Does = [who: keyof Cast | 'f' | 't', act: ActName, carried?: unknown]
/** What else happens in a step, each line on top of the one before, and each a workshop of its own. */
type Scenes = Partial<Record<StepName, readonly (readonly Does[])[]>>

const everybody = ['participant', 'pair', 'keyKeeper', 'left', 'coFacilitator', 'f', 't'] as const
/** One after the other, so that what each did can be taken back. */
const byEach = (act: ActName): Does[][] => everybody.map((who) => [[who, act]])
const word = { as: 'word', word: 'fiets' } as const

export const scenes: Scenes = {
  goldenTip: [[['participant', 'giveTip', { words: 'Luister eerst.' }]], [['f', 'openBallots']]],
  experiences: [[['f', 'giveTurn']]],
  link: [...byEach('putWith'), [['participant', 'namePile', { name: word }]]],
  order: [
    ...byEach('moveColumn'),
    [
      ['f', 'keepOrder', { as: 'a' }],
      ['f', 'keepOrder', { as: 'b' }],
    ],
  ],
  discover: [
    [
      ['participant', 'claim'],
      ['f', 'askOtherWay'],
    ],
  ],
  dataQuality: [[['participant', 'decideCard']]],
  reidentification: [
    [
      ['f', 'addFact'],
      ['f', 'askFact'],
    ],
    [['f', 'showSearch', { picture: 'repair' }]],
  ],
  predict: [[['participant', 'predict']], [['f', 'openSpread', { on: true }]]],
  reveal: [[['f', 'openOrigin']], [['f', 'showSlide', { slide: 'age' }]]],
  profile: [[['f', 'showProfile', { stage: 'question', at: 0 }]], [['participant', 'answer']]],
  selection: [[['participant', 'answer']]],
  privacyDialogue: [[['f', 'openStatement']], [['participant', 'vote']], [['f', 'openBallots']]],
  wrapUp: [[['participant', 'recommend']], [['f', 'openBallots']]],
  evaluation: [[['participant', 'evaluate', { now: { number: '2' } }]], [['f', 'openBallots']]],
}
/** Extra rounds are played right after these steps. */
const roundsAfter: Partial<Record<StepName, readonly Round[]>> = {
  discover: ['dataQuality', 'reidentification'],
  reveal: ['profile', 'selection'],
}

/** Plays one line of a scene; what cannot be played in this workshop is left out. */
function acted(workshop: Workshop, cast: Cast, [who, act, carried]: Does): Workshop {
  const seat = who === 'f' ? facilitatorSeat : who === 't' ? tableSeat : cast[who]
  const [usual] = carriedFor(act, sightOf(workshop, seat))
  const said = {
    ...(typeof usual === 'object' ? usual : {}),
    ...(typeof carried === 'object' ? carried : {}),
  }
  const next = play(workshop, seat, act, carried ? said : usual, { ...givenFor(workshop), ghost: true })
  return typeof next === 'string' ? workshop : next
}

/** The workshops of one step: as it begins, after each scene, and when everybody did what there is to do. */
function inStep(workshop: Workshop, cast: Cast, tables: number): Workshop[] {
  const found = [workshop]
  const { name } = stepOf(workshop)
  const dealing: (readonly Does[])[] = [[['f', 'dealCards', { persons: 8, tables }]]]
  for (const scene of name === 'deal' ? dealing : (scenes[name] ?? []))
    found.push(scene.reduce((now, does) => acted(now, cast, does), found.at(-1) ?? workshop))
  const last = found.at(-1) ?? workshop
  return [...found, doneByAll(last, {}, words)]
}

/** A whole workshop played through, with every round: what it was in every step. */
export function stagesOf(settings: Partial<Settings>, { tables = 1, offset = 0 } = {}): Stage[] {
  const begun = peopled(settings, offset)
  const { cast } = begun
  const stages: Stage[] = []
  let now = begun.workshop
  for (;;) {
    const { name } = stepOf(now)
    const found = inStep(now, cast, tables)
    stages.push(...found.map((workshop) => ({ workshop, step: name, cast })))
    now = found.at(-1) ?? now
    const wished = roundsAfter[name] ?? []
    const next = wished.toReversed().reduce((before, round) => led(before, 'addRound', { round }), now)
    if (next.step === next.agenda.length - 1) return stages
    now = led(next, 'goTo', { step: next.step + 1 })
  }
}
