import type { SeenBeside } from '../../rules/view/figures.ts'
import type { Say } from '../text.ts'
import type { SlideProps } from './Slide.tsx'
import { Sign } from './Stage.tsx'
import './beside.css'

/** Our table beside the whole city, the largest real difference first: a table for everybody. */
export function Beside({ slide: { beside = [], title }, say, language }: SlideProps) {
  const isForetold = beside.some(({ chosen }) => chosen)
  return (
    <div class="beside">
      <table>
        <caption class="unseen">{title[language]}</caption>
        <Head say={say} isForetold={isForetold} />
        <tbody>
          {beside.map((row) => (
            <Row key={row.variable} row={row} say={say} language={language} isForetold={isForetold} />
          ))}
        </tbody>
      </table>
      <p class="beside-order">{say('reveal.beside.order')}</p>
    </div>
  )
}

type HeadProps = { say: Say; isForetold: boolean }

function Head({ say, isForetold }: HeadProps) {
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {say('reveal.characteristic')}
        </th>
        {isForetold && (
          <th scope="col" rowSpan={2}>
            {say('reveal.beside.chosen')}
          </th>
        )}
        <th scope="colgroup" colSpan={2}>
          {say('reveal.three.table')}
        </th>
        <th scope="colgroup" colSpan={2}>
          {say('reveal.three.city')} <small>{say('reveal.of100')}</small>
        </th>
      </tr>
      <tr>
        {['table', 'city'].flatMap((where) => [
          <th key={`${where} yellow`} scope="col" class="beside-yellow">
            <Sign of="yellow" /> {say('reveal.yellow')}
          </th>,
          <th key={`${where} green`} scope="col" class="beside-green">
            <Sign of="green" /> {say('reveal.green')}
          </th>,
        ])}
      </tr>
    </thead>
  )
}

type RowProps = HeadProps & { row: SeenBeside; language: SlideProps['language'] }

function Row({ row, say, language, isForetold }: RowProps) {
  const { title, label, yellow, green, table, chosen, another } = row
  const { counts, of } = table
  const cell = (number: number, all: number) =>
    all === 0 ? '–' : say('reveal.beside.of', { number, of: all })
  return (
    <tr>
      <th scope="row">
        <strong>{title[language]}</strong> <span>{label[language]}</span>{' '}
        {another && <em>{say('reveal.beside.another')}</em>}
      </th>
      {isForetold && <td>{chosen ? cell(chosen.count, chosen.of) : '–'}</td>}
      <td class="beside-yellow">{cell(counts.work, of.work)}</td>
      <td class="beside-green">{cell(counts.noWork, of.noWork)}</td>
      <td class="beside-city beside-yellow">
        <Bar of="yellow" count={yellow} />
        <strong>{yellow}</strong>
      </td>
      <td class="beside-city beside-green">
        <Bar of="green" count={green} />
        <strong>{green}</strong>
      </td>
    </tr>
  )
}

/** How much of a hundred, beside its number. */
function Bar({ of, count }: { of: 'yellow' | 'green'; count: number }) {
  return (
    <svg
      class={`beside-bar beside-bar-${of}`}
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect class="beside-track" width={100} height={10} />
      <rect width={count} height={10} />
    </svg>
  )
}
