import { dealCommand } from './command.ts'

const answer = await dealCommand(process.argv.slice(2))
if ('says' in answer) process.stdout.write(answer.says)
else {
  process.stderr.write(`${answer.refuses}\n`)
  process.exitCode = 2
}
