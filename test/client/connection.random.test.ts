import fc from 'fast-check'
import { expect, it } from 'vitest'

import { connect } from '../../client/connection.ts'
import type { OwnView } from '../../rules/view/views.ts'
import { FakeLink, FakeTime } from './fakeLink.ts'

const start: OwnView = {
  seat: 's2',
  role: 'participant',
  order: 0,
  people: 1,
  may: ['ready'],
  persons: {},
  cards: {},
  ready: false,
  tray: [],
}

const steps = ['act', 'play', 'answer', 'loseAnswer', 'cut', 'mend', 'show', 'loseView', 'wait'] as const
type Step = (typeof steps)[number]

/** A small server: it plays each number once, and its `order` field counts what it played. */
class Server {
  played: number[] = []
  #links: FakeLink[] = []
  #read = new Map<FakeLink, number>()
  #version = 0
  #shown = 0
  up = false

  open(): FakeLink {
    const link = new FakeLink()
    this.#links.push(link)
    this.#read.set(link, 0)
    this.up = false
    return link
  }

  get link(): FakeLink {
    return this.#links.at(-1)!
  }

  mend(): void {
    if (this.up) return
    this.up = true
    this.link.tell('connect')
    this.link.tell('own', { to: this.#version, whole: this.#view() })
    this.#shown = this.#version
  }

  cut(): void {
    if (!this.up) return
    this.up = false
    this.#read.set(this.link, this.link.sent.length)
    this.link.tell('disconnect')
  }

  /** Reads the next act of this link; plays it if its number is new. */
  play(answer: boolean): void {
    const next = this.#read.get(this.link) ?? 0
    const sent = this.link.sent[next]
    if (!this.up || !sent) return
    this.#read.set(this.link, next + 1)
    if (sent.message.n > (this.played.at(-1) ?? 0)) {
      this.played.push(sent.message.n)
      this.#version += 1
    }
    if (answer) sent.answered({ ok: true })
  }

  show(arrives: boolean): void {
    if (!this.up || this.#shown === this.#version) return
    const change = { order: this.#version }
    if (arrives) this.link.tell('own', { from: this.#shown, to: this.#version, change })
    this.#shown = this.#version
  }

  #view(): OwnView {
    return { ...start, order: this.#version }
  }
}

it('plays every act once, in order, and ends with the newest view, whatever is cut or lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom<Step>(...steps), { maxLength: 60 }), async (story) => {
      const server = new Server()
      const time = new FakeTime()
      const answers: Promise<unknown>[] = []
      let seen = start
      const onShown = (_audience: unknown, view: object) => {
        if ('order' in view && typeof view.order === 'number') {
          expect(view.order).toBeGreaterThanOrEqual(seen.order)
          seen = { ...start, order: view.order }
        }
      }
      const connection = connect({
        open: () => server.open(),
        client: 'c',
        later: time.later,
        onShown,
        onLine: () => {},
      })
      const does: Record<Step, () => void> = {
        act: () => void answers.push(connection.act('ready', { on: true })),
        play: () => server.play(true),
        answer: () => server.play(true),
        loseAnswer: () => server.play(false),
        cut: () => server.cut(),
        mend: () => server.mend(),
        show: () => server.show(true),
        loseView: () => server.show(false),
        wait: () => time.pass(3000),
      }
      for (const step of story) does[step]()
      for (let quiet = 0; quiet < 4 * story.length + 10; quiet += 1) {
        server.mend()
        server.play(true)
        server.show(true)
        time.pass(8000)
      }
      server.cut()
      server.mend()
      const settled = await Promise.all(answers)
      expect(settled).toEqual(answers.map(() => ({ ok: true })))
      expect(server.played).toEqual(answers.map((_, place) => place + 1))
      expect(seen.order).toBe(answers.length)
    }),
    { numRuns: 300 },
  )
})
