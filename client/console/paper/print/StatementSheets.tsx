import type { Paper } from '../../../../rules/view/paper.ts'
import type { Vote } from '../../../../rules/workshop.ts'
import { inSheets, onSheet } from './parts.ts'
import { CutLines, Sheet, type Printed } from './Sheet.tsx'
import './statements.css'

/** The statements of the talk, two on a sheet, each with the three answers to point at. */
export function StatementSheets({ statements, ...printed }: Printed & Pick<Paper, 'statements'>) {
  const { say, language } = printed
  const sheets = inSheets(statements, onSheet.statements)
  return (
    <>
      {sheets.map((some, n) => (
        <Sheet
          key={some[0]?.id}
          {...printed}
          title={say('paper.statements')}
          number={n + 1}
          of={sheets.length}
          looks="sheet-statements"
        >
          {some.map(({ id, text }) => (
            <section key={id} class="statement">
              <p class="statement-text">{text[language]}</p>
              <ul class="statement-votes">
                {signs.map(([vote, path]) => (
                  <li key={vote}>
                    <svg viewBox="0 0 24 24" aria-hidden="true">
                      <path d={path} />
                    </svg>
                    {say(`dialogue.${vote}`)}
                  </li>
                ))}
              </ul>
            </section>
          ))}
          <CutLines columns={1} rows={2} wide={182} high={134} />
        </Sheet>
      ))}
    </>
  )
}

/** A tick, a cross and a question mark: the answers without their words. */
const signs: readonly [Vote, string][] = [
  ['agree', 'M5 12l5 5l10 -10'],
  ['disagree', 'M18 6l-12 12M6 6l12 12'],
  ['unknown', 'M12 19v.01M12 14.5a2.5 2.5 0 0 1 1.5 -2.4a4 4 0 1 0 -5.2 -4.6'],
]
