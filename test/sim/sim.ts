import { campaigned } from './campaign.ts'
import { flagsFrom, usage, type Flags } from './flags.ts'
import { campaign } from './plant.ts'
import { planted } from './planted.ts'

async function main({ seeds, from, fault, story }: Flags): Promise<void> {
  if (fault === 'list') return print(planted.map(({ name, file, says }) => ({ name, file, says })))
  const mistake = planted.find(({ name }) => name === fault)
  const tell = story ? (line: string) => void process.stderr.write(`${line}\n`) : undefined
  const wish = { seeds, from, first: mistake !== undefined, ...(tell && { tell }) }
  const report = await campaigned(await campaign(mistake), wish)
  print(mistake ? { fault: mistake.name, ...report } : report)
  if (report.failures > 0) process.exitCode = 1
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`)
}

const flags = flagsFrom(process.argv.slice(2))
if ('wrong' in flags) {
  process.stderr.write(`${flags.wrong}\n\n${usage}`)
  process.exitCode = 2
} else if (flags.help) process.stdout.write(usage)
else await main(flags)
