import type { Language } from '../../../rules/workshop.ts'
import { Logo } from '../../parts/Logo.tsx'
import type { Page, PageGroup, PageSection } from './page.ts'
import './harvestPage.css'

type HarvestPageProps = {
  page: Page
  language: Language
  /** Why it may not be printed yet; on paper there is only this. */
  notYet?: string | undefined
  /** What stands there as long as there is nothing. */
  empty: string
}

/** The harvest on paper; legible in black and white. */
export function HarvestPage({ page, language, notYet, empty }: HarvestPageProps) {
  const { title, under, notes, sections, foot } = page
  return (
    <article class={notYet ? 'a4 harvest-page harvest-notYet' : 'a4 harvest-page'} lang={language}>
      {notYet && <p class="harvest-first">{notYet}</p>}
      <header class="a4-head">
        <Logo kind="print" />
        <h1>{title}</h1>
        <p>{under.join(' · ')}</p>
        {notes.map((note) => (
          <p key={note} class="harvest-practice">
            {note}
          </p>
        ))}
      </header>
      {sections.length === 0 && <p>{empty}</p>}
      {sections.map((section) => (
        <Part key={section.section} part={section} />
      ))}
      <footer class="a4-source">
        {foot.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </footer>
    </article>
  )
}

function Part({ part: { section, title, groups, notes } }: { part: PageSection }) {
  return (
    <section class={`harvest-part harvest-part-${section}`}>
      <h2>{title}</h2>
      {groups.map((group) => (
        <Group key={group.heading} group={group} />
      ))}
      {notes.length > 0 && <p class="harvest-notes">{notes.join(' ')}</p>}
    </section>
  )
}

function Group({ group: { heading, figures, words, typed, notes } }: { group: PageGroup }) {
  return (
    <div class="harvest-group">
      {heading && <h3>{heading}</h3>} {figures && <p class="harvest-figures">{figures}</p>}
      {words.length > 0 && <p>{words.join(' · ')}</p>}
      {notes.length > 0 && <p class="harvest-notes">{notes.join(' ')}</p>}
      {typed.length > 0 && (
        <ul>
          {typed.map((line, n) => (
            <li key={n}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
