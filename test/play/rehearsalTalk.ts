import type { TableView } from '../../rules/view/views.ts'
import { ideas, talkCards, tipThemes, type Text, type TextId, type TextKind } from '../../rules/workshop.ts'
import { must, onAll, settled, until, type Room } from './rehearsalRoom.ts'

/** So many statements are talked about: one of each of the first themes. */
const statementsAsked = 3

/** What the talk around the cards brought, counted. */
export type Talked = {
  /** Golden tips that were typed, and those of them on the wall. */
  tips: number
  tipsShown: number
  turns: number
  ideas: number
  /** Statements that were voted on by everybody. */
  statements: number
  /** Everything that was put in a box and counted. */
  ballots: number
  sentences: number
  /** How many said what they can now, and of how many questions there is an average. */
  evaluation: { now: number; averages: number }
}

/** The tips come loose, all but one that names somebody reach the wall, by theme. */
export async function collectTips(room: Room): Promise<Partial<Talked>> {
  const { facilitator, players } = room
  const ballots = await openBox(room)
  const tips = textsOf(room, 'tip')
  for (const [n, [text, { words }]] of tips.entries()) {
    const state = /Mevrouw|Mrs/.test(words) ? 'hidden' : 'shown'
    const theme = tipThemes[n % tipThemes.length] ?? 'other'
    await must(facilitator.ask('groupText', { text, theme }), 'group a tip')
    await must(facilitator.ask('judgeText', { text, state }), `${state}: a tip`)
  }
  const isHidden = ({ words }: Text) => /Mevrouw|Mrs/.test(words)
  const shown = tips.filter(([, text]) => !isHidden(text)).length
  await onAll(room, 'the tips are on the wall', ({ tips: seen }) => seen?.length === shown)
  const told = players.length - tips.length
  if (told > 0 && facilitator.views.console?.wouldTell !== told)
    throw new Error('Who would tell is not counted.')
  return { tips: tips.length, tipsShown: shown, ballots }
}

/** Every question card once, and everybody's turn; one point is parked. */
export async function talkInTurns(room: Room): Promise<Partial<Talked>> {
  const { facilitator, players } = room
  for (const card of talkCards) {
    await must(facilitator.ask('askCard', { card }), `the card ${card}`)
    await onAll(room, `the card ${card} is large`, ({ talkCard }) => talkCard === card)
  }
  const seats = players.flatMap(({ views }) => views.own?.seat ?? [])
  for (const seat of seats) await must(facilitator.ask('giveTurn', { seat }), `the turn of ${seat}`)
  await must(facilitator.ask('noteText', { kind: 'parked', words: 'De wachttijd aan de telefoon' }), 'park')
  await onAll(room, 'a point is parked', ({ parked, turn }) => parked?.length === 1 && turn === seats.at(-1))
  return { turns: facilitator.views.console?.hadTurn.length ?? 0 }
}

/** The study, one idea a time. */
export async function showIdeas(room: Room): Promise<Partial<Talked>> {
  for (const idea of ideas) {
    await must(room.facilitator.ask('showIdea', { idea }), `the idea ${idea}`)
    await onAll(room, `the idea ${idea} is shown`, (table) => table.idea === idea)
  }
  return { ideas: ideas.length }
}

/** Everybody votes on a few statements; with the last vote they open by themselves. */
export async function voteOnStatements(room: Room): Promise<Partial<Talked>> {
  const { facilitator, players } = room
  await until('the console lists statements', () => (facilitator.views.console?.statements.length ?? 0) > 0)
  const themes = new Map(facilitator.views.console?.statements.map(({ id, theme }) => [theme.nl, id]))
  const asked = [...themes.values()].slice(0, statementsAsked)
  for (const statement of asked) {
    await must(facilitator.ask('openStatement', { statement }), `the statement ${statement}`)
    await onAll(room, 'everybody voted', (table) => votesIn(table) === players.length)
    await must(facilitator.ask('showOthers', { on: true }), 'show what others said')
  }
  for (const [text] of textsOf(room, 'reason'))
    await must(facilitator.ask('judgeText', { text, state: 'shown' }), 'show a reason')
  const agreed = { kind: 'agreed', words: 'Wij willen weten wie er kijkt.' } as const
  await must(facilitator.ask('noteText', agreed), 'note what was agreed')
  await onAll(room, 'it is on the wall', (table) => table.agreed?.length === 1)
  return { statements: asked.length, ballots: asked.length * players.length }
}

function votesIn({ statement }: TableView): number {
  return sum(Object.values(statement?.counts ?? {}))
}

/** Everybody chose a recommendation, and some wrote a sentence; who gets it all is promised. */
export async function wrapUp(room: Room): Promise<Partial<Talked>> {
  const { facilitator, players } = room
  const ballots = await openBox(room)
  const sentences = textsOf(room, 'sentence')
  for (const [text] of sentences)
    await must(facilitator.ask('judgeText', { text, state: 'shown' }), 'show a sentence')
  await must(facilitator.ask('promise', { who: 'De wethouder', when: 'Voor de zomer' }), 'promise')
  await onAll(room, 'recommendations are counted, and a promise is made', (table) => {
    const chosen = sum((table.recommendations ?? []).map(({ count = 0 }) => count))
    return chosen === players.length && table.sentences?.length === sentences.length && !!table.promise
  })
  return { sentences: sentences.length, ballots }
}

/** The averages, once everybody answered. */
export async function evaluated(room: Room): Promise<Partial<Talked>> {
  const ballots = await openBox(room)
  const { evaluation } = room.facilitator.views.console ?? {}
  const items = Object.values(evaluation?.items ?? {})
  const averages = items.filter(({ now }) => now !== undefined).length
  return { evaluation: { now: evaluation?.now ?? 0, averages }, ballots }
}

/** Opens the box that is on; how many ballots were in it. */
async function openBox(room: Room): Promise<number> {
  const { facilitator } = room
  await settled(room)
  await must(facilitator.ask('openBallots', {}), 'open the box')
  await onAll(room, 'the box is open', ({ ballots }) => ballots?.closed === true)
  return facilitator.views.table?.ballots?.done ?? 0
}

function textsOf({ facilitator }: Room, kind: TextKind): [TextId, Text][] {
  return Object.entries(facilitator.views.console?.texts ?? {}).filter(([, text]) => text.kind === kind)
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0)
}
