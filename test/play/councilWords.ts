import type { Language } from '../../rules/workshop.ts'

/** What is said in the council, in the language of its screens. */
type Words = {
  /** Typed by the first five phones; the second names somebody and is hidden, the sixth would rather tell. */
  tips: readonly string[]
  told: string
  parked: string
  statement: string
  reason: string
  hiddenReason: string
  agreed: string
  first: string
  sentence: string
  takeaway: string
  promise: { who: string; when: string }
  /** Labels of the deck. */
  work: string
  worked: string
  age: string
  largest: readonly string[]
}

export const words: Readonly<Record<Language, Words>> = {
  nl: {
    tips: [
      'Bel mij terug',
      'Ontsla Truus van balie 3',
      '=Luister; "echt"',
      'Schrijf kortere brieven',
      'Minder regels',
    ],
    told: 'Geef mij één vast gezicht',
    parked: 'Wachttijd aan de telefoon',
    statement: 'Oude gegevens moeten na vijf jaar weg.',
    reason: 'Een fout van vroeger blijft anders staan',
    hiddenReason: 'Mijn broer Kees had dat ook',
    agreed: 'Wij willen zien wie er heeft gekeken',
    first: 'Wees open over gegevens',
    sentence: 'Begin hiermee',
    takeaway: 'Een nummer is nog geen geheim',
    promise: { who: 'De wethouder en de cliëntenraad', when: 'voor 1 maart' },
    work: 'Gewerkt in de laatste 4 jaar',
    worked: 'wel gewerkt',
    age: 'Leeftijd',
    largest: ['Gewerkt in de laatste 4 jaar', 'Leeftijd', 'Schulden'],
  },
  en: {
    tips: [
      'Call me back',
      'Sack Truus of desk 3',
      '=Listen; "really"',
      'Write shorter letters',
      'Fewer rules',
    ],
    told: 'Give me one fixed person',
    parked: 'Waiting on the phone',
    statement: 'Old data must go after five years.',
    reason: 'Else an old mistake stays for ever',
    hiddenReason: 'My brother Kees had that too',
    agreed: 'We want to see who looked',
    first: 'Be open about data',
    sentence: 'Begin with this',
    takeaway: 'A number is no secret yet',
    promise: { who: 'The alderman and the client council', when: 'before 1 March' },
    work: 'Worked in the past 4 years',
    worked: 'worked',
    age: 'Age',
    largest: ['Worked in the past 4 years', 'Age', 'Debts'],
  },
}
