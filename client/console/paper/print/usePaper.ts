import { useEffect, useState } from 'preact/hooks'

import type { Paper } from '../../../../rules/view/paper.ts'
import { said } from '../../../home/said.ts'
import { askPaper } from '../../../http.ts'
import type { Desk } from '../../desk.ts'

type Fetched = {
  paper?: Paper
  /** Why there is none, in words. */
  no?: string
}

/** What can be printed now: asked when the sheet opens, when other cards are dealt, and once more before it is printed. */
export function usePaper({ key, say, console, table }: Desk): Fetched & { again: () => Promise<boolean> } {
  const [fetched, keep] = useState<Fetched>({})
  const again = async () => {
    const answer = key ? await askPaper(key) : { no: 'gone' as const }
    const failed = 'no' in answer
    keep(failed ? { no: said(answer.no, say) } : { paper: answer })
    return !failed
  }
  const { namesLeft, notHandedIn, cardCount, step } = console
  useEffect(() => void again(), [table.persons, cardCount, namesLeft === cardCount, notHandedIn, step])
  return { ...fetched, again }
}
