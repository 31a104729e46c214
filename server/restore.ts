import { say } from './backupFlags.ts'
import { restoreCommand } from './restoreCommand.ts'

say(await restoreCommand(process.argv.slice(2), process.env, Date.now()))
