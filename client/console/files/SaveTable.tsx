import { useState } from 'preact/hooks'

import { said } from '../../home/said.ts'
import { saveTable } from '../../http.ts'
import { Button } from '../../parts/Button.tsx'
import { Notice } from '../../parts/Notice.tsx'
import type { Desk } from '../desk.ts'
import { dateOf } from '../harvest/harvest.ts'
import { save } from '../print/file.ts'
import { HarvestButton } from '../harvest/HarvestSheet.tsx'
import { EraseButton } from './Erase.tsx'
import './files.css'

/** What to keep of this workshop, and the way to take it away. */
export function KeepPart({ desk }: { desk: Desk }) {
  const [told, tell] = useState('')
  return (
    <section class="desk-keep">
      <h3>{desk.say('console.file.keep')}</h3>
      <div class="desk-keep-ways">
        <HarvestButton desk={desk} />
        <SaveTable desk={desk} tell={tell} />
        <EraseButton desk={desk} />
      </div>
      <p>{desk.say('console.file.saveTableLine')}</p>
      {told && <Notice>{told}</Notice>}
    </section>
  )
}

/** The cards as they lie, as a file to go on with next week; closed as long as they are not all on the table. */
function SaveTable({ desk, tell }: { desk: Desk; tell: (text: string) => void }) {
  const { console, table, key, say, now, player } = desk
  const lies = console.dealt && console.notHandedIn === 0 && table.inBox === 0
  const keep = async () => {
    if (!key) return
    const answer = await saveTable(key)
    if ('no' in answer) return tell(said(answer.no, say))
    const name = `databasespel-${say('console.file.tableName')}-${dateOf(new Date(now()))}.json`
    save(name, `${JSON.stringify(answer)}\n`, 'application/json')
    return tell(say('console.file.savedTable'))
  }
  const notYet = lies ? undefined : say('refusal.not-on-table')
  return (
    <Button blocked={player.blocked ?? notYet} onPress={() => void keep()}>
      {say('console.file.saveTable')}
    </Button>
  )
}
