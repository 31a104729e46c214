import type { SeenBeside, SeenWhole } from '../../../rules/view/figures.ts'
import type { Language } from '../../../rules/workshop.ts'
import { localeOf } from '../../languages.ts'
import type { Say } from '../../text.ts'
import { Bar } from './Bar.tsx'
import { pageRows, type PageRow } from './pageRows.ts'
import './page.css'

export type PageProps = {
  beside: readonly SeenBeside[]
  whole: SeenWhole
  /** How many made-up persons lie on the table. */
  persons: number
  day: Date
  language: Language
  say: Say
}

/** "Our table beside Rotterdam" on one sheet of A4; legible in black and white. */
export function BesidePage({ beside, whole, persons, day, language, say }: PageProps) {
  const rows = pageRows(beside, language, say)
  const { people, started, startedOf100: base } = whole
  const date = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long' }).format(day)
  return (
    <article class="a4" lang={language}>
      <header class="a4-head">
        <h1>{say('console.page.title')}</h1>
        <p>
          {date} · {say('console.page.persons', { count: persons })}
        </p>
      </header>
      <p>
        {say('console.page.madeUp')} {say('small.base', { base })}{' '}
        {say('reveal.started', { started, people })}
      </p>
      <p>{say('console.page.read')}</p>
      <Rows rows={rows} say={say} />
      <ul class="a4-notes">
        {rows.some(({ another }) => another) && whole.another && (
          <li class="a4-another">
            * {say('other.group')} {whole.another[language]}
          </li>
        )}
        <li>{say('console.page.cause')}</li>
        <li>{say('console.page.chance')}</li>
        <li>{say('console.page.one')}</li>
      </ul>
      <Source whole={whole} language={language} say={say} />
    </article>
  )
}

function Rows({ rows, say }: { rows: readonly PageRow[]; say: Say }) {
  const areChosen = rows.some(({ chosen }) => chosen !== '')
  return (
    <table class="a4-table">
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {say('console.characteristic')}
          </th>
          <th scope="colgroup" colSpan={2}>
            {say('console.page.ours')}
          </th>
          <th scope="colgroup" colSpan={2}>
            {say('console.page.real')}
          </th>
          {areChosen && (
            <th scope="col" rowSpan={2}>
              {say('console.page.chosen')}
            </th>
          )}
        </tr>
        <tr>
          <th scope="col">● {say('console.page.yellow')}</th>
          <th scope="col">□ {say('console.page.green')}</th>
          <th scope="col">● {say('console.page.yellow')}</th>
          <th scope="col">□ {say('console.page.green')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.variable} row={row} areChosen={areChosen} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row, areChosen }: { row: PageRow; areChosen: boolean }) {
  const { title, label, ours, real, chosen, another } = row
  return (
    <tr>
      <th scope="row">
        {title}
        {another && ' *'}
        <span class="a4-label">{label}</span>
      </th>
      <td>{ours.yellow}</td>
      <td>{ours.green}</td>
      <td>
        <Bar of100={real.yellow} kind="yellow" /> {real.yellow}
      </td>
      <td>
        <Bar of100={real.green} kind="green" /> {real.green}
      </td>
      {areChosen && <td>{chosen}</td>}
    </tr>
  )
}

/** Who the city's figures are about, and where they stand. */
function Source({ whole, language, say }: Pick<PageProps, 'whole' | 'language' | 'say'>) {
  const { about, place } = whole
  const [chapter = ''] = place.chapter.split(' ')
  return (
    <footer class="a4-source">
      <p>{about[language]}</p>
      <p>{say('reveal.place', { chapter, where: place.where[language], page: place.page })}</p>
      <p>{say('console.page.game')}</p>
    </footer>
  )
}
