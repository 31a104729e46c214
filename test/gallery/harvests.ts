import { playingSeats } from '../../rules/who.ts'
import { votes, type Language, type SeatId, type TipTheme, type Workshop } from '../../rules/workshop.ts'
import { claimed } from './claims.ts'
import { foretelling } from './foretold.ts'
import type { Picture } from './picture.ts'
import { played, stateAt, type Wishes } from './states.ts'

type Both = Readonly<Record<Language, string>>

/** Tips as people give them; the last one names somebody, and must not leave. */
const tips: readonly (Both & { theme: TipTheme })[] = [
  {
    theme: 'contact',
    nl: 'Geef mij één vaste persoon die ik kan bellen.',
    en: 'Give me one person I can ring.',
  },
  {
    theme: 'contact',
    nl: 'Bel eens terug. Ook als er geen nieuws is.',
    en: 'Ring back. Also when there is no news.',
  },
  {
    theme: 'rules',
    nl: 'Schrijf brieven die ik in één keer snap.',
    en: 'Write letters that I understand at once.',
  },
  {
    theme: 'work',
    nl: 'Vraag eerst wat ik kan, en niet wat ik niet kan.',
    en: 'Ask first what I can do, not what I cannot.',
  },
  {
    theme: 'data',
    nl: 'Laat zien wat er over mij in de computer staat.',
    en: 'Show me what the computer holds about me.',
  },
  {
    theme: 'money',
    nl: 'Kijk ook naar de reiskosten bij een kleine baan.',
    en: 'Mind the cost of travel with a small job.',
  },
  {
    theme: 'rules',
    nl: 'Vraag niet elk jaar dezelfde papieren.',
    en: 'Do not ask for the same papers every year.',
  },
  {
    theme: 'other',
    nl: 'Wilma van de balie moet eens luisteren.',
    en: 'Wilma at the desk should listen for once.',
  },
]
const reasons: readonly Both[] = [
  { nl: 'Dan weet ik wie er meekijkt.', en: 'Then I know who is looking.' },
  { nl: 'Een mens kan luisteren. Een computer niet.', en: 'A person can listen. A computer cannot.' },
  { nl: 'Het hangt ervan af wie erbij kan.', en: 'It depends on who can get at it.' },
]
const sentences: readonly Both[] = [
  {
    nl: 'Begin met luisteren, en pas dan met cijfers.',
    en: 'Begin by listening, and only then with figures.',
  },
  {
    nl: 'Leg uit waarom iemand naar welke afdeling gaat.',
    en: 'Explain why somebody goes to which department.',
  },
  { nl: 'Gebruik cijfers om te helpen, niet om te straffen.', en: 'Use figures to help, not to punish.' },
]
const takeaways: readonly Both[] = [
  { nl: 'Een nummer is nog niet anoniem.', en: 'A number is not yet anonymous.' },
  { nl: 'Ik ga vragen wat er over mij bewaard wordt.', en: 'I will ask what is kept about me.' },
]
const statements = ['whoLooked', 'mistakes', 'computerAdvice', 'fixedCaseworker'] as const
const recommendations = ['matching', 'transparency', 'dataUse', 'transparency', 'matching'] as const

const seatsIn = (workshop: Workshop): SeatId[] => playingSeats(workshop).map(([id]) => id)
const all = (workshop: Workshop, each: (there: Workshop, seat: SeatId, n: number) => Workshop) =>
  seatsIn(workshop).reduce<Workshop>((there, seat, n) => each(there, seat, n), workshop)
const led = (workshop: Workshop, step: Parameters<typeof stateAt>[0]) =>
  played(workshop, 'f', 'goTo', { step: workshop.agenda.findIndex(({ name }) => name === step) })

/** An evening as it goes: everybody says something, and everything is counted. Up to the end of the evaluation. */
export function evening(wishes: Wishes = {}): Workshop {
  // What people say themselves is not translated: in a made-up language they speak Dutch.
  const language = wishes.language === 'en' ? 'en' : 'nl'
  const tipped = tippedIn(stateAt('goldenTip', wishes), language)
  const talked = note(led(tipped, 'experiences'), 'parked', parked[language])
  const seen = claimed(linked(led(talked, 'link')))
  const revealed = led(foretelling(led(seen, 'predict')), 'reveal')
  const voted = statements.reduce(
    (there, id, n) => votedOn(there, id, n, language),
    led(revealed, 'privacyDialogue'),
  )
  const agreedOn = note(voted, 'agreed', agreed[language])
  return evaluated(recommended(led(agreedOn, 'wrapUp'), language), language)
}

