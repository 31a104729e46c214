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
  stop: () => void
}

/** What a reader tells: which piece is being read, undefined at the end; and that it may not speak yet. */
export type Heard = {
  onPiece: (piece: Piece | undefined) => void
  /** Browsers let no page speak before somebody touched it: until then nothing is read. */
  onRefused: () => void
}

/** A reader for this mouth. */
export function createReader(mouth: Mouth, { onPiece, onRefused }: Heard): Reader {
  let waiting: Piece[] = []
  let now: Piece | undefined
  const turn = (to: Piece | undefined) => {
    now = to
    onPiece(to)
  }
  const next = () => {
    const piece = waiting.shift()
    turn(piece)
    if (!piece) return
    mouth.say(piece.words, (how) => {
      // What was hushed is told late, or not at all.
      if (now !== piece) return
      if (how === 'said') return next()
      turn(undefined)
      onRefused()
    })
  }
  const stop = () => {
    waiting = []
    mouth.hush()
    turn(undefined)
  }
  return {
    read(pieces) {
      stop()
      waiting = [...pieces]
      next()
    },
    add(pieces) {
      waiting.push(...pieces)
      if (!now) next()
    },
    stop,
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
