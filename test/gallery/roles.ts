import type { StepName } from '../../rules/agenda.ts'
import type { Workshop } from '../../rules/workshop.ts'
import { after, picture, type Picture } from './picture.ts'
import { played } from './states.ts'

const door = (workshop: Workshop) => played(workshop, 'f', 'setDoor', { door: 'knock' })
const knock = (workshop: Workshop, n: number) =>
  played(workshop, 'door', 'join', { key: `knock${n}`, people: n === 2 ? 2 : 1 })
export const knocked = (workshop: Workshop) => [1, 2, 3].reduce(knock, door(workshop))
const led = (workshop: Workshop) =>
  played(played(workshop, 'f', 'addSeat', { role: 'facilitator', key: 'helper' }), 'f', 'addSeat', {
    role: 'spectator',
    key: 'onlooker',
  })
export const watched = (workshop: Workshop) =>
  played(workshop, 'f', 'addSeat', { role: 'spectator', key: 'onlooker' })

const handed = (workshop: Workshop) =>
  played(played(workshop, 'f', 'addSeat', { role: 'facilitator', key: 'helper' }), 'f', 'handOver', {
    seat: ninth,
  })

/** The seat after the eight who play. */
export const ninth = 's10'

/** Who knocks, who only looks on, and the way back of a facilitator who lost the screen. */
export function atTheDoor(): Picture[] {
  const looksOn = (state: string, step: StepName): Picture => ({
    ...after({ ...picture('table', '', step), screen: 'spectator' }, state, watched),
    seat: ninth,
  })
  return [
    { ...after(picture('participant', '', 'link'), 'knocking', knocked), seat: ninth },
    ...(['welcome', 'link', 'reveal'] as const).map((step) => looksOn(step, step)),
    { ...after({ ...picture('table', '', 'link'), screen: 'spectator' }, 'handed', handed), seat: 'f' },
  ]
}

/** Doors, other screens, the key and the peek, on the console. */
export function rolesAtDesk(): Picture[] {
  const at = (
    state: string,
    step: StepName,
    more: (workshop: Workshop) => Workshop,
    press: string[] = [],
  ) => ({
    ...after(picture('console', '', step), state, more),
    press,
  })
  const same = (workshop: Workshop) => workshop
  return [
    at('knocks', 'link', knocked),
    at('sheet-knocks', 'welcome', knocked, ['Wie is dat?']),
    at('sheet-pairing', 'welcome', led, ['Schermen', 'Iemand leidt mee']),
    at('sheet-key', 'welcome', same, ['Schermen', 'Bewaar uw sleutel']),
    at('sheet-one', 'pseudonymise', same, ['rode cirkel']),
    ...(['pseudonymise', 'link', 'reveal'] as const).map((step) =>
      at(`peek-${step}`, step, same, ['Schermen', 'Wat zien zij?']),
    ),
  ]
}
