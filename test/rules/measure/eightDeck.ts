import type { Deck, Variable } from '../../../rules/deck.ts'
import type { Outcome } from '../../../rules/workshop.ts'

/** Category, yellow, green: the deck of 8, four persons of each colour. */
type Spread = [category: string, work: number, noWork: number][]
type Row = { register: string; key: string[]; spread: Spread }

const yesNo = (work: number, noWork: number): Spread => [
  ['yes', work, noWork],
  ['no', 4 - work, 4 - noWork],
]

const rows: Record<string, Row> = {
  sex: {
    register: 'brp',
    key: ['man'],
    spread: [
      ['man', 2, 1],
      ['woman', 2, 3],
    ],
  },
  age: {
    register: 'brp',
    key: ['18-30', '30-45'],
    spread: [
      ['18-30', 1, 0],
      ['30-45', 2, 2],
      ['45-55', 1, 1],
      ['55-65', 0, 1],
    ],
  },
  origin: {
    register: 'brp',
    key: ['sa'],
    spread: [
      ['nl', 1, 1],
      ['mt', 1, 1],
      ['sa', 1, 1],
      ['other', 1, 1],
    ],
  },
  education: {
    register: 'schools',
    key: ['middle', 'high'],
    spread: [
      ['low', 2, 3],
      ['middle', 2, 1],
      ['high', 0, 0],
    ],
  },
  workHistory: {
    register: 'jobs',
    key: ['short', 'long'],
    spread: [
      ['none', 1, 3],
      ['short', 2, 1],
      ['long', 1, 0],
    ],
  },
  chronic: {
    register: 'care',
    key: ['0', '1'],
    spread: [
      ['0', 2, 1],
      ['1', 1, 1],
      ['2', 1, 1],
      ['3+', 0, 1],
    ],
  },
  debts: { register: 'debts', key: ['yes'], spread: yesNo(1, 1) },
  single: { register: 'wi', key: ['yes'], spread: yesNo(3, 3) },
  children: { register: 'wi', key: ['yes'], spread: yesNo(2, 2) },
  department: {
    register: 'wi',
    key: ['matching'],
    spread: [
      ['matching', 3, 1],
      ['prematching', 1, 2],
      ['activation', 0, 1],
    ],
  },
}

export const variableIds = Object.keys(rows)
const both = (text: string) => ({ nl: text, en: text })
const place = { chapter: '1', page: 1, where: both('Table 1') }

function variable(id: string, { register, key, spread }: Row): Variable {
  const categories = spread.map(([category]) => ({ id: category, label: both(category) }))
  return {
    id,
    register,
    key,
    categories,
    title: both(id),
    icon: id,
    kind: 'nominal',
    role: 'separator',
    texts: [],
  }
}

const activity: Variable = {
  ...variable('activity', { register: 'wi', key: [], spread: [] }),
  kind: 'text',
  role: 'text',
  texts: ['soll. training', 'SOLL-TR 2x'],
}

/** Ten variables of six registers and two holders (7 cards of the CBS, 3 of the city), and one text besides. */
export const deck: Deck = {
  format: 1,
  id: 'eight',
  title: both('Eight'),
  themes: [],
  statements: [],
  recommendations: [],
  holders: {
    cbs: { label: both('CBS'), help: both('CBS') },
    city: { label: both('City'), help: both('City') },
  },
  registers: Object.fromEntries(
    ['brp', 'schools', 'jobs', 'care', 'debts', 'wi'].map((id) => [
      id,
      { holder: id === 'wi' ? 'city' : 'cbs', label: both(id) },
    ]),
  ),
  variables: [...Object.entries(rows).map(([id, row]) => variable(id, row)), activity],
  sets: { default: variableIds, withOrigin: variableIds },
  outcomeRegister: 'jobs',
  originWarning: both('Origin'),
  declarations: [],
  birthYears: {},
  populations: {
    everybody: { people: 32450, started: 5308, about: both('Everybody'), place },
    newcomers: { people: 5988, started: 1535, about: both('Newcomers'), place },
  },
  margins: Object.fromEntries(
    variableIds.map((id) => [
      id,
      { population: id === 'department' ? 'newcomers' : 'everybody', categories: {} },
    ]),
  ),
  onePerson: both('One person'),
  slides: [],
  selection: { variable: 'department', worlds: [], slides: [] },
  quality: { holder: 'city', counted: [], title: both('Quality'), facts: [] },
  search: { first: [], wider: { variable: 'age', groups: [] }, world: [] },
  predict: {
    share: { variable: 'workHistory', question: both('How many?') },
    matters: { variable: 'children', question: both('Does it matter?') },
  },
  names: [],
}

export function holderOf(variable: string): string {
  return rows[variable]?.register === 'wi' ? 'city' : 'cbs'
}

export function registerOf(variable: string): string {
  return rows[variable]?.register ?? ''
}

/** The values of the four persons of a colour. */
export function valuesOf(variable: string, outcome: Outcome): string[] {
  return (rows[variable]?.spread ?? []).flatMap(([category, work, noWork]) =>
    Array.from({ length: outcome === 'work' ? work : noWork }, () => category),
  )
}
