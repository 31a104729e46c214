import { ideas, tipThemes, type Idea, type TalkCard } from '../../rules/talk.ts'
import { playingSeats } from '../../rules/who.ts'
import type { Workshop } from '../../rules/workshop.ts'
import { after, picture, type Picture, type ScreenName } from './picture.ts'
import { played } from './states.ts'

/** Tips as a group makes them up: short ones, long ones, and one that fills its field. */
export const tips = [
  'Geef mij één vaste werkconsulent.',
  'Schrijf brieven die iedereen begrijpt.',
  'Bel terug als u dat belooft.',
  'Vraag niet steeds om dezelfde papieren, want die heeft u al drie keer van mij gekregen.',
  'Luister eerst. Kijk dan pas op het scherm.',
  'Leg uit waarom ik iets moet doen.',
  'Meer respect aan de balie.',
  'Laat mensen zelf kiezen welke cursus bij hen past. Wie zelf kiest, houdt het langer vol en leert er ook meer van, echt waar, in elke wijk.',
  'Zeg wat u over mij bewaart.',
  'Betaal de reis naar een gesprek.',
  'Een fout van de gemeente moet de gemeente ook zelf herstellen.',
  'Help ook met kleine stappen.',
] as const

/** Of so many devices each has given a tip; every fifth would rather tell it. */
export function tipping(workshop: Workshop, devices = Infinity): Workshop {
  return playingSeats(workshop)
    .slice(0, devices)
    .reduce<Workshop>((there, [seat], n) => {
      const words = tips[n % tips.length] ?? ''
      return played(there, seat, 'giveTip', n % 5 === 4 ? {} : { words })
    }, workshop)
}

export const collected = (workshop: Workshop) => played(tipping(workshop), 'f', 'openBallots', {})

/** So many of the collected tips come on the wall, the first so many with a theme. */
export function onWall(workshop: Workshop, shown = Infinity, themed = 0): Workshop {
  const ids = Object.keys(collected(workshop).texts ?? {}).slice(0, shown)
  return ids.reduce<Workshop>((there, text, n) => {
    const seen = played(there, 'f', 'judgeText', { text, state: 'shown' })
    const theme = tipThemes[(n * 5) % tipThemes.length] ?? 'other'
    return n < themed ? played(seen, 'f', 'groupText', { text, theme }) : seen
  }, collected(workshop))
}

/** Tips that were told, as the facilitator types them: so many on the wall. */
export function told(workshop: Workshop, count: number): Workshop {
  return Array.from({ length: count }).reduce<Workshop>((there, _, n) => {
    const words = tips[n % tips.length] ?? ''
    return played(there, 'f', 'noteText', { kind: 'tip', words })
  }, collected(workshop))
}

/** One card large, somebody's turn, so many points for later. */
export function telling(
  workshop: Workshop,
  card: TalkCard | undefined,
  had: number,
  parked: number,
): Workshop {
  const asked = played(workshop, 'f', 'askCard', card ? { card } : {})
  const turned = playingSeats(workshop)
    .slice(0, had)
    .reduce<Workshop>((there, [seat]) => played(there, 'f', 'giveTurn', { seat }), asked)
  return Array.from({ length: parked }).reduce<Workshop>((there, _, n) => {
    const words = forLater[n % forLater.length] ?? ''
    return played(there, 'f', 'noteText', { kind: 'parked', words })
  }, turned)
}

const forLater = [
  'Wie mag er in mijn dossier kijken?',
  'Hoe lang bewaart de gemeente iets?',
  'Klopt het dat ik moet meedoen?',
]

const idea = (one: Idea) => (workshop: Workshop) => played(workshop, 'f', 'showIdea', { idea: one })
const asking = (screen: ScreenName, participants = 8) => picture(screen, '', 'goldenTip', { participants })
const closed = (screen: ScreenName) => after(asking(screen), 'tip-closed', collected)
const explaining = (screen: ScreenName): Picture[] =>
  ideas.map((one) => after(picture(screen, '', 'explain'), `explain-${one}`, idea(one)))

/** Golden tips, experiences and the study in pictures, on a phone. */
export function talkOnPhone(): Picture[] {
  const screen = 'participant'
  const experiences = picture(screen, '', 'experiences')
  const again = (workshop: Workshop) => played(collected(workshop), 'f', 'askAgain', {})
  return [
    after(asking(screen), 'tip-reloaded', tipping),
    { ...after(asking(screen), 'tip-told', (workshop) => workshop), press: ['Ik vertel het liever'] },
    closed(screen),
    after(asking(screen), 'tip-wall', onWall),
    after(asking(screen), 'tip-again', again),
    after(experiences, 'experiences-turn', (workshop) => telling(workshop, 'good', 2, 0)),
    ...explaining(screen),
  ]
}

/** The same on the wall: with few notes and with many. */
export function talkOnWall(): Picture[] {
  const experiences = picture('table', '', 'experiences')
  return [
    after(asking('table'), 'tip-some', (workshop) => tipping(workshop, 5)),
    closed('table'),
    after(asking('table'), 'tip-one', (workshop) => onWall(workshop, 1)),
    after(asking('table'), 'tip-three', (workshop) => onWall(workshop, 3)),
    after(asking('table', 15), 'tip-twelve', onWall),
    after(asking('table', 15), 'tip-grouped', (workshop) => onWall(workshop, 12, 10)),
    after(asking('table', 8), 'tip-many', (workshop) => told(workshop, 30)),
    after(asking('table', 8), 'tip-too-many', (workshop) => told(workshop, 60)),
    after(experiences, 'experiences-one', (workshop) => telling(workshop, 'hard', 0, 0)),
    after(experiences, 'experiences-turn', (workshop) => telling(workshop, undefined, 3, 0)),
    after(experiences, 'experiences-parked', (workshop) => telling(workshop, 'want', 4, 3)),
    after(experiences, 'experiences-parked-all', (workshop) => telling(workshop, undefined, 4, 9)),
    ...explaining('table'),
  ]
}

/** The same on the console, with its lists folded and open. */
export function talkAtDesk(): Picture[] {
  const experiences = picture('console', '', 'experiences', { participants: 30 })
  const busy = (workshop: Workshop) => telling(workshop, 'good', 7, 3)
  const mixed = (workshop: Workshop) => onWall(workshop, 5, 3)
  return [
    after(asking('console'), 'tip-some', (workshop) => tipping(workshop, 5)),
    after(asking('console'), 'tip-one', (workshop) => tipping(workshop, 1)),
    closed('console'),
    { ...after(asking('console', 15), 'sheet-tips', mixed), press: ['Bekijk de tips'] },
    { ...after(asking('console'), 'sheet-tips-none', tipping), press: ['Bekijk de tips'] },
    after(experiences, 'experiences-turn', busy),
    { ...after(experiences, 'sheet-parked', busy), press: ['Bekijk de lijst'] },
    ...explaining('console').slice(2, 4),
  ]
}
