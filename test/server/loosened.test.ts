import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'

import { stepsOf } from '../../rules/agenda.ts'
import { acted, connected, served, workshopAt, type Served } from './served.ts'

let house: Served | undefined
afterEach(() => house?.end())

const stepOf = (name: string) => stepsOf('council').findIndex((one) => one.name === name)

/** The facilitator and two participants, on lines of their own; each line hears what comes over it. */
async function room() {
  house = await served()
  const workshop = await workshopAt(house, 'a', 'b')
  const hellos = { f: workshop.facilitator, a: workshop.hello('a'), b: workshop.hello('b') }
  const heard: Record<string, string> = { f: '', a: '', b: '' }
  const lines = await Promise.all(
    Object.entries(hellos).map(async ([name, hello]) => {
      const socket = house?.socket(hello)
      if (!socket) throw new Error('no house')
      socket.onAny((...message: unknown[]) => void (heard[name] += JSON.stringify(message)))
      await connected(socket)
      return socket
    }),
  )
  const [f, a, b] = lines
  if (!f || !a || !b) throw new Error('no lines')
  const onDisk = () =>
    readFile(join(house?.dataDir ?? '', `${workshop.facilitator.workshop}.journal`), 'utf8')
  return { f, a, b, heard, onDisk }
}

/** A snapshot is written after the answer: wait until the file says no more than it should. */
async function settles(onDisk: () => Promise<string>, holds: (journal: string) => boolean): Promise<string> {
  for (let times = 0; times < 60; times++) {
    const journal = await onDisk()
    if (holds(journal)) return journal
    await new Promise((later) => setTimeout(later, 50))
  }
  return onDisk()
}

describe('what people say in private', () => {
  it('comes loose from its seat on the disk as soon as the box is opened', { timeout: 20_000 }, async () => {
    const { f, a, b, heard, onDisk } = await room()
    expect(await acted(f, 1, 'goTo', { step: stepOf('goldenTip') })).toHaveProperty('ok')
    expect(await acted(a, 1, 'giveTip', { words: 'Bel mij eens terug' })).toHaveProperty('ok')
    expect(await acted(b, 1, 'giveTip', { words: 'Minder brieven' })).toHaveProperty('ok')
    expect(`${heard['f']}${heard['b']}`).not.toContain('Bel mij')
    expect(await acted(f, 2, 'openBallots', {})).toHaveProperty('ok')
    const journal = await settles(onDisk, (text) => text.trimEnd().split('\n').length === 1)
    expect(journal.trimEnd().split('\n')).toHaveLength(1)
    expect(journal).toContain('Bel mij eens terug')
    expect(journal).toContain('"ballots":{}')
    await settles(
      async () => heard['f'] ?? '',
      (text) => text.includes('Minder brieven'),
    )
    expect(heard['f']).toContain('Minder brieven')
  })

  it('is taken from the disk at once when the facilitator takes it away', { timeout: 20_000 }, async () => {
    const { f, a, onDisk } = await room()
    expect(await acted(f, 1, 'goTo', { step: stepOf('goldenTip') })).toHaveProperty('ok')
    expect(await acted(a, 1, 'giveTip', { words: 'Buurvrouw Truus is ziek' })).toHaveProperty('ok')
    expect(await acted(f, 2, 'openBallots', {})).toHaveProperty('ok')
    expect(await acted(f, 3, 'dropText', { text: 'x1' })).toHaveProperty('ok')
    const journal = await settles(onDisk, (text) => !text.includes('Truus'))
    expect(journal).not.toContain('Truus')
  })
})
