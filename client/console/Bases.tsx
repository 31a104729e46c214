import type { Say } from '../text.ts'
import { plain, type Addresses } from './address.ts'
import './bases.css'

/** Which of the addresses of this game the QR holds; `note` says more of each. */
export function Bases({
  say,
  addresses: { bases, chosen, choose },
  note,
}: {
  say: Say
  addresses: Addresses
  note?: (base: string) => string
}) {
  return (
    <fieldset class="bases">
      <legend>{say('console.address')}</legend>
      {bases.map((base) => (
        <label key={base}>
          <input
            type="radio"
            name="base"
            checked={base === chosen}
            onChange={() => choose(base)}
            aria-label={plain(base)}
          />
          <span>
            {plain(base)}
            {note && <small>{note(base)}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
