import type { Sound } from './soundsOf.ts'

/** One breath of noise through a filter: when it starts, how long it lasts, how high and how loud it is. */
type Breath = {
  after: number
  lasts: number
  /** The middle of the filter in Hz, and where it slides to. */
  hertz: number
  to?: number
  /** How narrow the filter is. */
  narrow: number
  loud: number
}

/** A short low tone, for wood and cardboard. */
type Thud = { after: number; lasts: number; hertz: number; loud: number }

type Voice = { breaths: readonly Breath[]; thuds: readonly Thud[] }

const paper: Breath = { after: 0, lasts: 0.09, hertz: 2600, to: 1500, narrow: 0.8, loud: 0.16 }
const rattle = (after: number, loud: number): Breath => ({
  after,
  lasts: 0.07,
  hertz: 900,
  to: 500,
  narrow: 1.2,
  loud,
})

/** Made for this project out of noise and a few tones: paper, rubber, and a cardboard box. Times in seconds. */
const voices: Readonly<Record<Sound, Voice>> = {
  card: { breaths: [paper], thuds: [{ after: 0.03, lasts: 0.05, hertz: 150, loud: 0.06 }] },
  pile: {
    breaths: [paper, { ...paper, after: 0.07, hertz: 2100, loud: 0.13 }],
    thuds: [{ after: 0.1, lasts: 0.07, hertz: 130, loud: 0.09 }],
  },
  stamp: {
    breaths: [{ after: 0, lasts: 0.04, hertz: 1100, narrow: 0.9, loud: 0.14 }],
    thuds: [{ after: 0, lasts: 0.11, hertz: 95, loud: 0.24 }],
  },
  drop: {
    breaths: [{ ...paper, lasts: 0.07, hertz: 1900 }],
    thuds: [{ after: 0.08, lasts: 0.1, hertz: 120, loud: 0.14 }],
  },
  shake: {
    breaths: [0, 0.11, 0.22, 0.34, 0.45].map((after, n) => rattle(after, n % 2 === 0 ? 0.18 : 0.13)),
    thuds: [0.02, 0.24, 0.46].map((after) => ({ after, lasts: 0.09, hertz: 105, loud: 0.1 })),
  },
  pour: {
    breaths: [
      { after: 0, lasts: 0.9, hertz: 1400, to: 2600, narrow: 0.5, loud: 0.11 },
      ...Array.from({ length: 14 }, (_, n) => ({
        ...paper,
        after: 0.05 + n * 0.058,
        loud: 0.06 + (n % 3) * 0.03,
      })),
    ],
    thuds: [{ after: 0.02, lasts: 0.12, hertz: 110, loud: 0.12 }],
  },
}

/** So long a sound lasts, in seconds. */
export function lengthOf(sound: Sound): number {
  const { breaths, thuds } = voices[sound]
  return Math.max(...[...breaths, ...thuds].map(({ after, lasts }) => after + lasts))
}

/** Lets one sound be heard at a moment of the context's clock. */
export function sing(context: BaseAudioContext, sound: Sound, at: number): void {
  const { breaths, thuds } = voices[sound]
  for (const breath of breaths) breathe(context, breath, at + breath.after)
  for (const thud of thuds) beat(context, thud, at + thud.after)
}

function breathe(context: BaseAudioContext, { lasts, hertz, to, narrow, loud }: Breath, at: number): void {
  const source = context.createBufferSource()
  source.buffer = noiseIn(context)
  const filter = context.createBiquadFilter()
  filter.type = 'bandpass'
  filter.Q.value = narrow
  filter.frequency.setValueAtTime(hertz, at)
  if (to !== undefined) filter.frequency.exponentialRampToValueAtTime(to, at + lasts)
  source
    .connect(filter)
    .connect(swell(context, at, lasts, loud))
    .connect(context.destination)
  source.start(at, (at * 7.3) % 1, lasts)
}

function beat(context: BaseAudioContext, { lasts, hertz, loud }: Thud, at: number): void {
  const source = context.createOscillator()
  source.frequency.setValueAtTime(hertz * 1.5, at)
  source.frequency.exponentialRampToValueAtTime(hertz, at + lasts / 2)
  source.connect(swell(context, at, lasts, loud)).connect(context.destination)
  source.start(at)
  source.stop(at + lasts)
}

/** Up at once, and away. */
function swell(context: BaseAudioContext, at: number, lasts: number, loud: number): GainNode {
  const gain = context.createGain()
  gain.gain.setValueAtTime(0.0001, at)
  gain.gain.exponentialRampToValueAtTime(loud, at + Math.min(0.012, lasts / 4))
  gain.gain.exponentialRampToValueAtTime(0.0001, at + lasts)
  return gain
}

const noises = new WeakMap<BaseAudioContext, AudioBuffer>()

/** Two seconds of noise, the same every time. */
function noiseIn(context: BaseAudioContext): AudioBuffer {
  const known = noises.get(context)
  if (known) return known
  const buffer = context.createBuffer(1, context.sampleRate * 2, context.sampleRate)
  const samples = buffer.getChannelData(0)
  let state = 22_222
  for (let n = 0; n < samples.length; n++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    samples[n] = state / 2 ** 31 - 1
  }
  noises.set(context, buffer)
  return buffer
}
