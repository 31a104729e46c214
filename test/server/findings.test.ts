import { afterEach, describe, expect, it } from 'vitest'

import { stepsOf } from '../../rules/agenda.ts'
import { deck } from '../play/deck.ts'
import { acted, connected, served, workshopAt, type Served } from './served.ts'

let house: Served | undefined
afterEach(() => house?.end())

/** Sentences that stand on slides alone, in both languages; a few stand on the help of a card as well. */
const help = JSON.stringify(deck.variables)
const sentences = [...deck.slides, ...deck.selection.slides]
  .flatMap(({ notes }) => notes.flatMap(({ nl, en }) => [nl, en]))
  .filter((sentence) => !help.includes(sentence))
const heardIn = (text: string) => sentences.filter((sentence) => text.includes(sentence))

describe('the findings', () => {
  it(
    'come over no line before the reveal begins, and over every line then',
    { timeout: 30_000 },
    async () => {
      house = await served()
      const workshop = await workshopAt(house, 'a', 'b')
      const heard: Record<string, string> = { facilitator: '', a: '', b: '' }
      const hellos = { facilitator: workshop.facilitator, a: workshop.hello('a'), b: workshop.hello('b') }
      const [console] = await Promise.all(
        Object.entries(hellos).map(async ([name, hello]) => {
          const socket = house?.socket(hello)
          if (!socket) throw new Error('no house')
          socket.onAny((...message: unknown[]) => void (heard[name] += JSON.stringify(message)))
          await connected(socket)
          return socket
        }),
      )
      if (!console) throw new Error('no console')
      const names = stepsOf('council').map(({ name }) => name)
      const reveal = names.indexOf('reveal')
      let n = 0
      for (const step of [names.indexOf('discover'), reveal - 1])
        expect(await acted(console, ++n, 'goTo', { step })).toHaveProperty('ok')
      for (const slide of ['age', 'started'])
        expect(await acted(console, ++n, 'showSlide', { slide })).toHaveProperty('no', 'not-now')
      await new Promise((later) => setTimeout(later, 1200))
      for (const [name, text] of Object.entries(heard)) {
        expect(text.length, name).toBeGreaterThan(1000)
        expect(heardIn(text), name).toEqual([])
      }
      expect(await acted(console, ++n, 'goTo', { step: reveal })).toHaveProperty('ok')
      await new Promise((later) => setTimeout(later, 1200))
      for (const [name, text] of Object.entries(heard)) expect(heardIn(text).length, name).toBeGreaterThan(0)
    },
  )

  it.each([
    '/decks/rotterdam/findings.json',
    '/rotterdam/findings.json',
    '/findings.json',
    '/api/findings/rotterdam',
    '/api/labels/rotterdam/nl',
    '/api/labels/rotterdam/../findings',
    '/assets/../../decks/rotterdam/findings.json',
    '/..%2f..%2fdecks/rotterdam/findings.json',
    '/decks/rotterdam/margins.json',
  ])('are not to be had at %s', async (path) => {
    house = await served()
    const text = await (await fetch(`${house.url}${path}`)).text()
    expect(heardIn(text)).toEqual([])
    expect(text).not.toContain(String(deck.margins['age']?.categories['18-30']?.total))
  })
})
