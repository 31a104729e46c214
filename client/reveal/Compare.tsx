import type { SeenCompare } from '../../rules/view/figures.ts'
import { Field, type FieldOf } from './Field.tsx'
import type { SlideProps } from './Slide.tsx'

const looks = ['one', 'other'] as const satisfies readonly FieldOf[]

/** Two groups of people side by side, each of its own size, in hundreds: only the values that the text names. */
export function Compare(props: SlideProps) {
  const { compare } = props.slide
  if (!compare) return null
  return (
    <div class="compare">
      {compare.rows.map((row) => (
        <Row key={row.label.nl} row={row} groups={compare.groups} {...props} />
      ))}
    </div>
  )
}

type RowProps = SlideProps & { row: SeenCompare['rows'][number]; groups: SeenCompare['groups'] }

function Row({ row, groups, say, language }: RowProps) {
  const label = row.label[language]
  return (
    <section class="compare-row">
      <h3>{label}</h3>
      {groups.map((group, n) => {
        const number = row.of100[n === 0 ? 0 : 1]
        const sentence = say('reveal.compare.sentence', { group: group.label[language], number, label })
        return (
          <figure key={group.label[language]} class="compare-group">
            <Field of={looks[n] ?? 'one'} count={number} columns={25} sentence={sentence} />
            <figcaption>
              <span class="slide-of100">
                <strong>{number}</strong> {say('reveal.of100')}
              </span>
              <span>
                {group.label[language]}{' '}
                <small>({say('reveal.compare.people', { people: group.people })})</small>
              </span>
            </figcaption>
          </figure>
        )
      })}
    </section>
  )
}
