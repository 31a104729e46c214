import type { Workshop } from '../../rules/workshop.ts'
import { after, picture, seats, type Picture } from './picture.ts'
import { knocked, ninth, watched } from './roles.ts'
import { played } from './states.ts'

/** The line is gone: for a moment, for long, for a server that restarts, and for a wifi that wants a login. */
export function withoutLine(one: Picture): Picture[] {
  return [
    { ...one, state: 'offline', line: 'lost' },
    { ...one, state: 'offline-long', line: 'lost', lasts: 754 },
    { ...one, state: 'back-soon', line: 'backSoon', lasts: 3 },
    { ...one, state: 'portal', line: 'portal', lasts: 34 },
  ]
}

/** Before there is anything to see, and after. */
export function aroundTheLine(): Picture[] {
  const one = picture('participant', '', 'link')
  const away = (workshop: Workshop) => played(workshop, seats.participant, 'leave', {})
  return [
    { ...one, state: 'opening', line: 'opening', lasts: 8, opens: true },
    { ...one, state: 'opening-portal', line: 'portal', lasts: 8, opens: true },
    { ...one, state: 'opening-shut', line: 'shut', lasts: 8, opens: true },
    { ...one, state: 'gone', line: 'gone' },
    { ...one, state: 'undone', undone: true },
    { ...after(one, 'left-offline', away), line: 'lost', lasts: 30 },
    { ...after(one, 'knocking-offline', knocked), seat: ninth, line: 'lost', lasts: 3 },
    {
      ...after({ ...picture('table', '', 'link'), screen: 'spectator' }, 'offline', watched),
      seat: ninth,
      line: 'lost',
      lasts: 30,
    },
  ]
}
