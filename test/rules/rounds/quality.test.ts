import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { chanceFrom } from '../../../rules/chance.ts'
import { qualityCounts } from '../../../rules/measure/quality.ts'
import { qualityOf } from '../../../rules/quality.ts'
import { qualityChoices, type Quality } from '../../../rules/roundState.ts'
import { consoleView } from '../../../rules/view/console.ts'
import { tableView } from '../../../rules/view/table.ts'
import type { Workshop } from '../../../rules/workshop.ts'
import { deck } from '../../play/deck.ts'
import { inRoundAfter } from '../../play/rounds.ts'
import { asked, doneByAll, goneTo, led, played, workshopAt } from '../../play/table.ts'

const eight = { persons: 8, participants: 8 }
const begun = inRoundAfter('link', 'dataQuality', eight)
const qualityIn = (workshop: Workshop): Quality => {
  if (!workshop.quality) throw new Error('no round')
  return workshop.quality
}
const seen = (workshop: Workshop) => {
  const { quality } = tableView(workshop, deck)
  if (!quality) throw new Error('nothing of the round is seen')
  return quality
}
const messyOf = (workshop: Workshop) => Object.values(qualityIn(workshop).messy)
/** What the card that is on can be repaired as. */
const guess = (workshop: Workshop) => {
  const [value] = seen(workshop).card?.options ?? []
  return value === undefined ? {} : { value }
}
const decided = (workshop: Workshop, choice: (typeof qualityChoices)[number]) =>
  played(workshop, 's2', 'decideCard', {
    card: qualityIn(workshop).at,
    choice,
    ...(choice === 'repair' ? guess(workshop) : {}),
  })
/** The group decides the same on every card. */
const allDecided = (workshop: Workshop, choice: (typeof qualityChoices)[number]) =>
  Object.keys(qualityIn(workshop).messy).reduce(
    (there, at) => decided(led(there, 'showQuality', { at }), choice),
    workshop,
  )

describe('the round about data quality', () => {
  it('spoils a quarter of the cards of the city on copies, and leaves the cards as they are', () => {
    const before = workshopAt('link', eight)
    expect(messyOf(begun)).toHaveLength(6)
    expect(Object.values(begun.cards).map(({ value }) => value)).toEqual(
      Object.values(before.cards).map(({ value }) => value),
    )
    for (const { card } of messyOf(begun))
      expect(['single', 'children', 'department']).toContain(begun.cards[card]?.variable)
  })

  it('spoils in every way that fits the cards before one way comes again', () => {
    const kinds = messyOf(begun).map(({ writing }) => writing.as)
    expect(new Set(kinds).size).toBeGreaterThanOrEqual(5)
  })

  it('is the same for the same chance, and different for another', () => {
    const once = (seed: number) => qualityOf(begun, deck, chanceFrom(seed))
    expect(once(7)).toEqual(once(7))
    expect(once(7)).not.toEqual(once(8))
  })

  it('needs the cards on the table, and pours them out where nobody did', () => {
    const early = workshopAt('pseudonymise', eight)
    expect(asked(early, 'f', 'addRound', { round: 'dataQuality' })).toBe('not-open')
    const skipped = led(begun, 'playAgain', {
      step: begun.agenda.findIndex(({ name }) => name === 'collect'),
    })
    const again = goneTo(skipped, 'dataQuality')
    expect(Object.values(again.cards).every(({ place }) => place === 'table')).toBe(true)
    expect(messyOf(again).every(({ card }) => again.cards[card])).toBe(true)
  })

  it('leaves the cards of several tables where they lie', () => {
    const two = inRoundAfter('link', 'dataQuality', { ...eight, tables: 2 })
    expect(Object.keys(two.tables)).toEqual(['t1', 't2'])
    expect(new Set(messyOf(two).map(({ card }) => two.cards[card]?.table))).toEqual(new Set(['t1', 't2']))
  })

  it('can be looked back at as it ended, and then nothing is decided', () => {
    const end = led(decided(begun, 'omit'), 'showQuality', { at: 'end' })
    const back = led(led(end, 'goTo', { step: end.step + 1 }), 'lookBack', { step: end.step })
    expect(seen(back)).toMatchObject({ picture: 'end', omitted: 1 })
    expect(asked(back, 's2', 'decideCard', { card: 'q1', choice: 'askBack' })).toBe('looking-back')
  })

  it('begins with nothing decided, also when it is played again', () => {
    const again = led(allDecided(begun, 'omit'), 'playAgain', { step: begun.step })
    expect(seen(again)).toMatchObject({ picture: 'card', number: 1, of: 6, open: 6 })
  })
})

