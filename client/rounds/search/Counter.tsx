import type { SeenSearch } from '../../../rules/view/views.ts'
import type { Say } from '../../text.ts'
import './search.css'

/** How many rows still fit, large; and when only one does, that it is found. */
export function Counter({ search, say }: { search: SeenSearch; say: Say }) {
  const { fits, of, besides } = search
  return (
    <p class={besides ? 'fitting fitting-alone' : 'fitting'} role="status">
      <strong>{besides ? say('search.alone') : fits}</strong>
      <span>{besides ? foundWords(search, say) : say('search.fitsOf', { count: fits, of })}</span>
    </p>
  )
}

function foundWords({ rows }: SeenSearch, say: Say): string {
  const { number, name = '' } = rows.find(({ out }) => out === undefined) ?? {}
  return number === undefined ? say('search.aloneName', { name }) : say('search.aloneNumber', { number })
}
