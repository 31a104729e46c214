import type { Language } from '../rules/workshop.ts'
import { dropUnsentBut, tried, unsentOf, type Shelf, type Unsent } from './unsent.ts'

/** The screens that need a seat; a device keeps one key for each. */
const places = ['participant', 'console', 'table', 'spectator'] as const
export type Place = (typeof places)[number]
/** What is kept of a device that goes from hand to hand: the seats on it, and how far it went round. */
type Shared = 'pass' | 'round'
/** The key that opens a seat of a workshop. */
export type Seat = { workshop: string; key: string }
/** The wall often stands open beside the console, in one browser: it is read for itself, or both would speak at once. */
export type ReadScreens = 'own' | 'wall'
/** The table as the cloth itself, or as a list. */
export type TableForm = 'list' | 'cloth'

/**
 * What a device remembers: its seats, its language, its way to look at the table, and what it still has to send.
 * Nothing else.
 */
export type Settings = {
  seat(place: Place): Seat | undefined
  keepSeat(place: Place, seat: Seat): void
  dropSeat(place: Place): void
  /** Drops every seat of a workshop. */
  forget(workshop: string): void
  /** As `client/pass/kept.ts` writes it: seats of one workshop, each as `workshop.key~seat`. */
  shared(what: Shared): string
  keepShared(what: Shared, text: string): void
  /** The key for joining with this code or invitation: the same until the seat is dropped. */
  joiningKey(entry: string): string
  /** With which code or invitation this device joined last. */
  joinedWith(): string | undefined
  /** Its code, if any was chosen. */
  language(): string | undefined
  keepLanguage(language: Language): void
  tableForm(): TableForm | undefined
  keepTableForm(form: TableForm): void
  /** Whether this device reads these screens of its own aloud. */
  aloud(screens: ReadScreens): boolean
  keepAloud(screens: ReadScreens, on: boolean): void
  /** Whether the list tells what others do. */
  tellsOthers(): boolean
  keepTellsOthers(on: boolean): void
  /** What pages of this seat still have to send; it goes with the seat. */
  unsent(seat: Seat): Unsent
}

/** Settings in a storage; without one, or where it refuses, they last as long as the page. */
export function createSettings(storage: Shelf | undefined): Settings {
  const box = careful(storage)
  const seat = (place: Place) => seatFrom(box.get(place) ?? '')
  const shared = (what: Shared) => box.get(what) ?? ''
  const passed = () => shared('pass').split(' ').map(passedFrom)
  const tidy = () => dropUnsentBut([...places.map(seat), ...passed()], storage)
  const dropSeat = (place: Place) => {
    box.drop(place)
    if (place === 'participant') box.drop('joining')
    tidy()
  }
  return {
    seat,
    keepSeat(place, { workshop, key }) {
      box.set(place, `${workshop}.${key}`)
      tidy()
    },
    dropSeat,
    forget(workshop) {
      for (const place of places) if (seat(place)?.workshop === workshop) dropSeat(place)
      if (passed()[0]?.workshop === workshop) for (const what of ['pass', 'round']) box.drop(what)
      tidy()
    },
    shared,
    keepShared(what, text) {
      box.set(what, text)
      tidy()
    },
    joiningKey(entry) {
      const [before, key] = (box.get('joining') ?? '').split(' ')
      if (before === entry && key) return key
      const fresh = newKey()
      box.set('joining', `${entry} ${fresh}`)
      return fresh
    },
    joinedWith: () => box.get('joining')?.split(' ')[0],
    ...tastes(box),
    unsent: (of) => unsentOf(of, storage),
  }
}

type Tastes = 'language' | 'tableForm' | 'aloud' | 'tellsOthers'

const aloudOf = { own: 'aloud', wall: 'aloudWall' } as const

/** How somebody likes the screens of this device. */
function tastes(box: ReturnType<typeof careful>): Pick<Settings, Tastes | `keep${Capitalize<Tastes>}`> {
  const pick = <T extends string>(name: string, of: readonly T[]) => of.find((one) => one === box.get(name))
  return {
    language: () => box.get('language'),
    keepLanguage: (language) => box.set('language', language),
    tableForm: () => pick('tableForm', ['list', 'cloth']),
    keepTableForm: (form) => box.set('tableForm', form),
    aloud: (screens) => box.get(aloudOf[screens]) === 'yes',
    keepAloud: (screens, on) => box.set(aloudOf[screens], on ? 'yes' : 'no'),
    tellsOthers: () => box.get('tellsOthers') !== 'no',
    keepTellsOthers: (on) => box.set('tellsOthers', on ? 'yes' : 'no'),
  }
}

/** A seat as a QR writes it, `workshop.key`; undefined when it is none. */
export function seatFrom(written: string): Seat | undefined {
  const [, workshop, key] = /^([\w-]{8,24})\.([\w-]{22})$/.exec(written) ?? []
  return workshop && key ? { workshop, key } : undefined
}

function passedFrom(written: string): Seat | undefined {
  return seatFrom(written.replace(/~.*/, ''))
}

/** A seat anywhere in a text: in the address that a QR holds, or in the file with a key. */
export function seatIn(text: string): Seat | undefined {
  const [written] = /[\w-]{8,24}\.[\w-]{22}(?![\w-])/.exec(text) ?? []
  return seatFrom(written ?? '')
}

/** 128 random bits in base64url, as the wire asks. */
export function newKey(): string {
  return randomWord(16)
}

/** A name for this page: its acts are counted under it. */
export function newClient(): string {
  return randomWord(9)
}

function randomWord(bytes: number): string {
  const random = crypto.getRandomValues(new Uint8Array(bytes))
  return btoa(String.fromCharCode(...random))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

/** A storage that may be forbidden or full: then the page itself remembers. */
function careful(storage: Shelf | undefined) {
  const page = new Map<string, string>()
  const name = (key: string) => `databasespel.${key}`
  return {
    get: (key: string) => page.get(key) ?? tried(() => storage?.getItem(name(key))) ?? undefined,
    set(key: string, value: string) {
      page.set(key, value)
      // Where the new does not fit, the old goes all the same: the next page had better know nothing than what was.
      tried(() => storage?.removeItem(name(key)))
      tried(() => storage?.setItem(name(key), value))
    },
    drop(key: string) {
      page.delete(key)
      tried(() => storage?.removeItem(name(key)))
    },
  }
}
