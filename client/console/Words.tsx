import { Button } from '../parts/Button.tsx'
import { areApart, tableNumber } from '../table/atTable.ts'
import type { Desk } from './desk.ts'

type Waiting = Desk['console']['words'][number]

/** Own words that the group gave to piles: on the projector only after a look by the facilitator, and folded till then. */
export function Words({ desk }: { desk: Desk }) {
  const { console, say } = desk
  const { words } = console
  return (
    <div role="status">
      {words.length > 0 && (
        <details class="desk-words">
          <summary>
            <strong class="desk-badge">{say('console.words', { count: words.length })}</strong>
            <span>{say('console.wordsOpen')}</span>
          </summary>
          <p>{say('console.wordsLine')}</p>
          <ul>
            {words.map((one) => (
              <Word key={one.pile} desk={desk} one={one} />
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

function Word({ desk: { table, say, player }, one: { pile, word } }: { desk: Desk; one: Waiting }) {
  const at = table.piles[pile]?.table
  const judge = (on: boolean) => () => void player.play('judgeWord', { pile, word, on })
  return (
    <li>
      <span>
        <strong>‘{word}’</strong>
        {at !== undefined && areApart(table) && (
          <span class="desk-soft"> {say('tables.one', { number: tableNumber(at) })}</span>
        )}
      </span>
      <Button label={say('console.wordShowName', { word })} blocked={player.blocked} onPress={judge(true)}>
        {say('console.wordShow')}
      </Button>
      <Button label={say('console.wordAwayName', { word })} blocked={player.blocked} onPress={judge(false)}>
        {say('console.wordAway')}
      </Button>
    </li>
  )
}
