import type { Screen } from '../../../screen.ts'

type OthersProps = {
  others: NonNullable<NonNullable<Screen['table']['statement']>['others']>
  language: Screen['table']['settings']['language']
  say: Screen['say']
}

/** What people in the four cities said on this theme, and where in the booklet it stands. */
export function Others({ others: { said, place }, language, say }: OthersProps) {
  const [chapter = ''] = place.chapter.split(' ')
  return (
    <section class="wall-sheet wall-others">
      <h2>{say('table.dialogue.others')}</h2>
      {said.map((one) => (
        <p key={one.nl}>{one[language]}</p>
      ))}
      <footer>{say('reveal.place', { chapter, where: place.where[language], page: place.page })}</footer>
    </section>
  )
}
