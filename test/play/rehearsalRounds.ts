import { profileStages, type ProfileStage } from '../../rules/profileState.ts'
import { must, onAll, settled, until, type PlayableRound, type Room } from './rehearsalRoom.ts'

/** What was done in each round that was played: cards decided on, facts said, answers given. */
export type Played = Partial<Record<PlayableRound, number>>

/** Every messy card is decided on; then what came of it, and what is real where that may be told. */
export async function decideCards(room: Room): Promise<Played> {
  const { facilitator } = room
  const { views } = facilitator
  await until('the console lists messy cards', () => (views.console?.quality?.cards.length ?? 0) > 0)
  const cards = views.console?.quality?.cards ?? []
  for (const { id } of cards) {
    await must(facilitator.ask('showQuality', { at: id }), `the card ${id}`)
    await until('the group decided', () => views.table?.quality?.card?.id === id && isDecided(room))
  }
  await must(facilitator.ask('showQuality', { at: 'end' }), 'the end')
  await onAll(room, 'all screens show the end', ({ quality }) => quality?.picture === 'end')
  const open = views.table?.quality?.open ?? cards.length
  return { dataQuality: cards.length - open }
}

function isDecided({ facilitator }: Room): boolean {
  return facilitator.views.table?.quality?.card?.decision !== undefined
}

/** Facts are said until one row is left, or none is left to say; then the table is repaired. */
export async function searchPerson(room: Room): Promise<Played> {
  const { facilitator } = room
  const { views } = facilitator
  const search = () => views.table?.search
  while ((search()?.fits ?? 0) > 1 && (search()?.left.length ?? 0) > 0) {
    const known = search()?.known.length ?? 0
    await must(facilitator.ask('askFact', {}), 'ask for a fact')
    await until('somebody says a fact', () => (search()?.known.length ?? 0) > known)
  }
  const facts = search()?.known.length ?? 0
  await must(facilitator.ask('showSearch', { picture: 'repair' }), 'the repair')
  await onAll(room, 'the repair is shown', (table) => table.search?.repair !== undefined)
  const before = search()?.repair?.after.about.length ?? 0
  await must(facilitator.ask('mendTable', { way: 'hide', on: true }), 'hide the person')
  await until('less is told of the person', () => (search()?.repair?.after.about.length ?? before) < before)
  await must(facilitator.ask('showSearch', { picture: 'world' }), 'the world outside')
  await onAll(room, 'the world outside is shown', (table) => table.search?.picture === 'world')
  return { reidentification: facts }
}

/** Every stage to its end; at the last one everybody answers. */
export async function walkProfile(room: Room): Promise<Played> {
  const { facilitator } = room
  for (const stage of profileStages) await walkStage(room, stage)
  await settled(room)
  await must(facilitator.ask('showAnswers', { on: true }), 'show the answers')
  await onAll(room, 'the answers are shown', ({ profile }) => profile?.question?.counts !== undefined)
  const counts = Object.values(facilitator.views.table?.profile?.question?.counts ?? {})
  return { profile: counts.reduce((all, count) => all + count, 0) }
}

async function walkStage(room: Room, stage: ProfileStage): Promise<void> {
  const { facilitator } = room
  for (let at = 0; at <= (facilitator.views.table?.profile?.last ?? 0); at++) {
    await must(facilitator.ask('showProfile', { stage, at }), `the stage ${stage}`)
    await onAll(
      room,
      `${stage} ${at} is shown`,
      ({ profile }) => profile?.stage === stage && profile.at === at,
    )
  }
}
