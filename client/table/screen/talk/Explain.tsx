import type { Screen } from '../../../screen.ts'
import { IdeaDrawing } from '../../../talk/drawings/IdeaDrawing.tsx'
import { ideaOn } from '../../../talk/ideas.ts'
import { IdeaWords } from '../../../talk/IdeaWords.tsx'
import './talk.css'

/** The study in pictures, one idea a time: the picture large, and at most two sentences. */
export function Explain({ screen: { table, say } }: { screen: Screen }) {
  const idea = ideaOn(table.idea)
  return (
    <div class="wall-idea">
      <IdeaDrawing key={idea} idea={idea} />
      <div class="wall-sheet">
        <IdeaWords idea={idea} level="h1" say={say} />
      </div>
    </div>
  )
}
