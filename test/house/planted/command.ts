// A command as small as can be, for test/house/commands.test.ts.
import { basename } from 'node:path'

const [, file = '', ...words] = process.argv
if (words[0] === '--throw') throw new Error('thrown on purpose')
if (words[0] === '--code') process.exitCode = Number(words[1])
process.stdout.write(JSON.stringify({ file: basename(file), words }))
