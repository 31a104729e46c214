import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { chanceFrom } from '../rules/chance.ts'
import { deal, fewestPersons, mostPersons } from '../rules/dealing.ts'
import { fidelityOf } from '../rules/measure/fidelity.ts'
import { readDeck } from '../server/decks.ts'

export const usage = `npm run deal -- --deck NAME --persons N [--seed S] [--origin]

Deals fictional persons and prints them as one JSON object: deck, persons, fidelity.

  --deck NAME     a folder of decks/, such as rotterdam
  --persons N     an even number from ${fewestPersons} to ${mostPersons}; half of them found work
  --seed S        a whole number from 0; the same seed deals the same persons; 1 by itself
  --origin        with the card about origin, in place of the one about courses
  --help          this text
`

/** What the command answers: text for stdout, or one clear line (or one per fault) for stderr. */
export type Answer = { says: string } | { refuses: string }

type Asked = { deck: string; persons: number; seed: number; origin: boolean }

/**
 * Deals as the arguments ask, from the decks under the working directory. Refuses, without throwing, whatever
 * is no flag of this command, a deck that is not there or has faults, an impossible number, a bad seed.
 */
export async function dealCommand(args: readonly string[]): Promise<Answer> {
  try {
    const flags = flagsOf(args)
    return { says: flags.help ? usage : await dealt(askedOf(flags)) }
  } catch (error) {
    return { refuses: wordsOf(error) }
  }
}

const options = {
  deck: { type: 'string' },
  persons: { type: 'string' },
  seed: { type: 'string' },
  origin: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

/** Node goes on with advice after its first line; that line says enough. */
function flagsOf(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values
  } catch (error) {
    throw new Error(wordsOf(error).split('\n')[0], { cause: error })
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function askedOf({ deck, persons, seed, origin = false }: ReturnType<typeof flagsOf>): Asked {
  return { deck: deckOf(deck), persons: personsOf(persons), seed: seedOf(seed), origin }
}

/** Plain letters only: a name must not lead out of decks/. */
function deckOf(given = ''): string {
  const isDeck = /^[a-z0-9-]+$/.test(given) && existsSync(join('decks', given, 'variables.json'))
  if (!isDeck) throw new Error(`--deck: there is no deck ${JSON.stringify(given)} in decks/`)
  return given
}

function personsOf(given = ''): number {
  const persons = Number(given)
  const possible = persons >= fewestPersons && persons <= mostPersons && persons % 2 === 0
  if (/^\d+$/.test(given) && possible) return persons
  const asked = `an even number from ${fewestPersons} to ${mostPersons}`
  throw new Error(`--persons: must be ${asked}, and is ${JSON.stringify(given)}`)
}

function seedOf(given = '1'): number {
  const seed = Number(given)
  if (/^\d+$/.test(given) && Number.isSafeInteger(seed)) return seed
  throw new Error(`--seed: must be a whole number from 0, and is ${JSON.stringify(given)}`)
}

async function dealt({ deck: name, persons: asked, seed, origin }: Asked): Promise<string> {
  const deck = await readDeck(join('decks', name))
  const people = deal(deck, { persons: asked, origin }, chanceFrom(seed))
  if (typeof people === 'string') throw new Error(`--persons: ${people}`)
  const persons = people.map(({ name, outcome, values }) => ({ name, outcome, values }))
  return `${JSON.stringify({ deck: name, persons, fidelity: fidelityOf(deck, people) }, undefined, 2)}\n`
}
