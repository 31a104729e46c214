import { frames } from './frames.ts'

// The frames of the drawn table alone, without the rest of the bench: node setup.mjs run test/bench/framesAlone.ts
const rounds = Number(process.argv[2] ?? 3)
const slowdowns = process.argv.slice(3).map(Number)
const found = await frames({ rounds, ...(slowdowns.length > 0 ? { slowdowns } : {}) })
process.stdout.write(`${JSON.stringify(found, undefined, 2)}\n`)
