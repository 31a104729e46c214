import type { Mark } from '../../../../rules/workshop.ts'
import { MarkShape, markWords } from '../../../parts/MarkBadge.tsx'
import { inSheets, onSheet } from './parts.ts'
import { CutLines, Sheet, type Printed } from './Sheet.tsx'
import './tags.css'

/** Name tags with the colour and the shape under which somebody plays, ten on a sheet. */
export function TagSheets({ marks, ...printed }: Printed & { marks: readonly Mark[] }) {
  const sheets = inSheets(marks, onSheet.tags)
  return (
    <>
      {sheets.map((some, n) => (
        <Tags
          key={n}
          {...printed}
          number={n + 1}
          of={sheets.length}
          title={printed.say('paper.tags')}
          marks={some}
        />
      ))}
    </>
  )
}

/** One sheet of name tags to write on. */
export function BlankTags(printed: Printed) {
  const blanks = Array.from({ length: onSheet.tags }, () => undefined)
  return <Tags {...printed} number={1} of={1} title={printed.say('paper.blanks')} marks={blanks} />
}

type TagsProps = Printed & { title: string; number: number; of: number; marks: readonly (Mark | undefined)[] }

function Tags({ marks, ...sheet }: TagsProps) {
  const { say } = sheet
  return (
    <Sheet {...sheet} looks="sheet-tags">
      <ul class="sheet-grid">
        {marks.map((mark, n) => (
          <li key={n} class="tag">
            {mark && (
              <>
                <MarkShape mark={mark} size={64} />
                <b class="tag-words">{markWords(mark, say)}</b>
              </>
            )}
            <span class="tag-name">{say('paper.tagName')}</span>
          </li>
        ))}
      </ul>
      <CutLines columns={2} rows={5} wide={90} high={52} />
    </Sheet>
  )
}
