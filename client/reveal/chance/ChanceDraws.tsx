import type { SeenChance } from '../../../rules/view/figures.ts'
import type { Say } from '../../text.ts'
import type { SlideProps } from '../Slide.tsx'
import { Groups } from './Groups.tsx'
import { LineOfChance } from './LineOfChance.tsx'
import { Newest } from './Newest.tsx'
import { guessFor, sumSentences } from './said.ts'
import { useOneByOne } from './useOneByOne.ts'
import './chance.css'

/** What chance does with groups as small as ours, one after the other, beside the real difference. */
export default function ChanceDraws({ slide, say, language, big = false }: SlideProps) {
  const { chance } = slide
  if (!chance) return null
  return (
    <Draws key={chance.label[language]} chance={chance} label={chance.label[language]} say={say} big={big} />
  )
}

type DrawsProps = { chance: SeenChance; label: string; say: Say; big: boolean }

function Draws({ chance, label, say, big }: DrawsProps) {
  const shown = useOneByOne(chance.groups.length)
  const now = { ...chance, groups: chance.groups.slice(0, shown) }
  const guess = guessFor(now, say)
  const sums = sumSentences(now, say)
  const isStill = shown === chance.groups.length
  const { work, noWork } = chance.real
  return (
    <section class="chance">
      <header class="chance-head">
        <h3>{say('reveal.chance.title', { label })}</h3>
        <p>{say('reveal.chance.how', { of: chance.of })}</p>
      </header>
      <LineOfChance
        chance={now}
        said={[say('reveal.chance.real', { work, noWork }), ...sums].join('. ')}
        say={say}
      />
      <div class="chance-words">
        <Newest chance={now} say={say} />
        {/* Read out once the last group lies there, not twenty times over. */}
        <div class="chance-sums" role="status">
          {isStill && sums.map((sum) => <p key={sum}>{sum}</p>)}
        </div>
        {guess !== undefined && isStill && <p class="chance-guess">{guess}</p>}
        {guess === undefined && <p class="chance-says">{say('reveal.chance.says')}</p>}
      </div>
      <Told chance={now} label={label} say={say} big={big} />
    </section>
  )
}

/** On a phone whoever wants opens the table; on the wall it is there for who listens. */
function Told({ chance, label, say, big }: DrawsProps) {
  if (chance.groups.length === 0) return null
  const table = <Groups chance={chance} label={say('reveal.chance.title', { label })} say={say} />
  if (big) return <div class="unseen">{table}</div>
  return (
    <details class="chance-told">
      <summary>{say('reveal.chance.asTable')}</summary>
      {table}
    </details>
  )
}
