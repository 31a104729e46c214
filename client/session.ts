import type { Labels } from '../rules/deck.ts'
import type { Milliseconds } from '../rules/units.ts'
import type { Views } from '../rules/view/views.ts'
import type { Answer } from '../rules/wire.ts'
import type { Language } from '../rules/workshop.ts'
import { connect, type Line } from './connection.ts'
import { createHands } from './hands.ts'
import { fetchLabels } from './http.ts'
import { deliverLeft } from './leftovers.ts'
import { lookFor } from './look.ts'
import type { Keep, Later } from './outbox.ts'
import type { Refusal } from '../rules/refusals.ts'
import type { Act, Hands } from './screen.ts'
import { newClient, type Seat } from './settings.ts'
import { openSocket } from './socket.ts'
import { createStore, type Store } from './store.ts'
import type { Unsent } from './unsent.ts'

/** What one seat's screen is drawn from. */
export type Known = Partial<Views> & {
  line: Line
  /** False while the line is gone longer than a blink. */
  online: boolean
  /** Since when the line is not open, by the clock of this page. */
  goneAt?: Milliseconds | undefined
  labels?: Labels
  /** Why something that an earlier page of this seat left to be sent was not done. */
  undone?: Refusal | undefined
}
export type Session = {
  store: Store<Known>
  act: Act
  hands: Hands
  /** The server's clock. */
  now: () => Milliseconds
  /** Fetches the words on the cards in this language, as soon as the deck is known. */
  speak: (language: Language) => void
  close: () => void
}

/** A line that is back within this time was not worth a word. */
const blink: Milliseconds = 600
const retry: Milliseconds = 2000

/** Puts a seat's connection, what it knows, what was left to be sent and the words on its cards together. */
export function openSession(seat: Seat, unsent: Unsent): Session {
  const store = createStore<Known>({ line: 'opening', online: false, goneAt: performance.now() })
  const words = labelling(store)
  let ahead: Milliseconds = 0
  const hands = createHands({
    toss: (hand) => connection.hand(hand),
    look: (on) => connection.looks(on),
    later,
  })
  const { wants, stop } = sending(seat, unsent, store)
  const connection = connect({
    ...wants,
    onShown(audience, view) {
      store.set({ [audience]: view })
      words.look()
    },
    onLine: lineTeller(store),
    onHands: hands.hear,
    onClock: (at) => void (ahead = at - Date.now()),
  })
  return {
    store,
    act: connection.act,
    hands,
    now: () => Date.now() + ahead,
    speak: (language) => words.speak(language),
    close() {
      hands.stop()
      stop()
      connection.close()
      words.stop()
    },
  }
}

/** How this page's acts go out: after what earlier pages left, and kept until they are answered. */
function sending(seat: Seat, unsent: Unsent, store: Store<Known>) {
  const client = newClient()
  const line = { open: (as: string) => openSocket(seat, as), later }
  const leftovers = deliverLeft({ ...line, unsent, client, onNo: (no) => tellUndone(store, no) })
  const keep: Keep = (waiting) => unsent.keep(client, waiting)
  return { wants: { ...line, client, look: lookFor, keep, after: leftovers.done }, stop: leftovers.stop }
}

const later: Later = (run, after) => {
  const timer = setTimeout(run, after)
  return () => clearTimeout(timer)
}

/** Online at once, offline only after a blink; who was told that the server comes back stays told. */
function lineTeller(store: Store<Known>): (line: Line) => void {
  let stop = () => {}
  return (line) => {
    const before = store.get()
    const comesBack = line === 'lost' && before.line === 'backSoon'
    store.set(comesBack ? {} : { line })
    if (line === 'open') {
      stop()
      store.set({ online: true, goneAt: undefined })
    } else if (before.goneAt === undefined) {
      // An attempt that fails tells once more that the line is lost: it is gone since the first time.
      store.set({ goneAt: performance.now() })
      stop = later(() => store.set({ online: false }), blink)
    }
  }
}

/** A seat that is gone says so itself. */
function tellUndone(store: Store<Known>, answer: Answer): void {
  if ('no' in answer && answer.no !== 'gone' && answer.no !== 'removed') store.set({ undone: answer.no })
}

function labelling(store: Store<Known>) {
  let wanted: Language | undefined
  let got: string | undefined
  let stop = () => {}
  async function look(): Promise<void> {
    const deck = store.get().table?.settings.deck
    const which = `${deck} ${wanted}`
    if (!deck || !wanted || got === which) return
    got = which
    const labels = await fetchLabels(deck, wanted)
    if (got !== which) return
    if (labels) store.set({ labels })
    else {
      got = undefined
      stop = later(() => void look(), retry)
    }
  }
  return {
    look: () => void look(),
    speak(language: Language) {
      wanted = language
      void look()
    },
    stop: () => stop(),
  }
}
