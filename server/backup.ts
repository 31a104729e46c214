import { backupCommand } from './backupCommand.ts'
import { say } from './backupFlags.ts'

say(await backupCommand(process.argv.slice(2), process.env, Date.now()))
