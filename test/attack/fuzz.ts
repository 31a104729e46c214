import { atLeast, atMost } from '../bench/bar.ts'
import { rounded } from '../bench/figures.ts'
import { command } from '../flags.ts'
import { campaign, type Outcome } from './fuzz/campaign.ts'
import { askNoMore } from './fuzz/asking.ts'
import { flagsFrom, usage, type Flags } from './fuzz/flags.ts'

/** Promise F12: so much of it reaches a rule, and a participant elsewhere waits less than so many times as long. */
const leastShare = 0.3
const mostRatio = 2

async function fuzz({ packets, seed, seconds, paced, rate, turn }: Flags): Promise<void> {
  const some = Math.round((packets * paced) / 100)
  const wishes = { seed, rate, turn: turn * 1000, until: Date.now() + seconds * 1000 }
  const outcomes: Outcome[] = []
  if (packets > some) outcomes.push(await campaign('open', { ...wishes, packets: packets - some }))
  if (some > 0) outcomes.push(await campaign('paced', { ...wishes, packets: some }))
  askNoMore()
  const sum = (figure: (one: Outcome) => number) => outcomes.reduce((all, one) => all + figure(one), 0)
  const sent = sum((one) => one.packets)
  const bars = [
    atLeast('packets sent', sent, packets),
    atLeast('share that reaches a rule', rounded(sum((one) => one.reachedValidation) / sent), leastShare),
    atMost(
      'crashes and bugs',
      sum((one) => one.crashes),
      0,
    ),
    atMost('answers and log lines that tell too much', sum(leaksOf), 0),
    atMost('servers that answer no more', outcomes.filter(({ isAlive }) => !isAlive).length, 0),
    // Without paces nothing holds a flood up: what the canary waits there is told, and held to nothing.
    ...outcomes
      .filter(({ mode }) => mode === 'paced')
      .map(({ canary }) => atMost('p99 of the canary, times normal', canary.ratio, mostRatio)),
  ]
  const ok = bars.every((bar) => bar.ok)
  process.stdout.write(`${JSON.stringify({ ok, seed, bars, outcomes })}\n`)
  process.exitCode = ok ? 0 : 1
}

function leaksOf({ leaks, inLog }: Outcome): number {
  return leaks.length + inLog.length
}

await command(flagsFrom(process.argv.slice(2)), usage, fuzz)
