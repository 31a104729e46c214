import type { SeenSlide } from '../../rules/view/figures.ts'
import type { Language } from '../../rules/workshop.ts'
import { reachable } from '../parts/reachable.ts'
import type { Say } from '../text.ts'
import { Groups } from './chance/Groups.tsx'
import { allOf } from './Rates.tsx'
import { roundedIn } from './rounding.ts'
import { WorldTable } from './selection/WorldTable.tsx'
import type { SlideProps } from './Slide.tsx'
import { Head } from './Head.tsx'

/** Whether there is a table to turn to. What is a table already, or brings its own on a phone, needs none. */
export function hasFigures(slide: SeenSlide, big: boolean): boolean {
  const { dots, contrasts, rates, compare, rough, worlds, chance } = slide
  const own = dots ?? compare ?? rough ?? (big ? (worlds ?? chance) : undefined)
  return own !== undefined || contrasts.length > 0 || rates.length > 0
}

type FiguresProps = SlideProps & { seen: boolean }

/** The figures as real tables: always for who listens to the screen, and on request for everybody. */
export function Figures({ slide, say, language, big = false, seen }: FiguresProps) {
  const { chance, worlds } = slide
  return (
    <section class="slide-figures" aria-label={say('reveal.table')} {...(seen && reachable)}>
      {tablesOf(slide, say, language).map((table) => (
        <Table key={table.caption} {...table} say={say} />
      ))}
      {/* On the wall these two are turned to here; they have one of their own for who listens. */}
      {big && chance && chance.groups.length > 0 && (
        <div aria-hidden="true">
          <Groups
            chance={chance}
            label={say('reveal.chance.title', { label: chance.label[language] })}
            say={say}
          />
        </div>
      )}
      {big && worlds && (
        <div aria-hidden="true">
          {worlds.map((world) => (
            <WorldTable key={world.id} world={world} say={say} language={language} />
          ))}
        </div>
      )}
    </section>
  )
}

/** A table before it is drawn: its name, the words above its columns, and a name and figures for each row. */
export type TableOf = {
  caption: string
  heads: string[]
  rows: { label: string; cells: (number | string)[] }[]
  /** What belongs under it. */
  after?: string[]
}

/** Every figure of a slide in tables. */
export function tablesOf(slide: SeenSlide, say: Say, language: Language): TableOf[] {
  const { title, contrasts } = slide
  const tables: TableOf[] = [
    ...peopleOf(slide, say, language),
    {
      caption: `${title[language]}. ${say('reveal.legend')}`,
      heads: [say('reveal.characteristic'), say('reveal.yellow'), say('reveal.green')],
      rows: contrasts.map(({ label, yellow, green }) => ({ label: label[language], cells: [yellow, green] })),
    },
    {
      caption: say('reveal.ratesTable'),
      heads: [say('reveal.group'), say('reveal.foundWork')],
      rows: allOf(slide, say, language).map(({ label, rate }) => ({ label, cells: [rate] })),
    },
    ...compareOf(slide, say, language),
    ...roughOf(slide, say, language),
  ]
  return tables.filter(({ rows }) => rows.length > 0)
}

function peopleOf({ dots }: SeenSlide, say: Say, language: Language): TableOf[] {
  if (!dots) return []
  const { variable, walks, groups, work, noWork } = dots
  const title = walks.find((walk) => walk.variable === variable)?.title[language]
  const heads = ['yellowPeople', 'yellow100', 'greenPeople', 'green100'] as const
  const number = (people: number) => say('reveal.number', { number: people })
  const rows = groups.map(({ label, people, of100 }) => ({
    label: label[language],
    cells: [number(people.work), of100.work, number(people.noWork), of100.noWork],
  }))
  const all = { label: say('reveal.dots.everybody'), cells: [number(work), 100, number(noWork), 100] }
  return [
    {
      caption: title ?? say('reveal.dots.each'),
      heads: [say('reveal.group'), ...heads.map((head) => say(`reveal.dots.${head}`))],
      rows: [...rows, all],
      after: roundedIn(groups).map(({ of, sum }) => say(`reveal.dots.rounded.${of}`, { sum })),
    },
  ]
}

function compareOf({ compare, title }: SeenSlide, say: Say, language: Language): TableOf[] {
  if (!compare) return []
  const heads = compare.groups.map(
    ({ label, people }) => `${label[language]} (${say('reveal.compare.people', { people })})`,
  )
  return [
    {
      caption: `${title[language]}. ${say('reveal.legend')}`,
      heads: [say('reveal.characteristic'), ...heads],
      rows: compare.rows.map(({ label, of100 }) => ({ label: label[language], cells: [...of100] })),
    },
  ]
}

function roughOf({ rough = [], title }: SeenSlide, say: Say, language: Language): TableOf[] {
  return [
    {
      caption: title[language],
      heads: [say('reveal.group'), say('reveal.foundWork')],
      rows: rough.map(({ label, of100, said }) => ({
        label: label[language],
        cells: [say(`reveal.rough.${said}`, { number: of100 })],
      })),
    },
  ]
}

function Table({ caption, heads, rows, after = [], say }: TableOf & { say: Say }) {
  return (
    <table>
      <caption>{caption}</caption>
      <Head words={heads} />
      <tbody>
        {rows.map(({ label, cells }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {cells.map((cell, n) => (
              <td key={n}>{typeof cell === 'number' ? say('reveal.number', { number: cell }) : cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
      {after.length > 0 && (
        <tfoot>
          {after.map((words) => (
            <tr key={words}>
              <td colSpan={heads.length}>{words}</td>
            </tr>
          ))}
        </tfoot>
      )}
    </table>
  )
}