const parked: Both = {
  nl: 'Wat doet de gemeente met oude gegevens?',
  en: 'What does the city do with old data?',
}
const agreed: Both = {
  nl: 'Een mens beslist altijd, nooit een computer alleen.',
  en: 'A person always decides.',
}

function note(workshop: Workshop, kind: 'parked' | 'agreed', words: string): Workshop {
  return played(workshop, 'f', 'noteText', { kind, words })
}

function tippedIn(workshop: Workshop, language: Language): Workshop {
  const given = all(workshop, (there, seat, n) => {
    const tip = tips[n]
    return tip ? played(there, seat, 'giveTip', { words: tip[language] }) : there
  })
  const open = played(given, 'f', 'openBallots', {})
  return Object.entries(open.texts ?? {}).reduce((there, [text, { words }]) => {
    const tip = tips.find((one) => one[language] === words)
    return tip ? played(there, 'f', 'groupText', { text, theme: tip.theme }) : there
  }, open)
}

/** The claims are made where the cards lie together. */
function linked(workshop: Workshop): Workshop {
  return led(played(workshop, 'f', 'doItForThem', {}), 'discover')
}

function votedOn(workshop: Workshop, statement: string, round: number, language: Language): Workshop {
  const on = played(workshop, 'f', 'openStatement', { statement })
  return all(on, (there, seat, n) => {
    const words = n < 2 ? reasons[(n + round) % reasons.length]?.[language] : undefined
    const choice = votes[(n * n + round) % votes.length] ?? 'agree'
    return played(there, seat, 'vote', words === undefined ? { choice } : { choice, words })
  })
}

function recommended(workshop: Workshop, language: Language): Workshop {
  const ids = recommendations
  const chosen = all(workshop, (there, seat, n) => {
    const words = sentences[n]?.[language]
    const first = ids[n % ids.length] ?? 'matching'
    return played(there, seat, 'recommend', words === undefined ? { first } : { first, words })
  })
  const open = played(chosen, 'f', 'openBallots', {})
  return played(open, 'f', 'promise', promises[language])
}

const promises: Readonly<Record<Language, { who: string; when: string }>> = {
  nl: { who: 'de wethouder en de cliëntenraad', when: 'voor 1 februari, per brief' },
  en: { who: 'the alderman and the client council', when: 'before 1 February, by letter' },
}

function evaluated(workshop: Workshop, language: Language): Workshop {
  const there = led(workshop, 'evaluation')
  const isLesson = workshop.settings.agenda === 'lesson'
  const answered = all(there, (now, seat, n) => {
    const words = takeaways[n]?.[language]
    const some = { number: '4', sources: '3', chance: n % 2 ? '3' : '2', cause: '3', opinion: '4' } as const
    const before = { number: '2', sources: '2', chance: n % 2 ? '1' : '2', cause: '2', opinion: '3' } as const
    return played(now, seat, 'evaluate', {
      now: some,
      ...(isLesson ? {} : { before }),
      ...(words === undefined ? {} : { words }),
    })
  })
  return played(answered, 'f', 'openBallots', {})
}

/** Everything is judged: what names somebody stays out. */
export function judged(workshop: Workshop): Workshop {
  const ids = Object.entries(workshop.texts ?? {}).map(([id, { words }]) => [`text-${id}`, words] as const)
  const out = ids.flatMap(([id, words]) => (words.includes('Wilma') ? [id] : []))
  const kept = played(workshop, 'f', 'reviewLine', {
    lines: [...ids.map(([id]) => id), 'promise'],
    keep: true,
  })
  return played(kept, 'f', 'reviewLine', { lines: out, keep: false })
}

const button = 'Oogst: kijk na en deel'

/** The harvest on the console: to look through, looked through, asked to erase; and with nothing in it. */
export function harvests(): Picture[] {
  const one = (state: string, make: (wishes: Wishes) => Workshop, press = [button]): Picture => ({
    screen: 'console',
    state,
    seat: 'f',
    make,
    press,
  })
  return [
    one('harvest', evening),
    one('harvest-done', (wishes) => judged(evening(wishes))),
    one('harvest-reword', evening, [button, 'Verander de tekst: Bel eens terug']),
    one('harvest-erase', (wishes) => judged(evening(wishes)), [button, 'Wis alles']),
    one('harvest-empty', (wishes) =>
      stateAt('privacyDialogue', { ...wishes, agenda: 'demo', participants: 2 }),
    ),
  ]
}
