import { describe, expect, it } from 'vitest'

import { stepsOf } from '../../../rules/agenda.ts'
import { labelsOf } from '../../../rules/labels.ts'
import { consoleView } from '../../../rules/view/console.ts'
import { ownView } from '../../../rules/view/own.ts'
import { tableView } from '../../../rules/view/table.ts'
import { stepOf, type Workshop } from '../../../rules/workshop.ts'
import { facts } from '../../facts.ts'
import { deck } from '../../play/deck.ts'
import { begun, doneByAll, goneTo, joined, led, played, workshopAt } from '../../play/table.ts'

/** All that anybody gets of a workshop. */
const everything = (workshop: Workshop) => {
  const seats = Object.keys(workshop.seats)
  return {
    table: tableView(workshop, deck),
    own: seats.map((seat) => ownView(workshop, seat)),
    console: consoleView(workshop, deck, new Set(seats)),
  }
}

/** Every number and every text in a value, however deep, by its path. */
function leaves(value: unknown, path = ''): [string, string | number][] {
  if (typeof value === 'string' || typeof value === 'number') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => leaves(one, `${path}.${key}`))
}

/** The sentences and titles of the slides; a few titles are on the cards as well. */
const onCards = JSON.stringify(deck.variables)
const sentences = [...deck.slides, ...deck.selection.slides].flatMap(({ title, notes, place }) => [
  ...[title.nl, title.en].filter((words) => !onCards.includes(words)),
  ...notes.flatMap(({ nl, en }) => [nl, en]),
  place.where.nl,
])
const spoken = [
  ...deck.recommendations.flatMap(({ title, text }) => [title, text]),
  ...deck.themes.flatMap(({ said = [] }) => said),
].flatMap(({ nl, en }) => [nl, en])
/** Counts of Tables 1 and 2: none of them can be the number of anything in a workshop. */
const counts = Object.values(deck.margins).flatMap(({ categories }) =>
  Object.values(categories).flatMap(({ total, started }) => [total, started]),
)
/** Where a pile lies is a number too, and tells nothing. */
const isPlace = (path: string) => /^\.table\.(piles|cards)\.[^.]+\.[xy]$/.test(path)
const told = (workshop: Workshop) =>
  leaves(everything(workshop)).filter(
    ([path, value]) =>
      [...sentences, ...spoken].includes(String(value)) ||
      (typeof value === 'number' &&
        !isPlace(path) &&
        (counts.includes(value) || /real|pp$/i.test(path.split('.').at(-1) ?? ''))),
  )

describe('what is real in Rotterdam', () => {
  it('is told to nobody before the reveal begins, and to everybody from then on', () => {
    let now = joined(begun({ agenda: 'council' }), 4)
    for (const { name } of stepsOf('council').slice(1)) {
      now = goneTo(now, name)
      if (name === 'deal') now = led(now, 'dealCards', { persons: 4 })
      if (name === 'discover')
        now = led(
          played(now, 's2', 'claim', { variable: 'age', group: 'key', direction: 'more' }),
          'choose',
          {
            variable: 'age',
          },
        )
      if (name === 'predict') now = led(now, 'openSpread', { on: true })
      if (name === 'reveal') break
      now = doneByAll(now)
      expect({ name, told: told(now) }).toEqual({ name, told: [] })
    }
    expect(stepOf(now).name).toBe('reveal')
    expect(told(now).length).toBeGreaterThan(10)
  })

  it('is not told while somebody looks back, nor once earlier steps are played again', () => {
    const revealed = workshopAt('reveal')
    const back = led(revealed, 'lookBack', { step: revealed.step - 1 })
    expect(leaves(tableView(back, deck)).filter(([, value]) => sentences.includes(String(value)))).toEqual([])
    expect(told(led(revealed, 'playAgain', { step: revealed.step - 1 }))).toEqual([])
  })

  it('is not among the words that a screen fetches ahead', () => {
    const words = leaves(labelsOf(deck, 'nl')).map(([, value]) => value)
    expect(words.filter((word) => sentences.includes(String(word)) || counts.includes(Number(word)))).toEqual(
      [],
    )
  })
})

