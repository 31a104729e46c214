import { describe, expect, it } from 'vitest'

import { chanceFrom } from '../../rules/chance.ts'
import { deal } from '../../rules/dealing.ts'
import { profilePeople } from '../../rules/measure/profile.ts'
import { profileMove } from '../../rules/profileGhost.ts'
import { consoleView } from '../../rules/view/console.ts'
import { ownView } from '../../rules/view/own.ts'
import { tableView } from '../../rules/view/table.ts'
import type { SeenProfile } from '../../rules/view/profileView.ts'
import { entriesOf, stepOf, type Workshop } from '../../rules/workshop.ts'
import { deck } from '../play/deck.ts'
import { asked, goneTo, led, played, workshopAt } from '../play/table.ts'
import { whiteAt } from '../play/white.ts'

const reveal = workshopAt('reveal', { agenda: 'council', participants: 8, persons: 12 })
/** The round, planned in the reveal and begun. */
const begunIn = (workshop: Workshop) => goneTo(led(workshop, 'addRound', { round: 'profile' }), 'profile')
const round = begunIn(reveal)
const at = (stage: SeenProfile['stage'], place = 0, from = round) =>
  led(from, 'showProfile', { stage, at: place })
const seen = (workshop: Workshop): SeenProfile => {
  const { profile } = tableView(workshop, deck)
  if (!profile) throw new Error('no profile')
  return profile
}

describe('the typical yellow person', () => {
  it('is told point by point: the key values of the deck, and nothing before its turn', () => {
    expect(seen(round)).toMatchObject({ stage: 'typical', at: 0, typical: { points: [], of: 6 } })
    expect(seen(at('typical', 2)).typical?.points.map(({ words }) => words.nl)).toEqual([
      'man',
      'jonger dan 45 jaar',
    ])
    const six = seen(at('typical', 6)).typical
    expect(six?.points.map(({ variable }) => variable)).toEqual([
      'sex',
      'age',
      'education',
      'workHistory',
      'chronic',
      'department',
    ])
    expect(six?.points.at(-1)?.words.en).toBe('Matching')
    expect(six).not.toHaveProperty('fits')
  })

  it('fits as many yellow people as have all six on their cards', () => {
    const people = Object.keys(round.persons).filter((id) => {
      const values = Object.values(round.cards).filter(({ person }) => person === id)
      const keys = new Map(deck.variables.map((variable) => [variable.id, variable.key]))
      const six = ['sex', 'age', 'education', 'workHistory', 'chronic', 'department']
      const has = (one: string) =>
        values.some(({ variable, value }) => variable === one && keys.get(one)?.includes(value))
      return round.persons[id]?.outcome === 'work' && six.every(has)
    })
    expect(seen(at('typical', 7)).typical?.fits).toBe(people.length)
    expect(seen(at('typical', 7)).of).toEqual({ work: 6, noWork: 6 })
  })

  it('stops at its end', () => {
    expect(at('typical', 99).profileAt).toEqual({ stage: 'typical', at: 7 })
    expect(seen(at('typical', 99)).last).toBe(7)
  })
})

describe('the rule of three points or more', () => {
  it('shows everybody with their points, yellow first, and the verdict only then', () => {
    const { rule } = seen(at('rule'))
    expect(rule?.from).toBe(3)
    expect(rule?.people.map(({ outcome }) => outcome)).toEqual([
      ...Array.from({ length: 6 }, () => 'work'),
      ...Array.from({ length: 6 }, () => 'noWork'),
    ])
    for (const { points, called } of rule?.people ?? [])
      expect(called).toBe(points.filter(Boolean).length >= 3)
    expect(rule).not.toHaveProperty('counts')
    expect(JSON.stringify(rule)).not.toContain('verdict')
  })

  it('counts on this table how often it is right, misses and calls wrongly', () => {
    const { people = [], counts } = seen(at('rule', 1)).rule ?? {}
    const wrong = people.filter(({ called, outcome }) => called !== (outcome === 'work'))
    expect(counts).toEqual({
      right: 12 - wrong.length,
      missed: wrong.filter(({ outcome }) => outcome === 'work').length,
      called: wrong.filter(({ outcome }) => outcome === 'noWork').length,
    })
    expect(people.filter(({ verdict }) => verdict !== 'right')).toEqual(wrong)
  })

  it('is right for about three in four people of the decks that are dealt, as the design expects', () => {
    const shares = Array.from({ length: 20 }, (_, seed) => {
      const people = deal(deck, { persons: 12, origin: false }, chanceFrom(seed + 1))
      if (typeof people === 'string') throw new Error(people)
      const right = people.filter(({ values, outcome }) => {
        const points = deck.profile?.variables.filter((id) =>
          deck.variables.find((variable) => variable.id === id)?.key.includes(values[id] ?? ''),
        )
        return (points?.length ?? 0) >= 3 === (outcome === 'work')
      })
      return right.length / people.length
    })
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
    expect(mean).toBeGreaterThan(0.68)
    expect(mean).toBeLessThan(0.82)
  })
})

