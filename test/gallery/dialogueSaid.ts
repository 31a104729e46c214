import { playingSeats } from '../../rules/who.ts'
import { evaluationItems, levels, votes, type Text, type Workshop } from '../../rules/workshop.ts'
import { deck, played } from './states.ts'

/** What more happens before one looks. */
export type More = (workshop: Workshop) => Workshop

const reasons = [
  'Het zijn mijn gegevens.',
  'Dan weet ik ook waarom iemand keek.',
  'Anders vertrouw ik het niet.',
  'Ik heb niets te verbergen, maar ik wil het wel weten. Vroeger keek de halve afdeling mee en dat hoorde ik pas jaren later van een ander.',
  'Wie kijkt, moet dat ook durven zeggen.',
] as const
const sentences = [
  'Bel mij terug op de dag die u belooft.',
  'Eén vaste persoon, dat scheelt iedereen tijd.',
  'Laat mij meelezen.',
] as const
const agreed = [
  'Een mens beslist, en legt uit waarom.',
  'Wie een fout maakt, herstelt die zelf.',
  'Wij willen zien wie er keek.',
] as const
const takeaways = [
  'Een nummer is nog niet anoniem.',
  'Ik ga vragen wat er over mij bewaard wordt.',
  'Toeval is groter dan ik dacht.',
] as const

/** The first so many seats do something. */
function each(
  workshop: Workshop,
  people: number,
  act: (there: Workshop, seat: string, n: number) => Workshop,
) {
  return playingSeats(workshop)
    .slice(0, people)
    .reduce<Workshop>((there, [seat], n) => act(there, seat, n), workshop)
}

export const on =
  (statement: string): More =>
  (workshop) =>
    played(workshop, 'f', 'openStatement', { statement })

/** The first so many have voted; with everybody's vote they are open. */
export function voting(people: number, statement = 'whoLooked'): More {
  return (workshop) =>
    each(on(statement)(workshop), people, (there, seat, n) => {
      const choice = votes[n % 4 === 3 ? 0 : (n * 2) % 3] ?? 'agree'
      const words = n % 2 === 0 ? reasons[(n / 2) % reasons.length] : undefined
      return played(there, seat, 'vote', words === undefined ? { choice } : { choice, words })
    })
}

export function opened(people: number, statement?: string): More {
  return (workshop) => {
    const there = voting(people, statement)(workshop)
    return people < playingSeats(workshop).length ? played(there, 'f', 'openBallots', {}) : there
  }
}

/** So many texts of a kind come on the wall. */
export function shown(workshop: Workshop, kind: Text['kind'], count = Infinity): Workshop {
  const ids = Object.entries(workshop.texts ?? {}).flatMap(([id, text]) => (text.kind === kind ? [id] : []))
  return ids
    .slice(0, count)
    .reduce<Workshop>((there, text) => played(there, 'f', 'judgeText', { text, state: 'shown' }), workshop)
}

export function agreeing(workshop: Workshop, count: number): Workshop {
  return agreed
    .slice(0, count)
    .reduce<Workshop>((there, words) => played(there, 'f', 'noteText', { kind: 'agreed', words }), workshop)
}

export const withReasons: More = (workshop) => shown(opened(Infinity)(workshop), 'reason')
export const withAgreed: More = (workshop) => agreeing(withReasons(workshop), 3)
export const others =
  (statement?: string): More =>
  (workshop) =>
    played(opened(7, statement)(workshop), 'f', 'showOthers', { on: true })

/** Everybody but one has voted. */
export function waitingFor(seat: string): More {
  return (workshop) => {
    const others = playingSeats(workshop).filter(([id]) => id !== seat)
    return others.reduce<Workshop>(
      (there, [id], n) => played(there, id, 'vote', { choice: votes[n % 3] ?? 'agree' }),
      on('research')(workshop),
    )
  }
}

/** The first so many have chosen. */
export function choosing(people: number): More {
  return (workshop) =>
    each(workshop, people, (there, seat, n) => {
      const first = deck.recommendations[[2, 2, 0, 3, 2, 1, 3, 2][n % 8] ?? 0]?.id ?? ''
      const words = n % 3 === 0 ? sentences[(n / 3) % sentences.length] : undefined
      return played(there, seat, 'recommend', words === undefined ? { first } : { first, words })
    })
}

export const ours =
  (tips: number, points: number): More =>
  (workshop) => {
    const open = played(choosing(7)(workshop), 'f', 'openBallots', {})
    return agreeing(noted(shown(open, 'sentence'), tips), points)
  }

const tips = [
  'Geef mij één vaste werkconsulent.',
  'Schrijf brieven die iedereen begrijpt.',
  'Bel terug als u dat belooft.',
  'Vraag niet steeds om dezelfde papieren, want die heeft u al drie keer van mij gekregen.',
  'Luister eerst. Kijk dan pas op het scherm.',
  'Meer respect aan de balie.',
] as const

export function noted(workshop: Workshop, count: number): Workshop {
  return tips
    .slice(0, count)
    .reduce<Workshop>((there, words) => played(there, 'f', 'noteText', { kind: 'tip', words }), workshop)
}

export const promised: More = (workshop) =>
  played(workshop, 'f', 'promise', {
    who: 'de wethouder en de cliëntenraad',
    when: 'voor 1 februari, per brief',
  })

/** The first so many have answered; each a little more than before. */
export function evaluating(people: number): More {
  return (workshop) => {
    const isLesson = workshop.settings.agenda === 'lesson'
    return each(workshop, people, (there, seat, n) => {
      const at = (more: number) =>
        Object.fromEntries(
          evaluationItems.map((item, m) => [item, levels[Math.min(3, ((n + m) % 2) + more)]]),
        )
      const words = takeaways[n]
      const said = { now: at(2), ...(isLesson ? {} : { before: at(0) }) }
      return played(there, seat, 'evaluate', words === undefined ? said : { ...said, words })
    })
  }
}

export const counted =
  (people: number): More =>
  (workshop) =>
    played(evaluating(people)(workshop), 'f', 'openBallots', {})
