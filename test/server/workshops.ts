import { begin } from '../../rules/begin.ts'
import type { Settings, Workshop } from '../../rules/workshop.ts'
import { hashOf } from '../../server/keys.ts'

export const settings: Settings = {
  deck: 'rotterdam',
  variant: 'classic',
  agenda: 'council',
  language: 'nl',
  address: 'u',
  origin: false,
  rehearsal: false,
}

export const facilitatorKey = 'f'.repeat(22)

/** A workshop that has just begun, at the time 1,000. */
export function aWorkshop(more: Partial<Parameters<typeof begin>[0]> = {}): Workshop {
  return begin({
    id: 'workshop-one',
    seed: 7,
    code: 'ACDEFG',
    invite: 'i'.repeat(22),
    settings,
    facilitatorKey: hashOf(facilitatorKey),
    at: 1000,
    ...more,
  })
}

/** A key of 22 characters that a test can recognise. */
export function keyOf(name: string): string {
  return name.padEnd(22, '-')
}
