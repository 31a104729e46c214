import type { Labels } from '../../../../rules/deck.ts'
import type { PaperCard } from '../../../../rules/view/paper.ts'
import { onSheet, inSheets } from './parts.ts'
import { PrintedCard } from './PrintedCard.tsx'
import { CutLines, Sheet, type Printed } from './Sheet.tsx'
import './card.css'

type CardSheetsProps = Printed & { cards: readonly PaperCard[]; labels: Labels }

/** Cards of 63 by 88 mm, nine on a sheet. */
export function CardSheets({ cards, labels, ...printed }: CardSheetsProps) {
  const sheets = inSheets(cards, onSheet.cards)
  return (
    <>
      {sheets.map((some, n) => (
        <Sheet
          key={some[0]?.code}
          {...printed}
          title={printed.say('paper.cards')}
          number={n + 1}
          of={sheets.length}
          looks="sheet-cards"
        >
          <ul class="sheet-grid">
            {some.map((card) => (
              <PrintedCard key={card.code} {...printed} card={card} labels={labels} />
            ))}
          </ul>
          <CutLines columns={3} rows={3} wide={63} high={88} />
        </Sheet>
      ))}
    </>
  )
}
