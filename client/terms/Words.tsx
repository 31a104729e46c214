import { pageLanguage, useSay } from '../parts/speech.ts'
import type { Screen } from '../screen.ts'
import { termIds } from './terms.ts'
import './terms.css'

/** All words with what they mean, by the alphabet, folded. The welcome does with few texts, so this part fetches its own. */
export default function Words({ table }: Pick<Screen, 'table'>) {
  const language = pageLanguage()
  const say = useSay(language, table.settings.address, 'own')
  if (!say) return null
  const words = termIds
    .map((id) => ({ id, word: say(`terms.${id}`) }))
    .sort((one, other) => one.word.localeCompare(other.word, language))
  return (
    <details class="words">
      <summary>{say('terms.all')}</summary>
      <dl>
        {words.map(({ id, word }) => (
          <div key={id}>
            <dt>{word}</dt>
            <dd>{say(`terms.${id}.means`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
