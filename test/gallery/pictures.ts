import { stepsOf, type StepName } from '../../rules/agenda.ts'
import type { Workshop } from '../../rules/workshop.ts'
import { picture, seats, after, type Picture, type ScreenName } from './picture.ts'
import { openedInList, orderedFor, seventeen, severalAtDesk, severalFor } from './picturesAtTables.ts'
import { backFromPaper } from './backFromPaper.ts'
import { checks } from './checks.ts'
import { dialogueAtDesk, dialogueOnPhone, dialogueOnWall } from './dialogue.ts'
import { harvests } from './harvests.ts'
import { homes } from './homes.ts'
import { aroundTheLine, withoutLine } from './lines.ts'
import { builtOnPhone, claimsFor, foretoldOn, revealAtDesk, revealed, roundsOn } from './picturesOfFinding.ts'
import { profileFor, whiteFor } from './profiles.ts'
import { atTheDoor, rolesAtDesk } from './roles.ts'
import { foretoldAgain } from './rounds.ts'
import { leadAtDesk, leadOnWall } from './leading.ts'
import { onPaper } from './paper.ts'
import { atTheDevice, inPairs, onThisDevice } from './passing.ts'
import { menus } from './menus.ts'
import { planned } from './plans.ts'
import { roundsOfData } from './roundsOfData.ts'
import { heard } from './several.ts'
import { played, type Wishes } from './states.ts'
import { talkAtDesk, talkOnPhone, talkOnWall } from './talk.ts'

const council = stepsOf('council').map(({ name }) => name)
const frozen = (workshop: Workshop) => played(workshop, 'f', 'freeze', { on: true })
const back = (workshop: Workshop) => played(workshop, 'f', 'lookBack', { step: workshop.step - 1 })
const locked = (workshop: Workshop) => played(workshop, 'f', 'setDoor', { door: 'locked' })
const gone = (workshop: Workshop) =>
  played(played(workshop, 's4', 'leave', {}), 'f', 'removeSeat', { seat: 's6' })

/** Every step of the longest agenda, and what else may be on a screen in it. */
function stepsFor(screen: ScreenName): Picture[] {
  const of = (state: string, step: StepName, wishes?: Wishes) => picture(screen, state, step, wishes)
  return [
    ...council.map((step) => of(step, step, { choice: 'workHistory' })),
    of('deal-before', 'deal', { progress: 'none' }),
    of('pseudonymise-done', 'pseudonymise', { progress: 'all' }),
    of('collect-done', 'collect', { progress: 'all' }),
    of('link-start', 'link', { progress: 'none' }),
    of('link-done', 'link', { progress: 'all', counter: true }),
    of('discover-none', 'discover'),
    of('discover-text', 'discover', { choice: 'activity' }),
    after(of('', 'link'), 'frozen', frozen),
    after(of('', 'discover'), 'looking-back', back),
    of('rehearsal', 'link', { rehearsal: true, participants: 1 }),
    of('sixteen', 'link', { participants: 16 }),
    of('thirty', 'welcome', { participants: 30 }),
    of('demo', 'pseudonymise', { agenda: 'demo', participants: 2 }),
    of('lesson', 'link', { agenda: 'lesson', participants: 14, address: 'je' }),
    ...withoutLine(of('', 'link')),
  ]
}

/** A participant who went home, who was taken out, and the one who keeps the key. */
function participantOnly(): Picture[] {
  const link = picture('participant', '', 'link')
  const { participant: seat } = seats
  return [
    after(link, 'left', (workshop) => played(workshop, seat, 'leave', {})),
    after(link, 'removed', (workshop) => played(workshop, 'f', 'removeSeat', { seat })),
    after(link, 'key-keeper', (workshop) => played(workshop, 'f', 'appoint', { seat, role: 'keyKeeper' })),
  ]
}

