import * as v from 'valibot'

import { mark, readFlags, whole } from '../flags.ts'
import { agendaNames } from '../../rules/agenda.ts'
import { playableRounds } from './rehearsalRoom.ts'

export const usage = `Plays a whole workshop with simulated participants, through real sockets.

  npm run rehearse -- [--agenda demo|lesson|council] [--participants N] [--persons N] [--slips K] [--seed S] [--rounds ROUND|all] [--url http://...]

  --agenda        which agenda (lesson)
  --participants  how many simulated participants, 1 to 40 (8)
  --persons       how many fictional persons, even, 4 to 30 (what the console proposes)
  --slips         how many slips of the pen, one a person, fewer than there are persons (0)
  --seed          the seed of all chance (1)
  --rounds        extra rounds: dataQuality, reidentification, profile, selection, or all of them (none)
  --url           a server that runs already (its own on a free port)
`

const flags = v.strictObject({
  agenda: v.optional(v.picklist(agendaNames), 'lesson'),
  participants: v.optional(whole(1, 40), '8'),
  persons: v.optional(
    v.pipe(
      whole(4, 30),
      v.check((count) => count % 2 === 0, 'an even number, 4 to 30'),
    ),
  ),
  slips: v.optional(whole(0, 29), '0'),
  seed: v.optional(whole(0, 999_999_999), '1'),
  rounds: v.optional(v.picklist([...playableRounds, 'all'])),
  url: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\//, 'an address that begins with http'))),
  help: mark,
})
export type Flags = v.InferOutput<typeof flags>

/** What was asked for, or in a sentence what is wrong with it. */
export const flagsFrom = (args: string[]) => readFlags(flags, args)