describe('the voices', () => {
  it('are of those about whom the rule is wrong, one at a time, in sentences from their own cards', () => {
    const people = seen(at('rule', 1)).rule?.people.filter(({ verdict }) => verdict !== 'right') ?? []
    const { last } = seen(at('voices'))
    expect(last).toBe(people.length - 1)
    for (const [n, { number, outcome }] of people.entries()) {
      const { voice } = seen(at('voices', n))
      expect(voice).toMatchObject({ number, outcome, place: n + 1, of: people.length })
      expect(voice?.sentences).toHaveLength(3)
      const said = voice?.sentences.map(({ nl }) => nl) ?? []
      const own = Object.values(round.cards)
        .filter(({ pseudonym }) => pseudonym === number)
        .map(({ variable, value }) => {
          const categories = deck.variables.find(({ id }) => id === variable)?.categories
          return categories?.find(({ id }) => id === value)?.voice?.nl
        })
      for (const sentence of said) expect(own).toContain(sentence)
    }
  })

  it('say what speaks against how it went', () => {
    const voices = Array.from({ length: seen(at('voices')).last + 1 }, (_, n) => seen(at('voices', n)).voice)
    const keyVoices = deck.variables.flatMap(({ key, categories }) =>
      categories.flatMap(({ id, voice }) => (key.includes(id) && voice ? [voice.nl] : [])),
    )
    for (const voice of voices)
      for (const { nl } of voice?.sentences ?? [])
        expect(keyVoices.includes(nl), nl).toBe(voice?.outcome === 'noWork')
  })

  it('have a sentence for every value in both languages', () => {
    for (const variable of deck.variables.filter(({ id }) => deck.profile?.variables.includes(id)))
      for (const { voice } of variable.categories) {
        expect(voice?.nl).toMatch(/^(Ik|Mijn) [^?]+\.$/)
        expect(voice?.en).toMatch(/^(I|My) [^?]+\.$/)
      }
  })
})

describe('the question', () => {
  const open = at('question')

  it('is answered without a name, and only while it is asked', () => {
    expect(asked(at('voices'), 's2', 'answer', { answer: 'yes' })).toBe('not-open')
    expect(asked(at('voices'), 'f', 'showAnswers', { on: true })).toBe('not-open')
    const one = played(open, 's2', 'answer', { answer: 'yes' })
    expect(seen(one).question).toMatchObject({ answered: 1 })
    expect(seen(one).question).not.toHaveProperty('counts')
    expect(ownView(one, 's2').answer).toBe('yes')
    expect(consoleView(one, deck, new Set(['f', 's2'])).seats['s2']).not.toHaveProperty('ready')
  })

  it('shows the counts and the advice of the booklet together, and closes', () => {
    const two = played(played(open, 's2', 'answer', { answer: 'yes' }), 's3', 'answer', { answer: 'no' })
    const shown = led(two, 'showAnswers', { on: true })
    expect(seen(shown).question).toMatchObject({ counts: { yes: 1, no: 1, unknown: 0 } })
    expect(seen(two).question).not.toHaveProperty('advice')
    expect(seen(shown).question?.advice?.place.where.nl).toBe('aanbeveling 3')
    expect(asked(shown, 's4', 'answer', { answer: 'yes' })).toBe('closed')
  })

  it('keeps the advice to itself where nothing real was revealed', () => {
    const { slide: _slide, ...hidden } = led(open, 'showAnswers', { on: true })
    expect(seen(hidden).question).not.toHaveProperty('advice')
  })

  it('leaves counts and no seat once the step is over', () => {
    const two = played(played(open, 's2', 'answer', { answer: 'yes' }), 's3', 'answer', { answer: 'no' })
    const later = goneTo(two, 'privacyDialogue')
    expect(later.answers).toBeUndefined()
    expect(later.answered).toEqual({ yes: 1, no: 1, unknown: 0 })
  })

  it('does not pass for the question of the other round', () => {
    const both = led(led(reveal, 'addRound', { round: 'selection' }), 'addRound', { round: 'profile' })
    const profile = goneTo(goneTo(both, 'selection'), 'profile')
    const answered = played(at('question', 0, profile), 's2', 'answer', { answer: 'yes' })
    const back = led(led(answered, 'showAnswers', { on: true }), 'lookBack', { step: answered.step - 1 })
    expect(stepOf({ ...back, step: back.lookingBack ?? 0 }).name).toBe('selection')
    const slides = deck.selection.slides.filter(({ question }) => question).map(({ id }) => id)
    const question = tableView({ ...back, slide: slides[0] ?? '' }, deck).slide?.question
    expect(question).toMatchObject({ answered: 0 })
    expect(question).not.toHaveProperty('counts')
  })

  it('is answered by a simulated participant, once', () => {
    const chance = chanceFrom(3)
    const move = profileMove(tableView(open, deck), ownView(open, 's2'), chance)
    expect(move?.act).toBe('answer')
    const done = played(open, 's2', 'answer', { answer: 'no' })
    expect(profileMove(tableView(done, deck), ownView(done, 's2'), chance)).toBeUndefined()
    expect(profileMove(tableView(at('rule'), deck), ownView(round, 's2'), chance)).toBeUndefined()
  })
})

