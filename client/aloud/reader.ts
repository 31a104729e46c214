import type { Piece } from './pieces.ts'

/** Says one text and tells when it is out, or why it could not be said. */
export type Mouth = {
  say: (words: string, done: (how: 'said' | 'refused') => void) => void
  hush: () => void
}
/** Reads pieces one after the other. */
export type Reader = {
  /** Reads these from now on, in place of what it was reading. */
  read: (pieces: readonly Piece[]) => void
  /** Reads these after what it is reading. */
  add: (pieces: readonly Piece[]) => void
  /** Leaves out what this fits, and breaks off where it is just being read. */
  drop: (fits: (piece: Piece) => boolean) => void
  /** Whether there was anything to stop. */
  stop: () => boolean
}

/** What a reader tells: which piece is being read, undefined at the end; and that it may not speak yet. */
export type Heard = {
  onPiece: (piece: Piece | undefined) => void
  /** Browsers let no page speak before somebody touched it: until then nothing is read. */
  onRefused: () => void
}

/** A reader for this mouth. */
export function createReader(mouth: Mouth, heard: Heard): Reader {
  let waiting: Piece[] = []
  const next = () => turn.say(waiting.shift())
  const turn = oneByOne(mouth, heard, () => next())
  const hush = () => {
    waiting = []
    turn.hush()
  }
  return {
    read(pieces) {
      hush()
      waiting = [...pieces]
      next()
    },
    add(pieces) {
      waiting.push(...pieces)
      if (!turn.now()) next()
    },
    drop(fits) {
      waiting = waiting.filter((piece) => !fits(piece))
      const now = turn.now()
      if (!now || !fits(now)) return
      turn.hush()
      next()
    },
    stop() {
      const isBusy = turn.now() !== undefined || waiting.length > 0
      if (isBusy) hush()
      return isBusy
    },
  }
}

/** Says one piece at a time, and tells when it is out. */
function oneByOne(mouth: Mouth, { onPiece, onRefused }: Heard, onSaid: () => void) {
  let now: Piece | undefined
  const turn = (to: Piece | undefined) => {
    now = to
    onPiece(to)
  }
  return {
    now: () => now,
    say(piece: Piece | undefined) {
      turn(piece)
      if (!piece) return
      mouth.say(piece.words, (how) => {
        // What was hushed is told late, or not at all.
        if (now !== piece) return
        if (how === 'said') return onSaid()
        turn(undefined)
        onRefused()
      })
    },
    hush() {
      mouth.hush()
      turn(undefined)
    },
  }
}

/** The mouth of this device, with a voice of its own. */
export function mouthOf(synth: SpeechSynthesis, voice: SpeechSynthesisVoice): Mouth {
  return {
    say(words, done) {
      const utterance = new SpeechSynthesisUtterance(words)
      utterance.voice = voice
      utterance.lang = voice.lang
      // A little slower than a voice talks by itself: who listens is reading along.
      utterance.rate = 0.9
      utterance.addEventListener('end', () => done('said'))
      utterance.addEventListener('error', ({ error }) => {
        if (error !== 'canceled' && error !== 'interrupted')
          done(error === 'not-allowed' ? 'refused' : 'said')
      })
      synth.speak(utterance)
    },
    hush: () => synth.cancel(),
  }
}
