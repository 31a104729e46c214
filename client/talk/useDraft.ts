import { useContext, useEffect, useState } from 'preact/hooks'

import { Device } from '../parts/device.ts'
import { tried } from '../unsent.ts'

const place = 'databasespel.draft'

/**
 * Words that somebody is typing in a field of their own. A phone may take a page away while it lies aside: until the
 * field closes, the tab remembers the words for the seat and the field that they were typed in. Nothing else reads them.
 */
export function useDraft(field: string, first: string): [words: string, write: (words: string) => void] {
  const seat = useContext(Device).settings.seat('participant')
  const name = seat && `${seat.workshop} ${seat.key} ${field} `
  const [words, write] = useState(() => (name && draftOf(name)) ?? first)
  useEffect(() => forget, [])
  return [
    words,
    (now) => {
      write(now)
      if (name) tried(() => sessionStorage.setItem(place, name + now))
    },
  ]
}

function forget(): void {
  tried(() => sessionStorage.removeItem(place))
}

function draftOf(name: string): string | undefined {
  const kept = tried(() => sessionStorage.getItem(place))
  return kept?.startsWith(name) ? kept.slice(name.length) : undefined
}