describe('the people of the round', () => {
  it('are the rows as the group laid them, also where a card lies with the wrong one', () => {
    const [one, other] = entriesOf(round.cards)
      .filter(([, { variable }]) => variable === 'sex')
      .toSorted(([, a], [, b]) => a.value.localeCompare(b.value))
      .filter((_, n, all) => n === 0 || n === all.length - 1)
    if (!one || !other) throw new Error('no two cards')
    const swapped = {
      ...round.cards,
      [one[0]]: { ...one[1], pile: other[1].pile ?? '' },
      [other[0]]: { ...other[1], pile: one[1].pile ?? '' },
    }
    const before = profilePeople(round, deck)
    const after = profilePeople({ ...round, cards: swapped }, deck)
    expect(after.as).toBe('rows')
    expect(after.people).not.toEqual(before.people)
  })

  it('leave out a row of which a card lacks, and say so', () => {
    const [id] = entriesOf(round.cards).find(([, { variable }]) => variable === 'age') ?? ['']
    const { pile: _pile, ...loose } = round.cards[id] ?? {
      person: '',
      variable: '',
      value: '',
      place: 'table',
    }
    const cards = { ...round.cards, [id]: loose }
    expect(profilePeople({ ...round, cards }, deck)).toMatchObject({ as: 'rows', unclear: 1 })
    expect(profilePeople({ ...round, cards }, deck).people).toHaveLength(11)
  })

  it('are those that were dealt where the piles hold no people', () => {
    const cards = Object.fromEntries(
      entriesOf(round.cards).map(([id, card]) => [id, { ...card, pile: `of ${card.variable}` }]),
    )
    const people = profilePeople({ ...round, cards }, deck)
    expect(people).toMatchObject({ as: 'dealt', unclear: 0 })
    expect(people.people).toHaveLength(12)
  })

  it('have the colours that white cards got', () => {
    const white = begunIn(whiteAt('reveal'))
    expect(profilePeople(white, deck)).toMatchObject({ as: 'rows', unclear: 0 })
    expect(seen(white).of).toEqual({ work: 2, noWork: 2 })
  })
})

describe('leading the round', () => {
  it('belongs to the facilitator, in its own step, and not while looking back', () => {
    expect(asked(round, 's2', 'showProfile', { stage: 'rule' })).toBe('not-yours')
    expect(asked(reveal, 'f', 'showProfile', { stage: 'rule' })).toBe('not-now')
    const back = led(round, 'lookBack', { step: round.step - 1 })
    expect(asked(back, 'f', 'showProfile', { stage: 'rule' })).toBe('looking-back')
  })

  it('begins anew when the round is played again', () => {
    const again = led(at('voices', 1), 'playAgain', { step: round.step })
    expect(seen(again)).toMatchObject({ stage: 'typical', at: 0 })
  })
})
