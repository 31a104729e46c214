import type { HarvestLine, Section } from '../../../rules/harvestLine.ts'
import type { PerColour } from '../../../rules/view/figures.ts'
import { dateOf, remarksOf, type Harvest, type Speech } from './harvest.ts'
import { itemsOf } from './items.ts'

type Line<As extends HarvestLine['as']> = Extract<HarvestLine, { as: As }>

/**
 * The harvest as data, version 1. Words stand in the language in which they leave; `people` is to the nearest five,
 * and 0 is fewer than five. A part without lines is an empty list; what was left out has no field.
 *
 *     databasespel 'harvest', version 1, language, title, date (2026-11-20), deck, agenda, people, persons, practice,
 *     remarks [what must be said beside the figures]
 *     tips [{ theme?, words }]  parked, agreed, sentences, takeaways [words]
 *     foretold { largest [{ title, count, of }], share? { question, guesses [ten counts] }, matters? { question, much, little } }
 *     claims [{ sentence, table { yellow { count, of }, green }, real? { yellow, green } of 100, votes { yes, no }, notes }]
 *     statements [{ theme?, text, votes? { agree, disagree, unknown }, reasons [words] }]
 *     recommendations [{ title, text, count }]
 *     evaluation [{ text, before?, now?, answers { before, now } }], averages from 1 to 4
 *     promise? { who, when }
 */
export function harvestJson(harvest: Harvest, speech: Speech): string {
  return `${JSON.stringify(contentOf(harvest, speech), undefined, 2)}\n`
}

function contentOf(harvest: Harvest, speech: Speech) {
  const { lines, day, deck, agenda, people, persons, isPractice } = harvest
  const { say, language } = speech
  const words = (section: Section) =>
    some(lines, 'words').flatMap((line) => (line.section === section ? [line.words] : []))
  const [promise] = some(lines, 'promise')
  return {
    databasespel: 'harvest',
    version: 1,
    language,
    title: say('console.harvest.title'),
    date: dateOf(day),
    deck,
    agenda,
    people,
    persons,
    practice: isPractice,
    remarks: remarksOf(harvest, speech),
    tips: tipsOf(lines, speech),
    parked: words('parked'),
    foretold: foretoldOf(lines, speech),
    claims: some(lines, 'claim').map((line) => claimOf(line, speech)),
    statements: statementsOf(lines, speech),
    agreed: words('agreed'),
    recommendations: some(lines, 'recommendation').map(({ title, text, count }) => ({
      title: title[language],
      text: text[language],
      count,
    })),
    sentences: words('sentences'),
    takeaways: words('takeaways'),
    evaluation: some(lines, 'level').map((line) => levelOf(line, speech)),
    ...(promise ? { promise: { who: promise.who, when: promise.when } } : {}),
  }
}

function some<As extends HarvestLine['as']>(lines: readonly HarvestLine[], as: As): Line<As>[] {
  return lines.filter((line): line is Line<As> => line.as === as)
}

function tipsOf(lines: readonly HarvestLine[], { say }: Speech) {
  return some(lines, 'words')
    .filter(({ section }) => section === 'tips')
    .map(({ theme, words }) => ({ ...(theme ? { theme: say(`talk.theme.${theme}`) } : {}), words }))
}

function levelOf({ item, before, now, answers }: Line<'level'>, { say }: Speech) {
  return {
    text: say(`evaluation.item.${item}`),
    ...(before === undefined ? {} : { before }),
    ...(now === undefined ? {} : { now }),
    answers,
  }
}

function foretoldOf(lines: readonly HarvestLine[], { language }: Speech) {
  const [share] = some(lines, 'share')
  const [matters] = some(lines, 'matters')
  return {
    largest: some(lines, 'largest').map(({ title, count, of }) => ({ title: title[language], count, of })),
    ...(share ? { share: { question: share.question[language], guesses: share.bins } } : {}),
    ...(matters
      ? { matters: { question: matters.question[language], much: matters.much, little: matters.little } }
      : {}),
  }
}

function claimOf(line: Line<'claim'>, speech: Speech) {
  const { counts, of, votes, real } = line.claim
  const [item] = itemsOf(line, speech)
  const colour = (outcome: keyof PerColour) => ({ count: counts[outcome], of: of[outcome] })
  return {
    sentence: item?.words,
    table: { yellow: colour('work'), green: colour('noWork') },
    ...(real ? { real: { yellow: real.work, green: real.noWork } } : {}),
    votes,
    notes: item?.notes,
  }
}

/** A statement stays above its reasons, also where its votes were left out. */
function statementsOf(lines: readonly HarvestLine[], { language }: Speech) {
  const voted = some(lines, 'votes')
  const reasons = some(lines, 'words').filter(({ section }) => section === 'statements')
  const texts = new Set([
    ...voted.map(({ text }) => text[language]),
    ...reasons.map((one) => one.about?.[language] ?? ''),
  ])
  return [...texts].map((text) => {
    const votes = voted.find((one) => one.text[language] === text)
    return {
      ...(votes ? { theme: votes.theme[language] } : {}),
      text,
      ...(votes ? { votes: votes.counts } : {}),
      reasons: reasons.flatMap(({ about, words }) => (about?.[language] === text ? [words] : [])),
    }
  })
}