describe('a slide', () => {
  const revealing = workshopAt('reveal', { agenda: 'council', persons: 8, participants: 8 })
  const slide = (id: string, workshop = revealing) => {
    const seen = tableView(led(workshop, 'showSlide', { slide: id }), deck).slide
    if (!seen) throw new Error(`no slide ${id}`)
    return seen
  }
  const walking = deck.slides.filter(({ walk, origin }) => walk && !origin).map(({ id }) => id)

  it('has every one of the 32,450 as a dot, 5,308 of them yellow', () => {
    expect(slide('started').dots).toMatchObject({
      population: 'table1',
      work: 5308,
      noWork: 27142,
      groups: [],
    })
    expect(slide('direction').dots).toBeUndefined()
  })

  it.each(walking)('%s has everybody of its population in exactly one group', (id) => {
    for (const { variable } of slide(id).dots?.walks ?? []) {
      const shown = tableView(led(revealing, 'showSlide', { slide: id, walk: variable }), deck).slide?.dots
      const people = (colour: 'work' | 'noWork') =>
        shown?.groups.reduce((sum, group) => sum + group.people[colour], 0)
      expect([people('work'), people('noWork')]).toEqual([shown?.work, shown?.noWork])
    }
  })

  it.each(walking)('%s says of 100 what the booklet’s counts give', (id) => {
    const { dots } = slide(id)
    const rows = [...facts.table1, { id: 'department', categories: facts.table2.rows }].find(
      (table) => table.id === dots?.variable,
    )
    expect(dots?.groups.map(({ id: category, of100 }) => [category, of100.work, of100.noWork])).toEqual(
      expect.arrayContaining(
        (rows?.categories ?? []).map(({ id: category, computed }) => [
          category,
          Math.round(computed.yellowPct),
          Math.round(computed.greenPct),
        ]),
      ),
    )
  })

  it('has the own table and the own prediction beside what is real', () => {
    let predicting = workshopAt('predict', { persons: 8, participants: 8 })
    predicting = played(predicting, 's2', 'predict', { largest: ['age', 'sex', 'debts'], share: 35 })
    predicting = played(predicting, 's3', 'predict', { matters: 'much' })
    const revealed = goneTo(predicting, 'reveal')
    expect(slide('workHistory', revealed).contrasts[0]).toMatchObject({
      yellow: 63,
      green: 13,
      table: { counts: { work: 3, noWork: 1 }, of: { work: 4, noWork: 4 } },
      foretold: [
        { as: 'largest', chosen: 0, of: 1 },
        { as: 'share', bins: [0, 0, 0, 1, 0, 0, 0, 0, 0, 0] },
      ],
    })
    expect(slide('hardly', revealed).contrasts[0]?.foretold).toContainEqual({
      as: 'matters',
      much: 1,
      little: 0,
    })
    const silent = { ...revealed, predictions: {} }
    expect(slide('workHistory', silent).contrasts[0]?.foretold).toBeUndefined()
  })

  it('lays our table beside the whole city, the largest difference first', () => {
    const rows = slide('beside').beside ?? []
    expect(rows.map(({ variable }) => variable)).toEqual([
      'workHistory',
      'department',
      'age',
      'education',
      'chronic',
      'sex',
      'debts',
      'children',
      'single',
    ])
    expect(rows.filter(({ another }) => another).map(({ variable }) => variable)).toEqual(['department'])
    expect(rows[0]).toMatchObject({ yellow: 63, green: 13, table: { counts: { work: 3, noWork: 1 } } })
  })

  it('says under every figure about a group that it is none about a person', () => {
    for (const { id, origin } of deck.slides.filter(
      ({ contrasts, rates }) => contrasts.length + rates.length > 0,
    )) {
      const open = origin ? led(revealing, 'openOrigin', {}) : revealing
      const { onePerson, notes } = slide(id, open)
      const said = [...notes, ...(onePerson ? [onePerson] : [])].filter(({ nl }) => nl === deck.onePerson.nl)
      expect([id, said.length]).toEqual([id, 1])
    }
  })

  it('keeps origin out of it until it is opened', () => {
    const withOrigin = goneTo(joined(begun({ agenda: 'lesson', origin: true }), 4), 'reveal')
    const variables = (workshop: Workshop) =>
      slide('beside', workshop).beside?.map(({ variable }) => variable)
    expect(variables(withOrigin)).not.toContain('origin')
    expect(variables(led(withOrigin, 'openOrigin', {}))).toContain('origin')
    const rows = (workshop: Workshop) =>
      consoleView(workshop, deck, new Set()).fidelity?.rows?.map(({ variable }) => variable)
    expect(rows(withOrigin)).not.toContain('origin')
    expect(rows(led(withOrigin, 'openOrigin', {}))).toContain('origin')
  })

  it('stays revealed for the steps after it, when one of those is played again', () => {
    const over = goneTo(goneTo(revealing, 'privacyDialogue'), 'wrapUp')
    const again = led(over, 'playAgain', { step: revealing.step + 1 })
    expect(consoleView(again, deck, new Set()).beside).toHaveLength(9)
  })

  it('shows claims with Rotterdam’s half', () => {
    const claimed = played(workshopAt('discover', { persons: 8, participants: 8 }), 's2', 'claim', {
      variable: 'workHistory',
      group: 'key',
      direction: 'more',
    })
    const [claim] = Object.values(tableView(goneTo(claimed, 'reveal'), deck).claims ?? {})
    expect(claim).toMatchObject({ verdict: 'clear', real: { work: 63, noWork: 13, verdict: 'large' } })
  })
})
