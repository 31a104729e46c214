import type { SlideProps } from './Slide.tsx'

/** The figures as real tables, for who listens to the screen. */
export function Figures({ slide, say, language }: SlideProps) {
  const { title, contrasts, rates } = slide
  return (
    <div class="unseen">
      {contrasts.length > 0 && (
        <table>
          <caption>{title[language]}</caption>
          <Head words={[say('reveal.characteristic'), say('reveal.ofYellow'), say('reveal.ofGreen')]} />
          <tbody>
            {contrasts.map(({ label, yellow, green }) => (
              <Row key={label[language]} label={label[language]} counts={[yellow, green]} />
            ))}
          </tbody>
        </table>
      )}
      {rates.length > 0 && (
        <table>
          <caption>{say('reveal.ratesTable')}</caption>
          <Head words={[say('reveal.group'), say('reveal.foundWork')]} />
          <tbody>
            {rates.map(({ label, rate }) => (
              <Row key={label[language]} label={label[language]} counts={[rate]} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}

function Head({ words }: { words: string[] }) {
  return (
    <thead>
      <tr>
        {words.map((word) => (
          <th key={word} scope="col">
            {word}
          </th>
        ))}
      </tr>
    </thead>
  )
}

function Row({ label, counts }: { label: string; counts: number[] }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      {counts.map((count, n) => (
        <td key={n}>{count}</td>
      ))}
    </tr>
  )
}
