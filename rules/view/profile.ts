import type { Deck, Variable } from '../deck.ts'
import { answersOf, areAnswersTo } from '../loose.ts'
import { own } from '../lookup.ts'
import { keyWords } from '../measure/groups.ts'
import {
  hasFailed,
  pointsOf,
  profilePeople,
  typicalOf,
  type ProfilePeople,
  type ProfilePerson,
} from '../measure/profile.ts'
import { lastPlace, profilePlace } from '../profile.ts'
import type { Both } from '../shapes.ts'
import { isRevealed } from '../slides.ts'
import type { Part } from './part.ts'
import type { Workshop } from '../workshop.ts'
import type { ProfileVerdict, SeenPoint, SeenProfile, SeenScored } from './profileView.ts'

/** What the round about the profile shows by now. A deck without a profile has no such round. */
export const profilePart: Part = (workshop, play, deck) => {
  if (!deck.profile) return {}
  const { stage, at } = profilePlace(workshop)
  const people = profilePeople(play, deck)
  const isYellow = ({ outcome }: ProfilePerson) => outcome === 'work'
  const work = people.people.filter(isYellow).length
  const profile: SeenProfile = {
    stage,
    at,
    last: lastPlace(play, deck, stage),
    as: people.as,
    unclear: people.unclear,
    of: { work, noWork: people.people.length - work },
    ...(stage === 'typical' ? { typical: typicalPart(deck, people, at) } : {}),
    ...(stage === 'rule' ? { rule: rulePart(deck, people, at > 0) } : {}),
    ...(stage === 'voices' ? voicePart(deck, people, at) : {}),
    ...(stage === 'question' ? { question: questionPart(workshop, deck) } : {}),
    onePerson: deck.onePerson,
  }
  return { profile }
}

function typicalPart(deck: Deck, { people }: ProfilePeople, at: number): NonNullable<SeenProfile['typical']> {
  const points = typicalOf(deck).map(seenPoint)
  const fits = people.filter(({ isTypical, outcome }) => isTypical && outcome === 'work').length
  return { points: points.slice(0, at), of: points.length, ...(at > points.length ? { fits } : {}) }
}

function seenPoint(variable: Variable): SeenPoint {
  const { id, icon, title } = variable
  return { variable: id, icon, title, words: keyWords(variable) }
}

function rulePart(
  deck: Deck,
  { people }: ProfilePeople,
  isJudged: boolean,
): NonNullable<SeenProfile['rule']> {
  const from = deck.profile?.strongFrom ?? 0
  const verdicts = people.map(verdictOf)
  const scored = people.map(({ number, outcome, points, called }, n): SeenScored => {
    const verdict = verdicts[n]
    const named = number === undefined ? {} : { number }
    return { ...named, outcome, points, called, ...(isJudged && verdict ? { verdict } : {}) }
  })
  const count = (verdict: ProfileVerdict) => verdicts.filter((one) => one === verdict).length
  const counts = { right: count('right'), missed: count('missed'), called: count('called') }
  return { from, points: pointsOf(deck).map(seenPoint), people: scored, ...(isJudged ? { counts } : {}) }
}

function verdictOf(person: ProfilePerson): ProfileVerdict {
  if (!hasFailed(person)) return 'right'
  return person.called ? 'called' : 'missed'
}

/** More sentences than these nobody listens to. */
const mostSentences = 3

function voicePart(deck: Deck, { people }: ProfilePeople, at: number): Pick<SeenProfile, 'voice'> {
  const failed = people.filter(hasFailed)
  const person = failed[at]
  if (!person) return {}
  const { number, outcome } = person
  const named = number === undefined ? {} : { number }
  return {
    voice: { ...named, outcome, sentences: sentencesOf(deck, person), place: at + 1, of: failed.length },
  }
}

/** Of who found work what speaks against it by the rule, and of who did not what speaks for it. */
function sentencesOf(deck: Deck, { points, called, values }: ProfilePerson): Both[] {
  const against = pointsOf(deck).filter((_, n) => points[n] === called)
  const voices = against.flatMap(({ id, categories }) => {
    const category = categories.find((one) => one.id === own(values, id))
    return category?.voice ?? []
  })
  return voices.slice(0, mostSentences)
}

function questionPart(workshop: Workshop, deck: Deck): NonNullable<SeenProfile['question']> {
  const { statement, recommendation } = deck.profile ?? {}
  const said = deck.statements.find(({ id }) => id === statement)
  const advice = deck.recommendations.find(({ id }) => id === recommendation)
  const isOurs = areAnswersTo(workshop, 'profile')
  const counts = answersOf(isOurs ? workshop : {})
  const answersShown = isOurs && workshop.answersShown === true
  return {
    statement: said?.text ?? deck.onePerson,
    answered: counts.yes + counts.no + counts.unknown,
    ...(answersShown ? { counts } : {}),
    ...(answersShown && advice && isRevealed(workshop)
      ? { advice: { title: advice.title, text: advice.text, place: advice.place } }
      : {}),
  }
}
