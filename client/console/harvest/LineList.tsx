import type { SeenLine } from '../../../rules/view/harvestView.ts'
import { Button } from '../../parts/Button.tsx'
import type { Desk } from '../desk.ts'
import type { Speech } from './harvest.ts'
import { itemsOf } from './items.ts'
import { figuresSaid } from './page.ts'
import { Reword } from './Reword.tsx'

type ListProps = { desk: Desk; lines: readonly SeenLine[]; speech: Speech }

/** Every line, part by part, with the choice whether it leaves. */
export function LineList({ desk, lines, speech }: ListProps) {
  const { say } = desk
  const sections = [...new Set(lines.map(({ section }) => section))]
  return (
    <div class="harvest-list" role="group" aria-label={say('console.harvest.lines')}>
      <p>{say('console.harvest.how')}</p>
      {lines.length === 0 && <p>{say('console.harvest.empty')}</p>}
      {sections.map((section) => (
        <section key={section}>
          <h3>{say(`console.harvest.section.${section}`)}</h3>
          <ul>
            {lines
              .filter((line) => line.section === section)
              .map((line) => (
                <Line key={line.id} desk={desk} line={line} speech={speech} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** How a line is marked: what leaves, what stays, what nobody has looked at. */
const marks = { in: 'harvest-in', out: 'harvest-out', new: 'harvest-new' } as const

function Line({ desk, line, speech }: { desk: Desk; line: SeenLine; speech: Speech }) {
  const { say } = desk
  const items = itemsOf(line, speech)
  const short = items.map(({ words }) => words).join(', ')
  const state = line.keep === undefined ? 'new' : line.keep ? 'in' : 'out'
  return (
    <li class={`harvest-line ${marks[state]}`}>
      <div class="harvest-words">
        {items.map(({ about, words, figures }) => (
          <p key={about}>
            {about && <small>{about}</small>}
            <span>{words}</span>
            {figures.length > 0 && <small>{figuresSaid(figures, say)}</small>}
          </p>
        ))}
        {state === 'new' && <small class="harvest-choose">{say('console.harvest.new')}</small>}
      </div>
      <div class="harvest-choice">
        {line.as === 'words' && <Reword desk={desk} line={line.id} words={line.words} />}
        <Choice desk={desk} line={line} short={short} />
      </div>
    </li>
  )
}

function Choice({ desk, line, short }: { desk: Desk; line: SeenLine; short: string }) {
  const { say, player } = desk
  return (
    <>
      {([true, false] as const).map((keep) => (
        <Button
          key={String(keep)}
          pressed={line.keep === keep}
          blocked={player.blocked}
          label={say(keep ? 'console.harvest.inName' : 'console.harvest.outName', { line: short })}
          onPress={() => void player.play('reviewLine', { lines: [line.id], keep })}
        >
          {say(keep ? 'console.harvest.in' : 'console.harvest.out')}
        </Button>
      ))}
    </>
  )
}
