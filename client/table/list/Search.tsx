import { useId } from 'preact/hooks'

import { Icon } from '../../parts/Icon.tsx'
import type { Say } from '../../text.ts'

type SearchProps = { say: Say; query: string; onQuery: (query: string) => void }

/** A word or a number to look for. */
export function Search({ say, query, onQuery }: SearchProps) {
  const id = useId()
  return (
    <p class="list-search">
      <label id={`${id}-label`} for={id}>
        <Icon id="search" />
        <span class="unseen">{say('list.search')}</span>
      </label>
      <input
        id={id}
        type="search"
        aria-labelledby={`${id}-label`}
        autocomplete="off"
        placeholder={say('list.find')}
        value={query}
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
      />
    </p>
  )
}
