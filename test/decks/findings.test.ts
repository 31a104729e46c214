import { describe, expect, it } from 'vitest'

import { byId, facts, type Printed } from '../facts.ts'
import { rotterdam as deck } from '../rules/rotterdam.ts'

const planned = (agenda: 'council' | 'lesson' | 'demo') =>
  deck.slides.filter(({ agendas }) => agendas.includes(agenda)).map(({ id }) => id)

describe('the slides of the deck', () => {
  it('grow with the agenda', () => {
    const lesson = ['started', 'workHistory', 'age', 'education', 'chronic', 'sex']
    expect(planned('demo')).toEqual(lesson.slice(0, 3))
    expect(planned('lesson')).toEqual(lesson)
    expect(planned('council')).toEqual([...lesson, 'debts', 'hardly', 'department'])
  })

  it('never show origin by themselves', () => {
    const open = deck.slides.filter(({ origin }) => origin !== true)
    const groups = open.flatMap(({ contrasts, rates }) => [...contrasts, ...rates])
    expect(groups.filter(({ variable }) => variable === 'origin')).toEqual([])
    expect(deck.slides.filter(({ origin }) => origin).flatMap(({ agendas }) => agendas)).toEqual([])
  })

  it('all say something with their figures', () => {
    expect(deck.slides.filter(({ notes }) => notes.length === 0)).toEqual([])
  })

  it('write no figure in a note, but years', () => {
    const notes = deck.slides.flatMap((slide) => slide.notes.flatMap(({ nl, en }) => [nl, en]))
    expect(notes.flatMap((note) => note.match(/\d+/g) ?? []).filter((n) => !/^201[5-7]$/.test(n))).toEqual([])
  })
})

const slideOf = (id: string) => {
  const slide = [...deck.slides, ...deck.selection.slides].find((one) => one.id === id)
  if (!slide) throw new Error(`no slide ${id}`)
  return slide
}

describe('the figures that the text gives of a drawing', () => {
  it('are those of Figure 1, with its own people and its own year', () => {
    const { recipients, restOfRotterdam, year, values } = facts.figure1
    const { compare, about } = slideOf('illnesses')
    expect(compare?.groups.map(({ people }) => people)).toEqual([recipients, restOfRotterdam])
    expect(compare?.groups[0].label.nl).toContain(String(year))
    expect(about?.en).toContain(String(year))
    expect(compare?.rows.map(({ of100 }) => of100)).toEqual(
      values.map(({ recipientsPct, restPct }) => [recipientsPct, restPct]),
    )
  })

  it('are those of Figure 2, as roughly as they are printed', () => {
    const { values } = facts.figure2
    const { rough = [] } = slideOf('months')
    expect(rough.map(({ of100 }) => of100)).toEqual(
      values.map(({ approxPct, upperPct }) => approxPct ?? upperPct),
    )
    const said = { about: 'ongeveer', justOver: 'iets meer', under: 'minder dan' }
    rough.forEach(({ said: how }, n) => expect(values[n]?.printedNl).toContain(said[how]))
  })

  it('are on no other slide, and belong to no agenda by themselves', () => {
    const drawn = deck.slides.filter(({ compare, rough }) => compare ?? rough)
    expect(drawn.map(({ id }) => id)).toEqual(['illnesses', 'months'])
    expect(drawn.flatMap(({ agendas }) => agendas)).toEqual([])
  })
})

describe('the invented worlds', () => {
  it('come out on Table 2, all three', () => {
    const printed = byId(facts.table2.rows)
    for (const { cells } of deck.selection.worlds)
      for (const department of ['matching', 'prematching']) {
        const [strong, weak] = [cells.strong[department], cells.weak[department]]
        expect({
          total: (strong?.total ?? 0) + (weak?.total ?? 0),
          started: (strong?.started ?? 0) + (weak?.started ?? 0),
        }).toEqual(printed[department])
      }
  })

  it('do nothing, help and hinder, whoever is compared with their like', () => {
    const differences = deck.selection.worlds.map(({ cells }) =>
      [cells.strong, cells.weak].map(({ matching, prematching }) =>
        Math.round(100 * (share(matching) - share(prematching))),
      ),
    )
    expect(differences.map((both) => both.map(Math.sign))).toEqual([
      [0, 0],
      [1, 1],
      [-1, -1],
    ])
  })

  it('stand before the answer, which names no size', () => {
    const ids = deck.selection.slides.map(({ id }) => id)
    expect(ids).toEqual([
      'selectionFigures',
      'selectionQuestion',
      'selectionA',
      'selectionB',
      'selectionC',
      'selectionTotals',
      'selectionLike',
      'selectionAnswer',
    ])
    const { notes, contrasts, rates, worlds } = slideOf('selectionAnswer')
    expect([contrasts, rates, worlds]).toEqual([[], [], undefined])
    expect(notes.flatMap(({ nl, en }) => [nl, en]).join(' ')).not.toMatch(/\d/)
  })
})

const share = (cell: Printed | undefined) => (cell?.started ?? 0) / (cell?.total ?? 1)

describe('what guards the figures', () => {
  const said = (id: string) =>
    slideOf(id)
      .notes.map(({ nl }) => nl)
      .join(' ')

  it.each(['workHistory', 'age', 'education', 'sex', 'debts', 'origin', 'illnesses', 'direction', 'beside'])(
    'is that a difference is no cause, on %s',
    (id) => {
      expect(said(id)).toMatch(/waarom|oorzaak|reden|niet wat eerst kwam/)
    },
  )

  it.each(['age', 'chronic', 'origin', 'lowChance', 'lowChanceOrigin', 'unsaid'])(
    'is that a group is not a person, on %s',
    (id) => {
      expect(said(id)).toContain('Een cijfer over een groep is geen cijfer over één mens.')
    },
  )

  it('is the half-yellow table on the first slide, and chance where hardly anything differs', () => {
    expect(said('started')).toContain('Op de tafel was de helft geel.')
    expect(said('hardly')).toContain('toeval')
  })

  it('is the other group, and who came to Matching, on the department', () => {
    expect(said('department')).toMatch(/andere groep.*al veel kans.*niet wat Matching zelf doet/)
  })

  it('is what is not known: a size, a combination, a reason, another time', () => {
    expect(said('unsaid')).toMatch(/Waarom.*één mens.*twee kenmerken.*Matching.*2015/)
  })
})
