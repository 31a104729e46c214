import { useEffect } from 'preact/hooks'

import type { Screen } from '../../screen.ts'
import { ideaOn, newWords } from '../../talk/ideas.ts'
import { IdeaDrawing } from '../../talk/drawings/IdeaDrawing.tsx'
import { IdeaWords } from '../../talk/IdeaWords.tsx'
import { meet } from '../../terms/met.ts'
import './explain.css'

/** Follows the wall: the same picture, the same sentences. */
export default function Explain({ table, own: { seat }, say }: Screen) {
  const idea = ideaOn(table.idea)
  useEffect(() => meet(seat, newWords[idea], 'explain'), [seat, idea])
  return (
    <section class="paper explain">
      <IdeaDrawing key={idea} idea={idea} />
      <IdeaWords idea={idea} level="h2" say={say} />
    </section>
  )
}
