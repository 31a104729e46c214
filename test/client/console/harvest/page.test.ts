import { describe, expect, it } from 'vitest'

import { harvestPage, type Page } from '../../../../client/console/harvest/page.ts'
import { oneOfEach, speechIn } from './speech.ts'

/** The page as lines, the way one reads it. */
function read({ title, under, notes, sections, foot }: Page): string[] {
  const groups = sections.flatMap((section) => [
    `# ${section.title}`,
    ...section.groups.flatMap(({ heading, figures, words, typed, notes: beside }) => [
      ...[`${heading} ${figures}`.trim()].filter(Boolean),
      ...words,
      ...beside,
      ...typed.map((line) => `- ${line}`),
    ]),
    ...section.notes,
  ])
  return [title, under.join(' · '), ...notes, ...groups, ...foot]
}

describe('the harvest on paper', () => {
  it('reads like this in Dutch', () => {
    expect(read(harvestPage(oneOfEach('Luister'), speechIn('nl')))).toEqual([
      'Oogst van de dialoog',
      '20 november 2026 · les · ongeveer 10 mensen · 8 verzonnen mensen op tafel · Werk',
      '# Gouden tips',
      'Regels en brieven',
      '- Luister',
      '# Voor een andere keer',
      '- Luister',
      '# Wat de groep voorspelde',
      'Gekozen als een van de drie grootste verschillen',
      'Leeftijd 5 van 8',
      'Hoeveel? 60 tot 69: 2 · 90 tot 100: 1',
      'Maakt dat uit? Dat maakt veel uit: 1 · Dat maakt weinig uit: 6',
      '# Wat mensen zagen op tafel',
      'Van de gele mensen vaker dan van de groene: wel gewerkt geel op onze tafel: 3 van 4 · groen op onze tafel: 1 van 4 · geel in Rotterdam: 63 van 100 · groen in Rotterdam: 13 van 100 · ziet dit ook: 5 · ziet dit niet: 1',
      'Dat klopt op deze tafel.',
      'Dit ziet u hier, en in Rotterdam ook.',
      '# Stellingen',
      'Weg ermee. eens: 6 · oneens: 1 · weet ik niet: 1',
      '- Luister',
      '# Hier zijn wij het over eens',
      '- Luister',
      '# Wat vindt de groep het belangrijkst?',
      'Wees open koos dit als eerste: 4',
      'Laat het zien.',
      '# Zinnen voor de gemeente',
      '- Luister',
      '# Wat mensen meenemen',
      '- Luister',
      '# Vijf vragen over vandaag',
      'Ik weet dat een verband nog geen oorzaak is. vóór vandaag: 1,6 · nu: 3',
      'Gemiddelde van 1 (helemaal niet) tot 4 (heel goed).',
      '7 antwoorden over vóór vandaag, 8 over nu.',
      '# Hoe gaat het verder?',
      'Dit gaat naar',
      '- Luister',
      'Mensen horen iets terug',
      '- 1 mei',
      'De mensen op tafel zijn verzonnen. De helft is geel. In Rotterdam vonden 16 van de 100 mensen werk.',
      'Kleine groepen kunnen toeval laten zien. Een verschil zegt nog niet waarom.',
      'Zonder namen. De spelleider heeft elke regel nagekeken.',
      'Gemaakt met het Databasespel.',
    ])
  })

  it('reads like this in English', () => {
    expect(read(harvestPage(oneOfEach('Listen'), speechIn('en')))).toEqual([
      'Harvest of the dialogue',
      '20 November 2026 · lesson · about 10 people · 8 made-up people on the table · Werk',
      '# Golden tips',
      'Rules and letters',
      '- Listen',
      '# For another time',
      '- Listen',
      '# What the group foretold',
      'Chosen as one of the three largest differences',
      'Age 5 of 8',
      'How many? 60 to 69: 2 · 90 to 100: 1',
      'Does it matter? It matters much: 1 · It matters little: 6',
      '# What people saw on the table',
      'Of the yellow people more often than of the green: worked yellow on our table: 3 of 4 · green on our table: 1 of 4 · yellow in Rotterdam: 63 of 100 · green in Rotterdam: 13 of 100 · see this too: 5 · do not see this: 1',
      'That is so on this table.',
      'You see it here, and in Rotterdam too.',
      '# Statements',
      "Away with it. agree: 6 · disagree: 1 · don't know: 1",
      '- Listen',
      '# What we agree on',
      '- Listen',
      '# What does the group find most important?',
      'Be open chose this first: 4',
      'Show it.',
      '# Sentences for the city',
      '- Listen',
      '# What people take home',
      '- Listen',
      '# Five questions about today',
      'I know that a connection is not yet a cause. before today: 1.6 · now: 3',
      'Average from 1 (not at all) to 4 (very well).',
      '7 answers about before today, 8 about now.',
      '# What happens next?',
      'This goes to',
      '- Listen',
      'People hear back',
      '- 1 mei',
      'The people on the table are made up. Half of them are yellow. In Rotterdam 16 of 100 people found work.',
      'Small groups can show chance. A difference does not yet say why.',
      'Without names. The facilitator looked at every line.',
      'Made with the Databasespel.',
    ])
  })

  it('says fewer than five rather than how few, and that it was practice', () => {
    const page = harvestPage({ ...oneOfEach('x'), people: 0, isPractice: true, lines: [] }, speechIn('nl'))
    expect(page.under).toContain('minder dan 5 mensen')
    expect(page.notes).toEqual(['Dit was een oefening. De antwoorden zijn verzonnen.'])
    expect(page.sections).toEqual([])
    expect(page.foot).not.toContain(
      'Kleine groepen kunnen toeval laten zien. Een verschil zegt nog niet waarom.',
    )
  })
})
