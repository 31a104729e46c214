import type { Idea } from '../../rules/talk.ts'
import type { Say } from '../text.ts'
import { ideasInOrder, newWords } from './ideas.ts'

/** At most two sentences to one picture, and under them the words that are new; the level is that of their title. */
export function IdeaWords({ idea, level: Title, say }: { idea: Idea; level: 'h1' | 'h2'; say: Say }) {
  const known = newWords[idea]
  return (
    <div class="idea-words" aria-live="polite">
      <p class="idea-place">
        {say('explain.place', { number: ideasInOrder.indexOf(idea) + 1, of: ideasInOrder.length })}
      </p>
      <Title>{say(`explain.title.${idea}`)}</Title>
      <p class="idea-says">{say(`explain.${idea}`)}</p>
      {known.length > 0 && (
        <dl class="idea-terms">
          {known.map((term) => (
            <div key={term}>
              <dt>{say(`terms.${term}`)}</dt>
              <dd>{say(`terms.${term}.means`)}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}
