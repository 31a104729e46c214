import { harvestOf, type Harvest, type Speech } from '../../../../client/console/harvest/harvest.ts'
import { sayIn } from '../../../../client/text.ts'
import en from '../../../../client/texts/en.json'
import nl from '../../../../client/texts/nl.json'
import type { HarvestLine } from '../../../../rules/harvestLine.ts'
import { labelsOf } from '../../../../rules/labels.ts'
import type { SeenClaim } from '../../../../rules/view/figures.ts'
import type { Language, Workshop } from '../../../../rules/workshop.ts'
import { deck, viewsOf } from '../../../gallery/states.ts'

const texts = { nl, en }

/** The words of a language, as the console has them. */
export function speechIn(language: Language): Speech {
  return { say: sayIn(texts[language], language, 'u'), labels: labelsOf(deck, language), language }
}

/** What would leave this workshop now. */
export function leaving(workshop: Workshop, language: Language): Harvest {
  const views = viewsOf(workshop, 'f')
  if (!views.console.harvest) throw new Error('it is no time for a harvest')
  return harvestOf(views, views.console.harvest, language)
}

/** One line of each kind, the words in this language. */
export function oneOfEach(words: string): Harvest {
  const both = (nl: string, en: string) => ({ nl, en })
  const lines: HarvestLine[] = [
    { id: 'text-x1', section: 'tips', as: 'words', words, theme: 'rules' },
    { id: 'text-x2', section: 'parked', as: 'words', words },
    {
      id: 'largest-age',
      section: 'foretold',
      as: 'largest',
      title: both('Leeftijd', 'Age'),
      count: 5,
      of: 8,
    },
    {
      id: 'share',
      section: 'foretold',
      as: 'share',
      question: both('Hoeveel?', 'How many?'),
      bins: [0, 0, 0, 0, 0, 0, 2, 0, 0, 1],
    },
    {
      id: 'matters',
      section: 'foretold',
      as: 'matters',
      question: both('Maakt dat uit?', 'Does it matter?'),
      much: 1,
      little: 6,
    },
    { id: 'claim-workHistory_key_more', section: 'claims', as: 'claim', claim },
    {
      id: 'statement-oldData',
      section: 'statements',
      as: 'votes',
      theme: both('Wantrouwen', 'Distrust'),
      text: both('Weg ermee.', 'Away with it.'),
      counts: { agree: 6, disagree: 1, unknown: 1 },
    },
    { id: 'text-x3', section: 'statements', as: 'words', words, about: both('Weg ermee.', 'Away with it.') },
    { id: 'text-x4', section: 'agreed', as: 'words', words },
    {
      id: 'recommendation-one',
      section: 'recommendations',
      as: 'recommendation',
      title: both('Wees open', 'Be open'),
      text: both('Laat het zien.', 'Show it.'),
      count: 4,
    },
    { id: 'text-x5', section: 'sentences', as: 'words', words },
    { id: 'text-x6', section: 'takeaways', as: 'words', words },
    {
      id: 'item-cause',
      section: 'evaluation',
      as: 'level',
      item: 'cause',
      before: 1.6,
      now: 3,
      answers: { before: 7, now: 8 },
    },
    { id: 'promise', section: 'promise', as: 'promise', who: words, when: '1 mei' },
  ]
  const day = new Date(2026, 10, 20, 23, 59)
  return { day, deck: 'Werk', agenda: 'lesson', people: 10, persons: 8, isPractice: false, base: 16, lines }
}

const claim: SeenClaim = {
  variable: 'workHistory',
  group: 'key',
  direction: 'more',
  counts: { work: 3, noWork: 1 },
  of: { work: 4, noWork: 4 },
  strength: 'clear',
  verdict: 'clear',
  messages: [],
  unsure: 0,
  votes: { yes: 5, no: 1 },
  real: { work: 63, noWork: 13, verdict: 'large' },
}
