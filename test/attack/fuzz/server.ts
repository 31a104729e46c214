import { limits, type Limit, type Limits } from '../../../server/pace.ts'
import { startServer } from '../../../server/start.ts'

/** Our server without paces, so that every packet gets as far as it can: `server.ts FOLDER LOGFILE`. */
const [dataDir = '', logFile = ''] = process.argv.slice(2)
const wide: Limit = { burst: 1e9, perSecond: 1e9 }
const names = Object.keys(limits).filter((name): name is keyof Limits => name in limits)
const none = names.reduce<Limits>((all, name) => ({ ...all, [name]: wide }), limits)

const running = await startServer({ port: 0, host: '127.0.0.1', dataDir, logFile, limits: none })
for (const event of ['uncaughtException', 'unhandledRejection'])
  process.on(event, (error: unknown) => running.report('uncaught', { error }))
process.once('SIGTERM', () => void running.stop().then(() => process.exit(0)))
process.stdout.write(`http://127.0.0.1:${running.port}\n`)
