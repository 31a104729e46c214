import type { SpreadProps } from './Spread.tsx'
import { binsOf, dotsOf, reach, type Bin } from './spread.ts'
import './spread.css'

const wide = 200
const high = 70
/** Room for the line and its numbers, and beside the first and the last. */
const below = 15
const beside = 8

/** Everybody's number as a dot above a line from 0 to 100, and the same as a table. */
export function SpreadShare({ spread, labels, say }: SpreadProps) {
  const bins = binsOf(spread)
  const within = reach(bins)
  return (
    <div class="spread-share">
      <p class="spread-title">{labels.predict.share.question}</p>
      <Line bins={bins} />
      {within && <p>{say('predict.spread.reach', within)}</p>}
      <Table bins={bins} title={labels.predict.share.question} say={say} />
    </div>
  )
}

type TableProps = Pick<SpreadProps, 'say'> & { bins: readonly Bin[]; title: string }

function Table({ bins, title, say }: TableProps) {
  return (
    <div class="unseen">
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{say('predict.spread.guess')}</th>
            <th scope="col">{say('predict.spread.often')}</th>
          </tr>
        </thead>
        <tbody>
          {bins.map(({ from, to, count }) => (
            <tr key={from}>
              <th scope="row">{say('predict.spread.range', { from, to })}</th>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Line({ bins }: { bins: readonly Bin[] }) {
  const marks = [0, ...bins.map(({ from, to }) => (to === 100 ? to : from + 10))]
  return (
    <svg
      class="spread-line"
      viewBox={`${-beside} 0 ${wide + 2 * beside} ${high + below}`}
      aria-hidden="true"
      focusable="false"
    >
      <path d={`M0 ${high + 1}H${wide} ${marks.map((mark) => `M${at(mark)} ${high + 1}v3`).join('')}`} />
      {marks.map((mark) => (
        <text key={mark} x={at(mark)} y={high + 12}>
          {mark}
        </text>
      ))}
      {dotsOf(bins, wide, high).map(({ x, y, r }) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={r} />
      ))}
    </svg>
  )
}

const at = (mark: number) => (mark * wide) / 100
