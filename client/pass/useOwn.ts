import { useContext, useRef, useState } from 'preact/hooks'

import type { Language, SeatId } from '../../rules/workshop.ts'
import { Device } from '../parts/device.ts'
import type { Place } from '../settings.ts'
import type { PassSeat } from './kept.ts'

/** Whoever is at the device now and said so, in which round. */
export type Here = { seat: SeatId; round: string }

/** Which languages were chosen on this device, each for one seat; and that of the workshop, once it is known. */
type Spoken = { chosen: Readonly<Record<SeatId, Language>>; ours: Language | undefined }

/** The language of the page: a person's own as long as they have it to themselves, and otherwise the workshop's. */
export function spokenTo({ chosen, ours }: Spoken, alone: SeatId | undefined): Language | undefined {
  return (alone === undefined ? undefined : chosen[alone]) ?? ours
}

/** What is one person's on this device and not the next one's: their language, and the words that they were typing. */
export function useOwn() {
  const { settings, language } = useContext(Device)
  const [chosen, choose] = useState<Spoken['chosen']>({})
  // Kept for the moment in which the next seat's line opens and knows nothing yet.
  const ours = useRef<Language>(undefined)
  const ownOf = (seat: PassSeat, isAlone: boolean) => {
    const spoken = spokenTo({ chosen, ours: ours.current }, isAlone ? seat.id : undefined)
    return {
      language: spoken ?? language,
      onLanguage: (one: Language) => choose({ ...chosen, [seat.id]: one }),
      settings: {
        ...settings,
        language: () => spoken,
        seat: (place: Place) => (place === 'participant' ? seat : settings.seat(place)),
      },
    }
  }
  return { ownOf, hear: (one: Language) => void (ours.current = one) }
}
