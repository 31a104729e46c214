import { useState } from 'preact/hooks'

import { Button } from '../../../parts/Button.tsx'
import { Notice } from '../../../parts/Notice.tsx'
import { tableNumber } from '../../../table/atTable.ts'
import type { Desk } from '../../desk.ts'
import { toLay } from './piles.ts'
import type { Typed } from './useTyping.ts'

/** Lays all piles on the screen at once, closed as long as something is wrong; and takes that back. */
export function LayPiles({ desk, typed }: { desk: Desk; typed: Typed }) {
  const { console, table, own, say, player } = desk
  const tables = Object.keys(table.tables)
  const [chosen, choose] = useState<string>()
  const at = chosen ?? tables[0]
  const piles = toLay(typed.piles)
  const lay = async () => {
    const isDone = await player.play('layPaper', { piles, ...(at === undefined ? {} : { table: at }) })
    if (isDone) typed.laid(true)
  }
  const undo = async () => {
    if (await player.play('undo', {})) typed.laid(false)
  }
  const why = whyNot(desk, typed)
  return (
    <div class="back-lay">
      {tables.length > 1 && <Tables desk={desk} tables={tables} at={at} onChoose={choose} />}
      <div class="back-ways">
        <Button kind="main" icon="cards" blocked={player.blocked ?? why} onPress={() => void lay()}>
          {say('paper.back.lay')}
        </Button>
        {typed.isLaid && own.may.includes('undo') && (
          <Button icon="undo" blocked={player.blocked} onPress={() => void undo()}>
            {say('console.undo')}
          </Button>
        )}
      </div>
      <Notice>
        {typed.isLaid ? say('paper.back.laid', { piles: console.piles, loose: console.loose }) : (why ?? '')}
      </Notice>
    </div>
  )
}

function whyNot({ say }: Desk, { codeCount, faultCount }: Typed): string | undefined {
  if (codeCount === 0) return say('paper.back.nothing')
  return faultCount > 0 ? say('paper.back.mend', { count: faultCount }) : undefined
}

type TablesProps = { desk: Desk; tables: string[]; at: string | undefined; onChoose: (table: string) => void }

function Tables({ desk: { say }, tables, at, onChoose }: TablesProps) {
  return (
    <fieldset class="desk-many">
      <legend>{say('paper.back.table')}</legend>
      {tables.map((table) => (
        <Button key={table} pressed={table === at} onPress={() => onChoose(table)}>
          {say('tables.one', { number: tableNumber(table) })}
        </Button>
      ))}
    </fieldset>
  )
}
