import { campaigned } from './campaign.ts'
import { found } from './finding.ts'
import { flagsFrom, usage, type Flags } from './flags.ts'
import { campaign } from './plant.ts'
import { planted } from './planted.ts'

/** The seed that is played now. */
let underWay: number | undefined
const begins = (seed: number) => void (underWay = seed)

async function main({ seeds, from, fault, story }: Flags): Promise<void> {
  if (fault === 'list') return end(planted.map(({ name, file, says }) => ({ name, file, says })))
  const say = (line: string) => void process.stderr.write(`${line}\n`)
  if (fault === 'all') return end(await found(planted, seeds, say))
  const mistake = planted.find(({ name }) => name === fault)
  const wish = { seeds, from, first: mistake !== undefined, ...(story && { tell: say }), begins }
  const report = await campaigned(await campaign(mistake), wish)
  print(mistake ? { fault: mistake.name, ...report } : report)
  process.exitCode = report.failures > 0 ? 1 : 0
}

function end(value: unknown): void {
  print(value)
  process.exitCode = 0
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`)
}

const flags = flagsFrom(process.argv.slice(2))
if ('wrong' in flags) {
  process.stderr.write(`${flags.wrong}\n\n${usage}`)
  process.exitCode = 2
} else if (flags.help) process.stdout.write(usage)
else {
  // Should a seed wait for something that never comes, Node would end as if all were well.
  process.exitCode = 1
  process.once('exit', () => {
    if (underWay !== undefined)
      process.stderr.write(`seed ${underWay} waits for something that never comes\n`)
  })
  await main(flags)
  underWay = undefined
}
