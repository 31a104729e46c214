import type { Labels } from '../../../rules/deck.ts'
import type { SeenMended, SeenSearch } from '../../../rules/view/views.ts'
import type { Language } from '../../../rules/workshop.ts'
import type { Say } from '../../text.ts'
import { Facts } from './Facts.tsx'
import './search.css'

type Words = { labels: Labels; say: Say; language: Language }
type BothProps = Words & { repair: NonNullable<SeenSearch['repair']> }

/** The table before and after its repair, side by side: how many people are alike, and what is left to read. */
export function BeforeAfter({ repair, ...words }: BothProps) {
  return (
    <div class="mended-both">
      <Mended title={words.say('search.repair.before')} table={repair.before} {...words} />
      <Mended title={words.say('search.repair.after')} table={repair.after} {...words} />
    </div>
  )
}

function Mended({ title, table, ...words }: Words & { title: string; table: SeenMended }) {
  const { say } = words
  const { smallest, alone, groups, rows, columns } = table
  return (
    <section class="mended">
      <h2>{title}</h2>
      <p class="mended-smallest">
        {groups.length === 0
          ? say('search.repair.nobody')
          : say('search.repair.smallest', { count: smallest })}
      </p>
      <Groups table={table} say={say} />
      <p>{alone === 0 ? say('search.repair.aloneNone') : say('search.repair.alone', { count: alone })}</p>
      <p class="mended-detail">
        {say('search.repair.rows', { count: rows })},{' '}
        {say('search.repair.columns', { count: columns.length })}
      </p>
      <About table={table} {...words} />
    </section>
  )
}

/** More people than these are drawn smaller. */
const few = 12

/** A box for every group, a figure for everybody in it; who is alone has a dashed edge. */
function Groups({ table: { groups, own, rows }, say }: { table: SeenMended; say: Say }) {
  return (
    <ul
      class={rows > few ? 'mended-groups mended-many' : 'mended-groups'}
      aria-label={say('search.repair.groups')}
    >
      {groups.map((count, n) => (
        <li
          key={n}
          class={`${count === 1 ? 'mended-alone' : ''} ${n === own ? 'mended-own' : ''}`}
          aria-label={say('search.repair.group', { count })}
        >
          {Array.from({ length: count }, (_, one) => (
            <i key={one} class={n === own && one === 0 ? 'mended-sought' : ''} />
          ))}
        </li>
      ))}
    </ul>
  )
}

/** What the table still tells of the person who was looked for: detail is the price. */
function About({ table: { about, own }, labels, say, language }: Words & { table: SeenMended }) {
  if (own === undefined) return <p class="mended-about">{say('search.repair.gone')}</p>
  if (about.length === 0) return <p class="mended-about">{say('search.repair.nothing')}</p>
  const label = say('search.repair.about')
  return (
    <div class="mended-about">
      <p>{label}</p>
      <Facts facts={about} labels={labels} language={language} label={label} />
    </div>
  )
}
