import { ghostNumber, type Slip } from '../../rules/ghost.ts'
import type { Player } from './player.ts'

const kinds = ['nameLeft', 'inconsistent', 'wrongPerson', 'leakBirth', 'clash'] as const

/** How many names so many slips leave on cards. */
export function namesLeft(slips: number): number {
  return Math.ceil(slips / kinds.length)
}

/** One slip for each of the first persons; all who share a person make the same one. The last person never slips. */
export function giveSlips(players: Player[], slips: number): void {
  const persons = [...new Set(players.flatMap(personsOf))]
  const innocent = ghostNumber(persons.at(-1) ?? 'p1')
  for (const player of players) {
    const place = persons.findIndex((person) => personsOf(player).includes(person))
    const kind = kinds[place % kinds.length]
    if (kind && place < slips) player.slip = slipOf(kind, innocent)
  }
}

function slipOf(kind: (typeof kinds)[number], pseudonym: string): Slip {
  return kind === 'wrongPerson' || kind === 'clash' ? { kind, pseudonym } : { kind }
}

function personsOf({ views }: Player): string[] {
  return Object.keys(views.own?.persons ?? {})
}