/** What only the console shows: people who are away, and what lies folded or opens in a sheet. */
function consoleOnly(): Picture[] {
  const on = (state: string, step: StepName, press: readonly string[]): Picture => ({
    ...picture('console', state, step, { choice: 'workHistory' }),
    press,
  })
  return [
    picture('console', 'welcome-empty', 'welcome', { participants: 0 }),
    { ...after(picture('console', '', 'link'), 'people-gone', gone), asleep: ['s3', 't'] },
    after(picture('console', '', 'welcome'), 'locked', locked),
    on('sheet-steps', 'link', ['Een andere stap']),
    on('sheet-skip', 'link', ['Een andere stap', 'Ga hierheen: Onthullen']),
    on('sheet-again', 'order', ['Een andere stap', 'Speel opnieuw: Delen']),
    on('sheet-seat', 'link', ['rode cirkel, binnen', 'Maak een QR-code']),
    on('sheet-join', 'welcome', ['Groot', 'Gescand, en na 20 seconden nog niets?']),
    on('sheet-screens', 'welcome', ['Schermen']),
    on('sheet-origin', 'reveal', ['Open herkomst']),
    on('folded-deal', 'deal', ['Lijkt het dek op Rotterdam?']),
    on('folded-mistakes', 'link', ['Toon wat er misging met de nummers', 'Hoe ver is de groep?']),
    on('sheet-foretold', 'predict', ['Toon de voorspellingen']),
    on('sheet-for-them', 'pseudonymise', ['Doe het voor hen']),
  ]
}

/** Everything there is to look at. */
export const pictures: readonly Picture[] = [
  ...homes,
  ...menus,
  ...planned,
  ...checks,
  ...stepsFor('participant'),
  ...participantOnly(),
  ...aroundTheLine(),
  ...severalFor('participant'),
  ...orderedFor('participant'),
  ...claimsFor('participant'),
  ...builtOnPhone(),
  ...foretoldOn('participant'),
  ...revealed('participant'),
  ...roundsOn('participant'),
  ...roundsOfData('participant'),
  ...talkOnPhone(),
  ...dialogueOnPhone(),
  ...whiteFor('participant'),
  ...profileFor('participant'),
  { ...picture('participant', 'order-column', 'order'), press: ['Leeftijd'] },
  { ...picture('participant', 'two-tables-seen', 'link', seventeen), press: ['Naar de kaarten'] },
  ...['link', 'link-start', 'link-done', 'order', 'discover'].map((state) => ({
    ...(stepsFor('list').find((one) => one.state === state) ?? picture('list', state, 'link')),
  })),
  ...openedInList(),
  ...whiteFor('list').filter(({ state }) => state === 'white-link'),
  picture('table', 'welcome-empty', 'welcome', { participants: 0 }),
  ...stepsFor('table'),
  after(picture('table', '', 'welcome'), 'locked', locked),
  ...revealed('table'),
  ...severalFor('table'),
  ...orderedFor('table'),
  ...claimsFor('table'),
  ...foretoldOn('table'),
  ...roundsOn('table'),
  ...roundsOfData('table'),
  ...talkOnWall(),
  ...dialogueOnWall(),
  ...whiteFor('table'),
  ...profileFor('table'),
  after(picture('table', '', 'predict'), 'reveal-spread', foretoldAgain),
  ...leadOnWall(),
  after(picture('table', '', 'pseudonymise'), 'sound', heard),
  ...stepsFor('console'),
  ...consoleOnly(),
  ...leadAtDesk(),
  ...severalFor('console'),
  ...orderedFor('console'),
  ...claimsFor('console'),
  ...foretoldOn('console'),
  ...roundsOn('console'),
  ...roundsOfData('console'),
  ...talkAtDesk(),
  ...dialogueAtDesk(),
  ...whiteFor('console'),
  ...profileFor('console'),
  ...revealAtDesk(),
  ...harvests(),
  ...backFromPaper(),
  ...onPaper(),
  ...severalAtDesk(),
  ...onThisDevice(),
  ...atTheDevice(),
  ...inPairs(),
  ...atTheDoor(),
  ...rolesAtDesk(),
]
