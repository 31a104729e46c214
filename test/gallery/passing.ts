import type { PassSeat } from '../../client/pass/kept.ts'
import type { StepName } from '../../rules/agenda.ts'
import type { Workshop } from '../../rules/workshop.ts'
import { after, picture, type Picture } from './picture.ts'
import { roundsOfData } from './roundsOfData.ts'
import { played, type Wishes } from './states.ts'

/** Seats on the facilitator's own device; the last is a pair. */
export const idsOnDevice = ['s2', 's3', 's4', 's5']
const pair = 's5'
export const seatsOnDevice: readonly PassSeat[] = idsOnDevice.map((id, n) => ({
  workshop: 'gallery-workshop',
  key: `Z2FsbGVyeS1nYWxsZXJ5L${n}`,
  id,
}))

const shared = (workshop: Workshop) => played(workshop, 'f', 'shareDevice', { seats: idsOnDevice, on: true })
/** Where the screen for all has buttons for the group. */
const chosenTogether = ['quality', 'search', 'search-repair']
const four: Wishes = { participants: 4, persons: 4 }

/** The page between two people, the bar above a person's screen, and one screen for all. */
export function onThisDevice(): Picture[] {
  const on = (state: string, step: StepName, press: string[] = [], wishes: Wishes = {}) => ({
    ...picture('pass', state, step, { ...four, ...wishes }),
    press,
  })
  const me = 'Ja, dat ben ik'
  return [
    on('hand', 'pseudonymise'),
    { ...on('hand-pair', 'goldenTip'), seat: pair },
    on('turn', 'pseudonymise', [me]),
    on('turn-done', 'deal', [me, 'Ik heb gekeken']),
    { ...on('turn-pair', 'goldenTip', ['Ja, dat zijn wij']), seat: pair },
    on('all', 'pseudonymise'),
    on('guard', 'pseudonymise', [me, 'Naar de regie']),
    on('wall', 'welcome'),
    on('link', 'link'),
    on('link-large', 'link', ['Groot tonen']),
    on('discover', 'discover'),
    on('reveal', 'reveal', [], { slide: 'workHistory' }),
    ...roundsOfData('pass').filter(({ state }) => chosenTogether.includes(state)),
  ]
}

/** The console of a device that goes round. */
export function atTheDevice(): Picture[] {
  const at = (state: string, step: StepName, press: string[] = []) => ({
    ...after(picture('console', '', step), state, shared),
    press,
  })
  return [
    at('one-device', 'pseudonymise'),
    at('one-device-link', 'link'),
    at('sheet-one-device', 'welcome', ['Schermen', 'Speel samen op deze laptop']),
    at('sheet-seat-shared', 'welcome', ['blauwe ster, binnen']),
    {
      ...picture('console', 'sheet-one-device-none', 'welcome'),
      press: ['Schermen', 'Speel samen op deze laptop'],
    },
  ]
}

/** Two who share a phone. */
export function inPairs(): Picture[] {
  const on = (state: string, step: StepName, press: string[] = []) => ({
    ...picture('participant', state, step),
    seat: pair,
    press,
  })
  return [
    on('pair-welcome', 'welcome'),
    on('pair', 'pseudonymise'),
    on('pair-tip', 'goldenTip'),
    on('pair-menu', 'link', ['Menu']),
  ]
}
