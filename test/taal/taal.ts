import * as v from 'valibot'

import { command, mark, readFlags } from '../flags.ts'
import { report } from './report.ts'

const usage = `Says how easily the Dutch texts are read, and which sentences are too long or too hard.

  npm run taal -- [--deck NAME] [--all]

  --deck  the deck whose words are read as well (rotterdam)
  --all   also list what the facilitator's own texts have that participants' texts may not

Exits with 1 when there is a finding.
`

const flags = v.strictObject({
  deck: v.optional(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'the name of a deck')), 'rotterdam'),
  all: mark,
  help: mark,
})

await command(readFlags(flags, process.argv.slice(2)), usage, async ({ deck, all }) => {
  const { stern, ...said } = report(deck)
  console.log(JSON.stringify(all ? { ...said, stern } : said, null, 2))
  if (said.findings.length > 0) process.exitCode = 1
})
