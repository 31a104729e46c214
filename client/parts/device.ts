import { createContext } from 'preact'

import type { Language } from '../../rules/workshop.ts'
import { createSettings, type Place, type Seat, type Settings } from '../settings.ts'

/** What belongs to the device and not to a workshop: what it remembers, its language, and where it goes. */
export type Device = {
  settings: Settings
  language: Language
  onLanguage: (language: Language) => void
  /** Whether it reads its screens aloud. */
  aloud: boolean
  onAloud: (on: boolean) => void
  go: (place: Place | 'home' | 'pass') => void
  /** Keeps a seat and goes to its screen. */
  onSeat: (place: Place, seat: Seat) => void
  /** Forgets every key to a workshop that is erased, and says so. */
  onErased: (workshop: string) => void
}

const nowhere = () => {}

/** A device that remembers nothing stands in where nobody says otherwise: in the gallery, for instance. */
export const Device = createContext<Device>({
  settings: createSettings(undefined),
  language: 'nl',
  onLanguage: nowhere,
  aloud: false,
  onAloud: nowhere,
  go: nowhere,
  onSeat: nowhere,
  onErased: nowhere,
})
