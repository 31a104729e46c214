import { campaign, type Outcome } from './fuzz/campaign.ts'
import { askNoMore } from './fuzz/asking.ts'
import { flagsFrom, usage, type Flags } from './fuzz/flags.ts'

/** Promise F12: so much of it reaches a rule, and a participant elsewhere waits less than so many times as long. */
const leastShare = 0.3
const mostRatio = 2

async function main(): Promise<void> {
  const flags = flagsFrom(process.argv.slice(2))
  if ('wrong' in flags) {
    process.stderr.write(`${flags.wrong}\n\n${usage}`)
    process.exitCode = 2
  } else if (flags.help) process.stdout.write(usage)
  else await fuzz(flags)
}

async function fuzz({ packets, seed, seconds, paced, rate, turn }: Flags): Promise<void> {
  const end = Date.now() + seconds * 1000
  const some = Math.round((packets * paced) / 100)
  const wishes = { seed, rate, turn: turn * 1000, until: end }
  const outcomes: Outcome[] = []
  if (packets > some) outcomes.push(await campaign('open', { ...wishes, packets: packets - some }))
  if (some > 0) outcomes.push(await campaign('paced', { ...wishes, packets: some, until: end }))
  askNoMore()
  const sum = (figure: (one: Outcome) => number) => outcomes.reduce((all, one) => all + figure(one), 0)
  const sent = sum((one) => one.packets)
  const share = sum((one) => one.reachedValidation) / sent
  const crashes = sum((one) => one.crashes)
  const ok =
    sent >= packets &&
    crashes === 0 &&
    share >= leastShare &&
    outcomes.every(isClean) &&
    outcomes.every(({ canary }) => canary.ratio < mostRatio)
  const told = { ok, seed, packets: sent, share: Math.round(share * 1000) / 1000, crashes, outcomes }
  process.stdout.write(`${JSON.stringify(told)}\n`)
  process.exitCode = ok ? 0 : 1
}

function isClean({ isAlive, leaks, inLog }: Outcome): boolean {
  return isAlive && leaks.length === 0 && inLog.length === 0
}

await main()
