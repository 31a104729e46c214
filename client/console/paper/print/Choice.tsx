import type { Paper } from '../../../../rules/view/paper.ts'
import { Button } from '../../../parts/Button.tsx'
import { Tick } from '../../../parts/Tick.tsx'
import type { Say } from '../../../text.ts'
import type { Desk } from '../../desk.ts'
import { Stepper } from '../../Stepper.tsx'
import { fewestTags, mostTags, partNames, type PartName, type Wanted } from './parts.ts'

type ChoiceProps = {
  desk: Desk
  paper: Paper
  sheets: Readonly<Record<PartName, number>>
  wanted: Wanted
  /** What is said as long as the words on the sheets are on their way: without them the console would be printed. */
  coming: string | undefined
  onToggle: (part: PartName) => void
  onTags: (tags: number) => void
  onPrint: () => void
}

/** What can be printed, part by part, with how many sheets each takes; and why a part cannot be printed now. */
export function Choice({ desk, paper, sheets, wanted, coming, onToggle, onTags, onPrint }: ChoiceProps) {
  const { say } = desk
  const count = wanted.parts.reduce((sum, part) => sum + sheets[part], 0)
  return (
    <>
      <ul class="paper-parts">
        {partNames.map((part) => (
          <li key={part}>
            {sheets[part] > 0 ? (
              <Tick on={wanted.parts.includes(part)} onPress={() => onToggle(part)}>
                <b>{say(`console.paper.part.${part}`)}</b>{' '}
                {say('console.paper.sheets', { count: sheets[part] })}
              </Tick>
            ) : (
              <p class="paper-notYet">
                <b>{say(`console.paper.part.${part}`)}</b> {say(notYet(desk, paper, part))}
              </p>
            )}
            {part === 'tags' && wanted.parts.includes(part) && (
              <Tags say={say} tags={wanted.tags} onTags={onTags} />
            )}
          </li>
        ))}
      </ul>
      <p role="status">{say('console.paper.together', { count })}</p>
      <Button
        kind="main"
        wide
        blocked={count === 0 ? say('console.paper.nothing') : coming}
        onPress={onPrint}
      >
        {say('console.page.print')}
      </Button>
      <p class="paper-how">{say('console.paper.how')}</p>
    </>
  )
}

function notYet({ console }: Desk, paper: Paper, part: PartName) {
  if (part === 'findings') return 'console.paper.notYet.findings'
  return console.dealt && !paper.cards ? 'console.paper.notYet.numbers' : 'console.paper.notYet.deal'
}

type TagsProps = { say: Say; tags: number; onTags: (tags: number) => void }

function Tags({ say, tags, onTags }: TagsProps) {
  return (
    <div class="desk-many paper-tags">
      <Stepper
        less={say('console.paper.fewerTags')}
        more={say('console.paper.moreTags')}
        onLess={tags > fewestTags ? () => onTags(Math.max(fewestTags, tags - 2)) : undefined}
        onMore={tags < mostTags ? () => onTags(Math.min(mostTags, tags + 2)) : undefined}
      >
        {say('console.paper.tagCount', { count: tags })}
      </Stepper>
    </div>
  )
}
