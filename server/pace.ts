import type { Milliseconds } from '../rules/units.ts'

/** So much at once, and so much a second after that. */
export type Limit = { burst: number; perSecond: number }

export type Pace = {
  /** Takes one for this key, or a part of one; false when it has no more at the moment. */
  take(key: string, cost?: number): boolean
  /** Gives one back that was taken for nothing bad. */
  giveBack(key: string): void
}

type Bucket = { left: number; at: Milliseconds }

/** More are not kept: the oldest goes. */
const manyBuckets = 10_000
/** Full buckets say nothing. They are forgotten at the first question after so long: their keys may be addresses. */
const tidiesEvery: Milliseconds = 60_000

/**
 * A token bucket per key. A few lines of our own, because the exact promise counts: a fixed window
 * lets twice the burst pass around its edge, which is twice the guesses of a join code.
 */
export function paceOf(
  { burst, perSecond }: Limit,
  now: () => Milliseconds,
  buckets = new Map<string, Bucket>(),
): Pace {
  let tidiedAt = now()
  // A clock that is set back takes nothing away.
  const leftIn = ({ left, at }: Bucket) =>
    Math.min(burst, left + (Math.max(0, now() - at) / 1000) * perSecond)
  const tidy = () => {
    tidiedAt = now()
    for (const [key, bucket] of buckets) if (leftIn(bucket) >= burst) buckets.delete(key)
  }
  const makeRoom = () => {
    tidy()
    const [oldest] = buckets.keys()
    if (buckets.size >= manyBuckets && oldest !== undefined) buckets.delete(oldest)
  }
  const leftFor = (key: string) => leftIn(buckets.get(key) ?? { left: burst, at: now() })
  const keep = (key: string, left: number) => {
    if (Math.abs(now() - tidiedAt) >= tidiesEvery) tidy()
    if (buckets.size >= manyBuckets && !buckets.has(key)) makeRoom()
    buckets.set(key, { left, at: now() })
  }
  return {
    take(key, cost = 1) {
      const left = leftFor(key)
      keep(key, left < cost ? left : left - cost)
      return left >= cost
    },
    giveBack: (key) => keep(key, Math.min(burst, leftFor(key) + 1)),
  }
}

/**
 * Everybody behind one IPv4 address is one; with IPv6 everybody on one line (/56), because whoever has it may choose
 * among 256 networks of 2^64 addresses.
 */
export function networkOf(address: string | undefined): string {
  const plain = (address ?? '').replace(/^::ffff:(?=\d+\.)/, '')
  if (!plain.includes(':')) return plain
  const [head = '', tail] = plain.split('::')
  const groups = head.split(':').filter(Boolean)
  const zeros = tail === undefined ? 0 : 8 - groups.length - tail.split(':').filter(Boolean).length
  const [one, two, three, four = ''] = [...groups, ...Array.from({ length: zeros }, () => '0')]
  return [one, two, three, four.padStart(4, '0').slice(0, 2)].join(':')
}

export const limits = {
  /** Typed codes, per network; whoever gets in is not counted, so that a full hall behind one address does. */
  joining: { burst: 100, perSecond: 1 },
  /** Typed codes after that, per network: they open only workshops of which somebody is in this network. */
  nearby: { burst: 200, perSecond: 0.5 },
  /** Invitations, which nobody guesses, per network: so that a guesser keeps nobody of their own class out. */
  inviting: { burst: 300, perSecond: 10 },
  /** Wrong codes, of everybody together: whoever guesses from many addresses. With few workshops one weighs less. */
  guessing: { burst: 1000, perSecond: 5 },
  /** Starting a workshop, per network. */
  starting: { burst: 120, perSecond: 1 / 12 },
  /** Asking a key, or to erase a workshop, per seat; with a key that opens none, per network. */
  granting: { burst: 60, perSecond: 1 },
  /** Lines on which nobody enters, per network: whoever enters gets theirs back, so that a full hall does. */
  connecting: { burst: 1000, perSecond: 20 },
  /** The network check, whose heavy answer counts for one, per network; all together get ten times as much. */
  checking: { burst: 60, perSecond: 0.2 },
  /** Entering on a fresh line, which is shown everything, per seat over all its devices. */
  entering: { burst: 60, perSecond: 2 },
  /** Acts, per seat over all its devices. */
  acting: { burst: 40, perSecond: 15 },
  /** Messages of hands, per device; more are left out without a word. */
  handing: { burst: 40, perSecond: 25 },
  /**
   * Whatever else comes and each hand that was left out, per seat, before its line is cut: what four devices say in the
   * seconds in which the wifi hung may come at once.
   */
  flooding: { burst: 500, perSecond: 40 },
  /** Messages too many or without sense, per seat, before its line is cut. */
  erring: { burst: 60, perSecond: 1 },
} as const satisfies Record<string, Limit>
/** How many there may be at the same time. */
export const caps = {
  /** Connections, of all together and of one network; behind a proxy of our own the proxy counts them. */
  connections: 10_000,
  connectionsOfNetwork: 7500,
  /**
   * Lines on which somebody entered, of one network: three thousand people behind one address fit, also while their
   * lines from before still look alive.
   */
  linesOfNetwork: 7000,
  /** Lines of one workshop, and of one seat; in a full one the seat with the most lines loses its oldest. */
  linesOfWorkshop: 400,
  linesOfSeat: 16,
  /** Messages on a line before its hello, which is one. */
  wordsBeforeHello: 4,
  /** Letters that wait for a line that does not read, before it is cut. */
  unread: 1_000_000,
} as const
export type Caps = Record<keyof typeof caps, number>

export type Limits = Record<keyof typeof limits, Limit>
export type Paces = Record<keyof typeof limits, Pace>

/** A pace for every limit. */
export function pacesOf(all: Limits, now: () => Milliseconds): Paces {
  return {
    joining: paceOf(all.joining, now),
    inviting: paceOf(all.inviting, now),
    nearby: paceOf(all.nearby, now),
    guessing: paceOf(all.guessing, now),
    starting: paceOf(all.starting, now),
    granting: paceOf(all.granting, now),
    connecting: paceOf(all.connecting, now),
    checking: paceOf(all.checking, now),
    entering: paceOf(all.entering, now),
    acting: paceOf(all.acting, now),
    handing: paceOf(all.handing, now),
    flooding: paceOf(all.flooding, now),
    erring: paceOf(all.erring, now),
  }
}
