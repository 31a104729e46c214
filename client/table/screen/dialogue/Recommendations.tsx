import type { Screen } from '../../../screen.ts'

type RecommendationsProps = {
  of: NonNullable<Screen['table']['recommendations']>
  language: Screen['table']['settings']['language']
  say: Screen['say']
}

/** What the researchers recommend; once the choices are open, with a dot for each in the place of the explanation. */
export function Recommendations({ of, language, say }: RecommendationsProps) {
  const place = of[0]?.place
  const [chapter = ''] = place?.chapter.split(' ') ?? []
  return (
    <section class="wall-sheet wall-advice">
      <h2>{say('table.wrapUp.booklet')}</h2>
      <ol>
        {of.map(({ id, title, text, count }) => (
          <li key={id}>
            <strong>{title[language]}</strong>
            {count === undefined ? (
              <p>{text[language]}</p>
            ) : (
              <Dots count={count} words={say('wrapUp.count', { count })} />
            )}
          </li>
        ))}
      </ol>
      {place && <footer>{say('table.wrapUp.source', { chapter, page: place.page })}</footer>}
    </section>
  )
}

/** A dot for each voice, and the number in words. */
function Dots({ count, words }: { count: number; words: string }) {
  return (
    <p class="wall-advice-dots">
      {Array.from({ length: count }, (_, n) => (
        <svg key={n} viewBox="0 0 10 10" aria-hidden="true">
          <circle cx="5" cy="5" r="4.4" />
        </svg>
      ))}
      <span>{words}</span>
    </p>
  )
}
