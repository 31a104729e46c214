import type { StepName } from '../../rules/agenda.ts'
import type { SlideInList } from '../../rules/view/views.ts'
import { must, onAll, settled, until, type Room } from './rehearsalRoom.ts'
import { decideCards, searchPerson, walkProfile, type Played } from './rehearsalRounds.ts'
import { giveSlips } from './rehearsalSlips.ts'
import {
  collectTips,
  evaluated,
  showIdeas,
  talkInTurns,
  voteOnStatements,
  wrapUp,
  type Talked,
} from './rehearsalTalk.ts'

/** What was said and done on the way, counted. */
export type Said = Talked & { claims: number; predictions: number; played: Played }

export const nothingSaid: Said = {
  claims: 0,
  predictions: 0,
  tips: 0,
  tipsShown: 0,
  turns: 0,
  ideas: 0,
  statements: 0,
  ballots: 0,
  sentences: 0,
  evaluation: { now: 0, averages: 0 },
  played: {},
}

/** What was said before, and in one step more. */
export function withSaid(before: Said, { ballots = 0, played, ...more }: Partial<Said>): Said {
  return {
    ...before,
    ...more,
    ballots: before.ballots + ballots,
    played: { ...before.played, ...played },
  }
}

/** What a facilitator does as a step begins, besides waiting. */
export async function lead(room: Room, name: StepName): Promise<void> {
  const { facilitator, players, wishes } = room
  if (name === 'deal') {
    const persons = wishes.persons ?? facilitator.views.console?.personsProposed ?? 0
    await must(facilitator.ask('dealCards', { persons }), `deal ${persons} persons`)
    await until('everybody has a person', () =>
      players.every(({ views }) => Object.keys(views.own?.persons ?? {}).length > 0),
    )
    giveSlips(players, wishes.slips)
  }
  if (name === 'order') await must(facilitator.ask('sortRows', { by: 'age' }), 'sort')
  if (name === 'discover') await must(facilitator.ask('choose', { variable: 'workHistory' }), 'choose')
}

type Conclude = (room: Room) => Promise<Partial<Said>>

/** What a facilitator does once everybody has done what the step asks. */
const concluding: Partial<Record<StepName, Conclude>> = {
  goldenTip: collectTips,
  experiences: talkInTurns,
  explain: showIdeas,
  discover: async (room) => ({ claims: await showClaims(room) }),
  predict: async (room) => ({ predictions: await showSpread(room) }),
  reveal: (room) => walkSlides(room).then(() => ({})),
  privacyDialogue: voteOnStatements,
  wrapUp,
  evaluation: evaluated,
  dataQuality: async (room) => ({ played: await decideCards(room) }),
  reidentification: async (room) => ({ played: await searchPerson(room) }),
  profile: async (room) => ({ played: await walkProfile(room) }),
  selection: async (room) => ({ played: { selection: await walkSlides(room) } }),
}

/** Does what is to be done at the end of a step; and tells what was said by then. */
export async function conclude(room: Room, name: StepName): Promise<Partial<Said>> {
  return (await concluding[name]?.(room)) ?? {}
}

/** One claim large on the table. */
async function showClaims({ facilitator }: Room): Promise<number> {
  const claims = Object.keys(facilitator.views.table?.claims ?? {})
  const [claim] = claims
  if (claim === undefined) return 0
  await must(facilitator.ask('showClaim', { claim }), `show the claim ${claim}`)
  await until('the claim is on the table', () => facilitator.views.table?.shownClaim === claim)
  return claims.length
}

/** How many foretold; everybody sees the spread. */
async function showSpread(room: Room): Promise<number> {
  const { facilitator } = room
  await must(facilitator.ask('openSpread', { on: true }), 'show the predictions')
  await onAll(room, 'all screens show the predictions', ({ spread }) => spread !== undefined)
  return facilitator.views.table?.spread?.answers ?? 0
}

/** Every planned slide; where it asks a question the answers are shown, and chance plays once. How many answered. */
async function walkSlides(room: Room): Promise<number> {
  const { facilitator } = room
  const { views } = facilitator
  // The console is refreshed once a second: at first it may still list the slides of the step before.
  await until('the console lists these slides', () =>
    (views.console?.slides ?? []).some(({ id }) => id === views.table?.slide?.id),
  )
  const planned = (views.console?.slides ?? []).filter((slide) => slide.planned)
  let answers = 0
  for (const slide of planned) answers += await walkSlide(room, slide)
  const chancy = planned.find(({ contrasts }) => contrasts.length > 0)
  if (views.table?.step.name === 'reveal' && chancy) await drawOnce(room, chancy)
  return answers
}

async function walkSlide(room: Room, { id, asks }: SlideInList): Promise<number> {
  const { facilitator } = room
  const counts = () => facilitator.views.table?.slide?.question?.counts
  await must(facilitator.ask('showSlide', { slide: id }), `slide ${id}`)
  await onAll(room, `all screens show ${id}`, ({ slide }) => slide?.id === id)
  if (!asks) return 0
  await settled(room)
  await must(facilitator.ask('showAnswers', { on: true }), 'show the answers')
  await until('the answers are shown', () => counts() !== undefined)
  return Object.values(counts() ?? {}).reduce((all, count) => all + count, 0)
}

async function drawOnce({ facilitator }: Room, { id }: SlideInList): Promise<void> {
  await must(facilitator.ask('showSlide', { slide: id }), `slide ${id}`)
  await must(facilitator.ask('drawGroups', { contrast: 0, count: 20 }), 'draw groups by chance')
  await until('twenty groups are drawn', () => facilitator.views.table?.slide?.chance?.groups.length === 20)
}
