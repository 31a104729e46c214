import type { SeenChance } from '../../../rules/view/figures.ts'
import type { Say } from '../../text.ts'
import { realWay, sumsOf, type Way } from './marks.ts'

/** A sum says something from the second group on. */
const fewest = 2

/** What the groups drawn so far say together, in plain sentences. */
export function sumSentences(chance: SeenChance, say: Say): string[] {
  const { groups } = chance
  const of = groups.length
  if (of < fewest) return []
  const real = realWay(chance)
  const { same, none, reversed } = sumsOf(groups, real)
  if (real === 'equal') return [say('reveal.chance.seemed', { count: same + reversed, of })]
  return [
    say('reveal.chance.reversed', { count: reversed, of }),
    say('reveal.chance.none', { count: none, of }),
  ]
}

const guesses = {
  yellow: 'reveal.chance.guessYellow',
  green: 'reveal.chance.guessGreen',
  equal: 'reveal.chance.guessEqual',
} as const

/** What people guess aloud before the next group; undefined once all are drawn. */
export function guessFor(chance: SeenChance, say: Say): string | undefined {
  return chance.groups.length < chance.most ? say(guesses[realWay(chance)]) : undefined
}

/** "Group 7: 5 of the 6 yellow, 1 of the 6 green". */
export function groupSentence({ groups, of }: SeenChance, place: number, say: Say): string {
  const { work = 0, noWork = 0 } = groups[place] ?? {}
  return say('reveal.chance.group', { number: place + 1, work, noWork, of })
}

const ways = {
  yellow: 'reveal.chance.yellow',
  green: 'reveal.chance.green',
  equal: 'reveal.chance.equal',
} as const

export function wayWords(way: Way, say: Say): string {
  return say(ways[way])
}
