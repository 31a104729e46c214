import type { Spread as Foretold } from '../../rules/workshop.ts'
import type { Screen } from '../screen.ts'
import { mostChosen } from './spread.ts'
import { SpreadShare } from './SpreadShare.tsx'
import { Tokens } from './Tokens.tsx'

export type SpreadProps = Pick<Screen, 'labels' | 'say'> & { spread: Foretold }

/** What the group foretold: three charts and their words, without names. */
export function Spread(props: SpreadProps) {
  const { spread, labels, say } = props
  if (spread.answers === 0) return <p>{say('predict.spread.nobody')}</p>
  const { variables, count } = mostChosen(spread)
  const what = variables.map((variable) => labels.variables[variable]?.title ?? variable).join(', ')
  return (
    <div class="spread">
      <SpreadLargest {...props} />
      {count > 0 && <p>{say('predict.spread.most', { what })}</p>}
      <SpreadShare {...props} />
      <SpreadMatters {...props} />
    </div>
  )
}

/** Which characteristics were chosen how often, the most frequent first. */
export function SpreadLargest({ spread, labels, say }: SpreadProps) {
  const rows = spread.largest.map(({ variable, count }) => ({
    id: variable,
    words: labels.variables[variable]?.title ?? variable,
    icon: labels.variables[variable]?.icon ?? '',
    count,
  }))
  const title = say('predict.largest.title')
  return <Tokens title={title} of={say('reveal.characteristic')} rows={rows} say={say} />
}

/** How many think that it matters much, and how many little. */
export function SpreadMatters({ spread, labels, say }: SpreadProps) {
  const rows = (['much', 'little'] as const).map((id) => ({
    id,
    words: say(`predict.matters.${id}`),
    count: spread.matters[id],
  }))
  const title = labels.predict.matters.question
  return <Tokens title={title} of={say('predict.spread.answer')} rows={rows} say={say} />
}
