import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createBuilder } from 'vite'
import * as v from 'valibot'

import { openTheme } from '../../../server/theme/theme.ts'
import { root } from '../../house/tree.ts'
import { acted, connected, served, workshopAt, type Served } from '../served.ts'
import { facilitatorKey, keyOf } from '../workshops.ts'

/** The step in which cards lie on the table. */
const linking = 7

/** The screens as `npm start` builds them, in a folder of their own. */
async function screensBuilt(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'databasespel-'))
  const builder = await createBuilder({
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    mode: 'production',
    environments: { client: { build: { outDir } } },
  })
  const client = builder.environments['client']
  if (client) await builder.build(client)
  return outDir
}

/** A server with the example theme, a workshop with one participant, and the addresses of its screens. */
export async function themedHouse(folder = join(root, 'themes/voorbeeld')) {
  const pages = await screensBuilt()
  const house = await served({ pages, theme: await openTheme(folder) })
  const room = await workshopAt(house, 'phone')
  const facilitator = house.socket(room.facilitator)
  await connected(facilitator.connect())
  const seat = (key: string) => `#seat=${room.workshop}.${key}`
  const table = await tableKey(house, room.workshop)
  return {
    home: `${house.url}/`,
    phone: `${house.url}/${seat(keyOf('phone'))}`,
    console: `${house.url}/console${seat(facilitatorKey)}`,
    table: `${house.url}/table${seat(table)}`,
    /** Pours the cards out. */
    link: () => acted(facilitator, 1, 'goTo', { step: linking }),
    async end() {
      await house.end()
      rmSync(pages, { recursive: true, force: true })
    },
  }
}

async function tableKey(house: Served, workshop: string): Promise<string> {
  const { answer } = await house.post('/api/keys', { workshop, key: facilitatorKey, seat: 't' })
  return v.parse(v.object({ key: v.string() }), answer).key
}
