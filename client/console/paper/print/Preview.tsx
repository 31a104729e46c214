import type { Paper } from '../../../../rules/view/paper.ts'
import { reachable } from '../../../parts/reachable.ts'
import type { Desk } from '../../desk.ts'
import { CardSheets } from './CardSheets.tsx'
import { FindingsSheet } from './FindingsSheet.tsx'
import { GuideSheet } from './GuideSheet.tsx'
import { KeySheet } from './KeySheet.tsx'
import { usePageBox } from './pageBox.ts'
import type { Wanted } from './parts.ts'
import { StatementSheets } from './StatementSheets.tsx'
import { BlankTags, TagSheets } from './TagSheets.tsx'
import type { Spoken } from './useSpoken.ts'

type PreviewProps = { desk: Desk; paper: Paper; spoken: Spoken; wanted: Wanted }

/** The sheets themselves, small: they are what is printed. */
export function Preview({ desk, paper, spoken, wanted }: PreviewProps) {
  usePageBox()
  return (
    <div class="paper-sheets" role="region" aria-label={desk.say('console.paper.preview')} {...reachable}>
      {wanted.parts.length === 0 && <p>{desk.say('console.paper.nothing')}</p>}
      <Sheets desk={desk} paper={paper} spoken={spoken} wanted={wanted} />
    </div>
  )
}

/** In the order in which they lie in the printer: cards first, what waits for the reveal last. */
function Sheets({ desk: { console }, paper, spoken, wanted: { parts, tags } }: PreviewProps) {
  const { say, language, labels } = spoken
  const printed = { say, language }
  const { beside, whole, agenda } = console
  return (
    <>
      {parts.includes('cards') && <CardSheets {...printed} cards={paper.cards ?? []} labels={labels} />}
      {parts.includes('tags') && <TagSheets {...printed} marks={paper.marks.slice(0, tags)} />}
      {parts.includes('blanks') && <BlankTags {...printed} />}
      {parts.includes('keys') && <KeySheet {...printed} names={paper.names} />}
      {parts.includes('statements') && <StatementSheets {...printed} statements={paper.statements} />}
      {parts.includes('guide') && <GuideSheet {...printed} agenda={agenda} />}
      {parts.includes('findings') && beside && whole && (
        <FindingsSheet {...printed} beside={beside} whole={whole} />
      )}
    </>
  )
}
