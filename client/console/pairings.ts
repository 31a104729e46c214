import type { Paired, PairingKind } from '../../rules/wire.ts'

/** What another device can be, in the order in which it is most often wanted. */
export const pairings = [
  'console',
  'facilitator',
  'spectator',
  'table',
] as const satisfies readonly PairingKind[]

export type { Paired, PairingKind }
