import { flagsFrom, usage, type Flags, type Part } from './flags.ts'
import { bytes } from './parts/bytes.ts'
import { dead } from './parts/dead.ts'
import { kill } from './parts/kill.ts'
import { portal } from './parts/portal.ts'
import { restart } from './parts/restart.ts'
import { stop } from './parts/stop.ts'
import { upgrade } from './parts/upgrade.ts'

type Told = { ok: boolean }

const running: Record<Part, (flags: Flags) => Promise<Told>> = {
  kill,
  restart: ({ times, ...rest }) => restart({ ...rest, restarts: times }),
  dead,
  upgrade,
  portal,
  stop,
  bytes,
}

async function main(): Promise<void> {
  const flags = flagsFrom(process.argv.slice(2))
  if ('wrong' in flags) {
    process.stderr.write(`${flags.wrong}\n\n${usage}`)
    process.exit(2)
  }
  if (flags.help) return void process.stdout.write(usage)
  const told: Partial<Record<Part, Told>> = {}
  for (const part of flags.only) {
    process.stderr.write(`${part} ...\n`)
    told[part] = await running[part](flags)
  }
  const ok = Object.values(told).every((one) => one.ok)
  process.stdout.write(`${JSON.stringify({ seed: flags.seed, ok, ...told })}\n`)
  process.exitCode = ok ? 0 : 1
}

try {
  await main()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exitCode = 1
}
