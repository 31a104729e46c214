import type { Campaign } from './plant.ts'
import type { Broken, Counts } from './story.ts'

/** How many seeds went how; of the first that failed what did not hold. */
export type Report = Counts & {
  seeds: number
  failures: number
  firstFailingSeed?: number
  why?: Broken
  /** The time of this machine, and all the time that passed in the seeds. */
  seconds: number
  cpuMillisecondsPerSeed: number
  virtualHours: number
}
export type Wish = {
  seeds: number
  from: number
  /** Ends with the first seed that fails. */
  first?: boolean
  tell?: (line: string) => void
  /** Told of each seed before it is played. */
  begins?: (seed: number) => void
}

/** Plays seed after seed. */
export async function campaigned(
  { play }: Campaign,
  { seeds, from, first, tell, begins }: Wish,
): Promise<Report> {
  const began = Date.now()
  const cpu = process.cpuUsage()
  const sum = { acts: 0, acknowledged: 0, crashes: 0, cuts: 0 }
  const report = { seeds: 0, failures: 0 }
  let virtual = 0
  for (let seed = from; seed < from + seeds; seed += 1) {
    begins?.(seed)
    const outcome = await play(seed, tell)
    report.seeds += 1
    virtual += outcome.virtual
    for (const name of ['acts', 'acknowledged', 'crashes', 'cuts'] as const) sum[name] += outcome[name]
    if (!outcome.broken) continue
    report.failures += 1
    if (report.failures === 1) Object.assign(report, { firstFailingSeed: seed, why: outcome.broken })
    if (first) break
  }
  const { user, system } = process.cpuUsage(cpu)
  return {
    ...report,
    ...sum,
    seconds: Math.round((Date.now() - began) / 100) / 10,
    cpuMillisecondsPerSeed: Math.round((user + system) / 100 / report.seeds) / 10,
    virtualHours: Math.round(virtual / 360_000) / 10,
  }
}