describe('what the group decides', () => {
  it('can be changed, and is what the last one chose', () => {
    const repaired = decided(begun, 'repair')
    expect(seen(repaired).guesses).toHaveLength(1)
    const omitted = played(repaired, 's3', 'decideCard', { card: 'q1', choice: 'omit' })
    expect(seen(omitted)).toMatchObject({ guesses: [], omitted: 1, open: 5 })
    expect(seen(omitted).card?.decision).toEqual({ choice: 'omit' })
  })

  it('is for the card that is on, and for no other', () => {
    expect(asked(begun, 's2', 'decideCard', { card: 'q2', choice: 'omit' })).toBe('no-such-card')
    const end = led(begun, 'showQuality', { at: 'end' })
    expect(asked(end, 's2', 'decideCard', { card: 'q1', choice: 'omit' })).toBe('no-such-card')
    expect(asked(end, 'f', 'showQuality', { at: 'q7' })).toBe('no-such-card')
  })

  it('says as what a card is repaired, and nothing where there is nothing to guess', () => {
    const at = (as: string) => {
      const [id = ''] =
        Object.entries(qualityIn(begun).messy).find(([, { writing }]) => writing.as === as) ?? []
      return led(begun, 'showQuality', { at: id })
    }
    const badNumber = at('number')
    const { at: card } = qualityIn(badNumber)
    expect(seen(badNumber).card?.options).toEqual([])
    expect(seen(badNumber).card?.face.pseudonym).toMatch(/^0/)
    const fixed = played(badNumber, 's2', 'decideCard', { card, choice: 'repair' })
    expect(seen(fixed).guesses).toMatchObject([{ number: expect.stringMatching(/^[1-9]/) }])
    const empty = at('empty')
    const nothing = { card: qualityIn(empty).at, choice: 'repair' } as const
    expect(asked(empty, 's2', 'decideCard', nothing)).toBe('wrong-shape')
    expect(asked(empty, 's2', 'decideCard', { ...nothing, value: 'perhaps' })).toBe('no-such-group')
    expect(asked(empty, 's2', 'decideCard', { ...nothing, choice: 'omit', value: 'yes' })).toBe(
      'no-such-group',
    )
  })

  it('has its price: a person whose card is left out is not complete, nor one who is asked', () => {
    expect(seen(begun).complete).toBeLessThan(8)
    expect(seen(allDecided(begun, 'repair'))).toMatchObject({ complete: 8, open: 0 })
    expect(seen(allDecided(begun, 'omit'))).toMatchObject({ complete: seen(begun).complete, omitted: 6 })
    expect(seen(allDecided(begun, 'askBack'))).toMatchObject({
      complete: seen(begun).complete,
      withAnswers: 8,
      askedBack: 6,
    })
  })

  it('is open to participants, facilitator and table, and the pictures to the facilitator alone', () => {
    expect(seen(played(begun, 'f', 'decideCard', { card: 'q1', choice: 'omit' })).omitted).toBe(1)
    expect(asked(begun, 's2', 'showQuality', { at: 'end' })).toBe('not-yours')
  })
})

describe('the counts of the round', () => {
  it('hold for every way to decide: nobody is complete without all cards', () => {
    const some = fc.array(fc.constantFrom(undefined, ...qualityChoices), { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(some, (choices) => {
        const { at, messy } = qualityIn(begun)
        const entries = Object.entries(messy).map(([id, one], n) => {
          const choice = choices[n]
          return [id, choice ? { ...one, decision: { choice } } : one] as const
        })
        const counts = qualityCounts(begun, { at, messy: Object.fromEntries(entries) })
        const hit = (lost: (choice: string | undefined) => boolean) =>
          new Set(entries.flatMap(([, { card }], n) => (lost(choices[n]) ? [begun.cards[card]?.person] : [])))
        expect(counts.complete).toBe(8 - hit((choice) => choice !== 'repair').size)
        expect(counts.withAnswers).toBe(8 - hit((choice) => choice === undefined || choice === 'omit').size)
        expect(counts.repaired + counts.omitted + counts.askedBack + counts.open).toBe(6)
        expect(counts.complete).toBeLessThanOrEqual(counts.withAnswers)
      }),
    )
  })

  it('say only at the end how many guesses are not what stood there', () => {
    const wrongly = (workshop: Workshop) =>
      Object.entries(qualityIn(workshop).messy).reduce((there, [at, { card }]) => {
        const on = led(there, 'showQuality', { at })
        const value = seen(on).card?.options.find((one) => one !== on.cards[card]?.value)
        return played(on, 's2', 'decideCard', { card: at, choice: 'repair', ...(value ? { value } : {}) })
      }, workshop)
    const all = wrongly(begun)
    const guessed = messyOf(begun).filter(({ writing }) => writing.as !== 'number').length
    expect(seen(all).wrong).toBeUndefined()
    expect(seen(led(all, 'showQuality', { at: 'end' })).wrong).toBe(guessed)
    expect(seen(led(allDecided(begun, 'omit'), 'showQuality', { at: 'end' })).wrong).toBe(0)
  })
})

describe('how it really was', () => {
  const told = (workshop: Workshop) =>
    JSON.stringify([tableView(workshop, deck), consoleView(workshop, deck, new Set())])
  const sentences = deck.quality.facts.map(({ text }) => text.nl)

  it('is shown by nobody before the reveal', () => {
    expect(asked(begun, 'f', 'showQuality', { at: 'reality' })).toBe('not-open')
    expect(consoleView(begun, deck, new Set()).quality?.mayShowReality).toBe(false)
    // Whoever goes back before the reveal does not see it any more.
    const left = { ...begun, quality: { ...qualityIn(begun), at: 'reality' } }
    expect(seen(left).picture).toBe('end')
    for (const sentence of sentences) expect(told(left)).not.toContain(sentence)
  })

  it('is shown from then on, each figure with its place', () => {
    const late = led(inRoundAfter('reveal', 'dataQuality', eight), 'showQuality', { at: 'reality' })
    const { facts = [] } = seen(late)
    expect(facts.map(({ text }) => text.nl)).toEqual(sentences)
    expect(facts.find(({ id }) => id === 'usable')?.people).toBe(5988)
    for (const { place } of facts) expect(place.page).toBeGreaterThan(0)
  })
})

describe('simulated participants', () => {
  it('decide on the card that is on, once, and leave what people chose', () => {
    const quiet = doneByAll(begun)
    expect(seen(quiet).open).toBe(5)
    const omitted = decided(begun, 'omit')
    expect(seen(doneByAll(omitted)).card?.decision).toEqual({ choice: 'omit' })
  })
})
