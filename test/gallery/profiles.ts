import { playingSeats } from '../../rules/who.ts'
import { answers, type Workshop } from '../../rules/workshop.ts'
import { after, picture, type Picture, type ScreenName } from './picture.ts'
import { played, type Wishes } from './states.ts'

const white: Wishes = { variant: 'whiteCards' }

/** White cards: in own hands, on the cloth before and while they get their colours, in the grid, and counted. */
export function whiteFor(screen: ScreenName): Picture[] {
  return [
    picture(screen, 'white-deal', 'deal', white),
    picture(screen, 'white-link', 'link', white),
    picture(screen, 'white-order', 'order', white),
    picture(screen, 'white-discover', 'discover', { ...white, choice: 'department' }),
  ]
}

type Stage = 'typical' | 'rule' | 'voices' | 'question'

/** The round about the profile, planned in the reveal and begun, so far in one of its stages. */
function at(stage: Stage, place: number) {
  return (workshop: Workshop) => {
    const planned = played(workshop, 'f', 'addRound', { round: 'profile' })
    const there = played(planned, 'f', 'goTo', { step: planned.step + 1 })
    return played(there, 'f', 'showProfile', { stage, at: place })
  }
}

/** Everybody but the last has answered; and what they said is shown. */
function answered(workshop: Workshop): Workshop {
  return playingSeats(workshop)
    .slice(0, -1)
    .reduce<Workshop>(
      (there, [seat], n) => played(there, seat, 'answer', { answer: answers[(n * 2) % 3] ?? 'yes' }),
      at('question', 0)(workshop),
    )
}
const shown = (workshop: Workshop) => played(answered(workshop), 'f', 'showAnswers', { on: true })

/** The round about the profile, stage by stage; also with the largest deck there is. */
export function profileFor(screen: ScreenName): Picture[] {
  const start = picture(screen, '', 'reveal')
  return [
    after(start, 'profile-typical', at('typical', 3)),
    after(start, 'profile-fits', at('typical', 7)),
    after(start, 'profile-rule', at('rule', 0)),
    after(start, 'profile-verdicts', at('rule', 1)),
    after(picture(screen, '', 'reveal', { participants: 16, persons: 30 }), 'profile-thirty', at('rule', 1)),
    after(start, 'profile-voice', at('voices', 0)),
    after(start, 'profile-question', at('question', 0)),
    after(start, 'profile-answers', shown),
  ]
}
