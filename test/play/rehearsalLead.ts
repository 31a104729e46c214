import type { StepName } from '../../rules/agenda.ts'
import type { SlideInList } from '../../rules/view/views.ts'
import { must, settled, until, type Room } from './rehearsalRoom.ts'
import { giveSlips } from './rehearsalSlips.ts'

/** What was said on the way, counted. */
export type Said = { claims: number; predictions: number }

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

/** What a facilitator does once everybody has done what the step asks; and what was said by then. */
export async function conclude(room: Room, name: StepName): Promise<Partial<Said>> {
  if (name === 'discover') return { claims: await showClaims(room) }
  if (name === 'predict') return { predictions: await showSpread(room) }
  if (name === 'reveal' || name === 'selection') await walkSlides(room)
  return {}
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
async function showSpread({ facilitator, players }: Room): Promise<number> {
  await must(facilitator.ask('openSpread', { on: true }), 'show the predictions')
  const all = [facilitator, ...players]
  await until('all screens show the predictions', () => all.every(({ views }) => views.table?.spread))
  return facilitator.views.table?.spread?.answers ?? 0
}

/** Every planned slide; where it asks a question the answers are shown, and chance plays once. */
async function walkSlides(room: Room): Promise<void> {
  const { facilitator } = room
  const { views } = facilitator
  // The console is refreshed once a second: at first it may still list the slides of the step before.
  await until('the console lists these slides', () =>
    (views.console?.slides ?? []).some(({ id }) => id === views.table?.slide?.id),
  )
  const planned = (views.console?.slides ?? []).filter((slide) => slide.planned)
  for (const slide of planned) await walkSlide(room, slide)
  const chancy = planned.find(({ contrasts }) => contrasts.length > 0)
  if (views.table?.step.name === 'reveal' && chancy) await drawOnce(room, chancy)
}

async function walkSlide(room: Room, { id, asks }: SlideInList): Promise<void> {
  const { facilitator, players } = room
  await must(facilitator.ask('showSlide', { slide: id }), `slide ${id}`)
  const all = [facilitator, ...players]
  await until(`all screens show ${id}`, () => all.every(({ views }) => views.table?.slide?.id === id))
  if (!asks) return
  await settled(room)
  await must(facilitator.ask('showAnswers', { on: true }), 'show the answers')
  await until('the answers are shown', () => facilitator.views.table?.slide?.question?.counts !== undefined)
}

async function drawOnce({ facilitator }: Room, { id }: SlideInList): Promise<void> {
  await must(facilitator.ask('showSlide', { slide: id }), `slide ${id}`)
  await must(facilitator.ask('drawGroups', { contrast: 0, count: 20 }), 'draw groups by chance')
  await until('twenty groups are drawn', () => facilitator.views.table?.slide?.chance?.groups.length === 20)
}
