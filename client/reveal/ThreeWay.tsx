import type { OnTable, SeenContrast } from '../../rules/view/figures.ts'
import type { Language } from '../../rules/workshop.ts'
import type { Say } from '../text.ts'
import { Cards } from './Cards.tsx'
import { Field } from './Field.tsx'
import { Foretold } from './Foretold.tsx'
import { Sign } from './Stage.tsx'
import './threeWay.css'

type ThreeProps = { contrasts: readonly SeenContrast[]; say: Say; language: Language }

/** More contrasts than this are told in numbers only: the dots show them already. */
const mostDrawn = 2

/** What we thought, what lies on our table, and what it was in the whole city. */
export function ThreeWay({ contrasts, say, language }: ThreeProps) {
  const [first] = contrasts
  if (!first) return null
  const look = contrasts.length > mostDrawn ? 'three-many' : `three-${contrasts.length}`
  return (
    <div class={`three ${look}`}>
      {first.foretold && <Foretold foretold={first.foretold} contrast={first} say={say} />}
      {contrasts.map((contrast) => (
        <section key={contrast.label[language]} class="three-one">
          <h3>{contrast.label[language]}</h3>
          <Heads say={say} />
          {contrast.table && <Ours table={contrast.table} say={say} />}
          <City contrast={contrast} label={contrast.label[language]} say={say} />
        </section>
      ))}
    </div>
  )
}

/** The own table in small cards: whoever has it lies there with its sign. */
function Ours({ table: { counts, of }, say }: { table: OnTable; say: Say }) {
  return (
    <div class="three-row three-table">
      <h4>{say('reveal.three.table')}</h4>
      <p>
        <Cards of="yellow" count={counts.work} all={of.work} />
        <Counted of="yellow" count={counts.work} all={of.work} say={say} />
      </p>
      <p>
        <Cards of="green" count={counts.noWork} all={of.noWork} />
        <Counted of="green" count={counts.noWork} all={of.noWork} say={say} />
      </p>
    </div>
  )
}

type CityProps = { contrast: SeenContrast; label: string; say: Say }

function City({ contrast: { yellow, green }, label, say }: CityProps) {
  const said = (group: string, count: number) => say('reveal.sentence', { group, label, count })
  return (
    <div class="three-row three-city">
      <h4>{say('reveal.three.city')}</h4>
      <p>
        <Field of="yellow" count={yellow} sentence={said(say('reveal.ofYellow'), yellow)} />
        <Counted of="yellow" count={yellow} all={100} say={say} />
      </p>
      <p>
        <Field of="green" count={green} sentence={said(say('reveal.ofGreen'), green)} />
        <Counted of="green" count={green} all={100} say={say} />
      </p>
    </div>
  )
}

type CountedProps = { of: 'yellow' | 'green'; count: number; all: number; say: Say }

/** "63 of 100", with its sign. */
function Counted({ of, count, all, say }: CountedProps) {
  return (
    <span class={`three-count three-count-${of}`}>
      <Sign of={of} /> <strong>{count}</strong> <span>{say('reveal.restOf', { of: all })}</span>
    </span>
  )
}

/** What the two columns are, in words. */
function Heads({ say }: { say: Say }) {
  return (
    <p class="three-row three-heads" aria-hidden="true">
      <span>{say('reveal.yellow')}</span>
      <span>{say('reveal.green')}</span>
    </p>
  )
}
