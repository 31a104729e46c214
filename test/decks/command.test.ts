import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

import { dealCommand } from '../../decks/command.ts'

const ask = (words: string) => dealCommand(words.split(' ').filter(Boolean))
const said = async (words: string) => {
  const answer = await ask(words)
  if ('refuses' in answer) throw new Error(answer.refuses)
  return JSON.parse(answer.says)
}

describe('npm run deal', () => {
  it('prints the deck, the persons and the fidelity', async () => {
    const { deck, persons, fidelity, ...rest } = await said('--deck rotterdam --persons 8 --seed 3')
    expect(rest).toEqual({})
    expect(deck).toBe('rotterdam')
    expect(persons).toHaveLength(8)
    expect(Object.keys(persons[0])).toEqual(['name', 'outcome', 'values'])
    expect(Object.keys(persons[0].values)).toHaveLength(10)
    expect(fidelity).toMatchObject({ persons: 8, signs: true, sizes: true, implausible: 0 })
  })

  it('deals the same persons for the same seed', async () => {
    const words = '--deck rotterdam --persons 6 --seed'
    expect(await said(`${words} 4`)).toEqual(await said(`${words} 4`))
    expect(await said(`${words} 4`)).not.toEqual(await said(`${words} 5`))
  })

  it('puts origin on the cards where that is asked', async () => {
    const values = async (words: string) => Object.keys((await said(words)).persons[0].values)
    expect(await values('--deck rotterdam --persons 4')).not.toContain('origin')
    expect(await values('--deck rotterdam --persons 4 --origin')).toContain('origin')
  })

  it('tells how it is used', async () => {
    expect(await ask('--help')).toMatchObject({ says: expect.stringContaining('--persons N') })
  })

  it.each([
    ['', '--deck: there is no deck "" in decks/'],
    ['--deck atlantis --persons 8', '--deck: there is no deck "atlantis" in decks/'],
    ['--deck ../decks/rotterdam --persons 8', '--deck: there is no deck "../decks/rotterdam" in decks/'],
    ['--deck Rotterdam --persons 8', '--deck: there is no deck "Rotterdam" in decks/'],
    ['--deck rotterdam', '--persons: must be an even number from 4 to 30, and is ""'],
    ['--deck rotterdam --persons 7', '--persons: must be an even number from 4 to 30, and is "7"'],
    ['--deck rotterdam --persons 32', '--persons: must be an even number from 4 to 30, and is "32"'],
    ['--deck rotterdam --persons 8.0', '--persons: must be an even number from 4 to 30, and is "8.0"'],
    ['--deck rotterdam --persons 8 --seed 1.5', '--seed: must be a whole number from 0, and is "1.5"'],
    ['--deck rotterdam --persons 8 --seed x', '--seed: must be a whole number from 0, and is "x"'],
    ['--deck rotterdam --persons 8 --speed 9', "Unknown option '--speed'"],
    ['--deck rotterdam --persons 8 more', "Unexpected argument 'more'"],
    ['--deck rotterdam --persons 8 --seed -5', "Option '--seed' argument is ambiguous."],
  ])('refuses "%s" in one clear line', async (words, reason) => {
    const answer = await ask(words)
    expect(answer).toEqual({ refuses: expect.stringContaining(reason) })
    expect('refuses' in answer && answer.refuses).not.toContain('\n')
  })
})

describe('node setup.mjs run decks/deal.ts', () => {
  const run = (...words: string[]) =>
    spawnSync(process.execPath, ['setup.mjs', 'run', 'decks/deal.ts', ...words], { encoding: 'utf8' })

  it('prints only JSON on stdout', () => {
    const { stdout, status } = run('--deck', 'rotterdam', '--persons', '30', '--seed', '1')
    expect(JSON.parse(stdout).persons).toHaveLength(30)
    expect(status).toBe(0)
  })

  it('says on stderr what it refuses, and ends with 2', () => {
    const { stdout, stderr, status } = run('--deck', 'rotterdam', '--persons', '9')
    expect(stdout).toBe('')
    expect(stderr).toBe('--persons: must be an even number from 4 to 30, and is "9"\n')
    expect(status).toBe(2)
  })
})
