import { DeckIcon } from '../parts/DeckIcon.tsx'
import type { Say } from '../text.ts'
import './spread.css'

type Row = { id: string; words: string; icon?: string; count: number }
type TokensProps = {
  title: string
  /** What stands in the first column. */
  of: string
  rows: readonly Row[]
  say: Say
}

/** Fewer than these and the tokens would grow out of their row. */
const fewest = 8

/** A table whose bars are made of tokens, one for every answer. */
export function Tokens({ title, of, rows, say }: TokensProps) {
  const most = Math.max(fewest, ...rows.map(({ count }) => count))
  return (
    <table class="spread-table">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          <th scope="col">{say('predict.spread.often')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, words, icon, count }) => (
          <tr key={id}>
            <th scope="row" class={icon === undefined ? '' : 'spread-signed'}>
              {icon !== undefined && <DeckIcon id={icon} size={26} />}
              <span>{words}</span>
            </th>
            <td>
              <span class="spread-bar">
                <strong>{count}</strong>
                <Bar count={count} most={most} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Every row has the same scale. */
function Bar({ count, most }: { count: number; most: number }) {
  return (
    <svg viewBox={`0 0 ${most * 10} 12`} preserveAspectRatio="xMinYMid meet" aria-hidden="true">
      {Array.from({ length: count }, (_, n) => (
        <rect key={n} x={n * 10 + 0.5} y="0.5" width="8.6" height="11" rx="1.8" />
      ))}
    </svg>
  )
}
