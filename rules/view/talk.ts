import { boxIn, boxOf } from '../ballots.ts'
import type { Deck } from '../deck.ts'
import { evaluationAverages } from '../measure/evaluation.ts'
import { phases, type StepName } from '../agenda.ts'
import { voters } from '../who.ts'
import {
  entriesOf,
  stepOf,
  type Counted,
  type Text,
  type TextId,
  type TextKind,
  type Vote,
  type Workshop,
} from '../workshop.ts'
import type { Part } from './part.ts'
import type { SeenRecommendation, SeenStatement, SeenText, TalkAtConsole, TalkOnTable } from './talkView.ts'

/** What the talk around the cards adds to the table's view, by step. */
export const talkParts: Partial<Record<StepName, Part>> = {
  welcome: (workshop) => ballotsIn(workshop, 'welcome'),
  goldenTip: (workshop) => ({ ...ballotsIn(workshop, 'goldenTip'), tips: onWall(workshop, 'tip') }),
  experiences: ({ talkCard, ...workshop }) => ({
    ...turnOf(workshop),
    ...(talkCard ? { talkCard } : {}),
    parked: onWall(workshop, 'parked'),
  }),
  explain: ({ idea }) => (idea ? { idea } : {}),
  privacyDialogue: (workshop, _play, deck) => ({
    ...ballotsIn(workshop, 'privacyDialogue'),
    ...turnOf(workshop),
    ...statementOf(workshop, deck),
    agreed: onWall(workshop, 'agreed'),
  }),
  wrapUp: (workshop, _play, deck) => ({
    ...ballotsIn(workshop, 'wrapUp'),
    ...promiseOf(workshop),
    tips: onWall(workshop, 'tip'),
    agreed: onWall(workshop, 'agreed'),
    sentences: onWall(workshop, 'sentence'),
    recommendations: recommendationsOf(workshop, deck),
  }),
  evaluation: (workshop) => ({
    ...ballotsIn(workshop, 'evaluation'),
    ...promiseOf(workshop),
    takeaways: onWall(workshop, 'takeaway'),
  }),
}

/** How many have put something in the box of this step; who looks back sees a closed one. */
function ballotsIn(workshop: Workshop, step: StepName): Pick<TalkOnTable, 'ballots'> {
  const id = boxIn(workshop, step)
  if (id === undefined) return {}
  const box = workshop.boxes?.[id]
  const of = voters(workshop)
  const isOver = box?.counted !== undefined || workshop.lookingBack !== undefined
  const done = box?.counted ? box.counted.ballots : of.filter(([seat]) => box?.ballots[seat]).length
  const asked = box?.asked === undefined ? {} : { asked: box.asked }
  return { ballots: { done, of: Math.max(done, of.length), ...asked, ...(isOver ? { closed: true } : {}) } }
}

function turnOf({ turn }: Pick<Workshop, 'turn'>): Pick<TalkOnTable, 'turn'> {
  return turn === undefined ? {} : { turn }
}

function promiseOf({ promise }: Workshop): Pick<TalkOnTable, 'promise'> {
  return promise ? { promise } : {}
}

/** What the facilitator let through of one kind, about one thing if given. */
function onWall({ texts = {} }: Pick<Workshop, 'texts'>, kind: TextKind, about?: string): SeenText[] {
  return entriesOf(texts)
    .filter(([, text]) => text.kind === kind && text.state === 'shown' && text.about === about)
    .map(seenText)
}

function seenText([id, { words, theme, about }]: [TextId, Text]): SeenText {
  return { id, words, ...(theme ? { theme } : {}), ...(about === undefined ? {} : { about }) }
}

function statementOf(workshop: Workshop, deck: Deck): Pick<TalkOnTable, 'statement'> {
  const statement = deck.statements.find(({ id }) => id === workshop.statement)
  const theme = deck.themes.find(({ id }) => id === statement?.theme)
  if (!statement || !theme) return {}
  const { id, text } = statement
  const { counted } = workshop.boxes?.[boxOf(id)] ?? {}
  const { said, place } = theme
  const seen: SeenStatement = {
    id,
    theme: theme.label,
    text,
    ...(counted ? { counts: votesIn(counted), reasons: onWall(workshop, 'reason', id) } : {}),
    ...(workshop.othersShown && said && place ? { others: { said, place } } : {}),
  }
  return { statement: seen }
}

/** How often each option was chosen, those that nobody chose too. */
export function votesIn({ choices }: Counted): Record<Vote, number> {
  const { agree = 0, disagree = 0, unknown = 0 } = choices['vote'] ?? {}
  return { agree, disagree, unknown }
}

/** What the booklet recommends: told in the wrap-up and nowhere before. */
function recommendationsOf({ boxes }: Workshop, deck: Deck): SeenRecommendation[] {
  const first = boxes?.['wrapUp']?.counted?.choices['first']
  const isCounted = boxes?.['wrapUp']?.counted !== undefined
  return deck.recommendations.map((one) => (isCounted ? { ...one, count: first?.[one.id] ?? 0 } : one))
}

/** What the talk around the cards adds to the console's view. */
export function talkAtConsole(workshop: Workshop, deck: Deck): TalkAtConsole {
  const { texts = {}, statement, othersShown, hadTurn = [], promise, boxes } = workshop
  const wouldTell = boxes?.['goldenTip']?.counted?.choices['way']?.['told']
  const evaluation = evaluationAverages(workshop)
  return {
    texts,
    statements: isFrom('privacyDialogue', workshop) ? statementsOf(workshop, deck) : [],
    othersShown: othersShown === true,
    hadTurn,
    ...(statement === undefined ? {} : { statement }),
    ...(wouldTell === undefined ? {} : { wouldTell }),
    ...(promise ? { promise } : {}),
    ...(evaluation ? { evaluation } : {}),
  }
}

function isFrom(phase: (typeof phases)[number], workshop: Workshop): boolean {
  const place = phases.findIndex((one) => one === stepOf(workshop).name)
  return place >= phases.indexOf(phase)
}

function statementsOf({ boxes }: Workshop, deck: Deck): TalkAtConsole['statements'] {
  return deck.statements.map(({ id, theme, text }) => {
    const label = deck.themes.find((one) => one.id === theme)?.label ?? text
    const { counted } = boxes?.[boxOf(id)] ?? {}
    return { id, theme: label, text, ...(counted ? { counted } : {}) }
  })
}
