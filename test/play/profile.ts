import { tableView } from '../../rules/view/table.ts'
import type { SeenProfile } from '../../rules/view/profileView.ts'
import type { Workshop } from '../../rules/workshop.ts'
import { deck } from './deck.ts'
import { goneTo, led, workshopAt } from './table.ts'

export const reveal = workshopAt('reveal', { agenda: 'council', participants: 8, persons: 12 })

/** The round, planned in the reveal and begun. */
export function begunIn(workshop: Workshop): Workshop {
  return goneTo(led(workshop, 'addRound', { round: 'profile' }), 'profile')
}

export const round = begunIn(reveal)

export function at(stage: SeenProfile['stage'], place = 0, from = round): Workshop {
  return led(from, 'showProfile', { stage, at: place })
}

/** What everybody sees of the round. */
export function seen(workshop: Workshop): SeenProfile {
  const { profile } = tableView(workshop, deck)
  if (!profile) throw new Error('no profile')
  return profile
}
