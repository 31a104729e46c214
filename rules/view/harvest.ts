import type { Deck } from '../deck.ts'
import { harvestLines, isHarvestTime, keptOf, peopleRounded } from '../harvest.ts'
import type { HarvestLine } from '../harvestLine.ts'
import type { Workshop } from '../workshop.ts'
import type { HarvestAtConsole, SeenLine } from './harvestView.ts'

/** What the harvest adds to the console's view. */
export function harvestAtConsole(workshop: Workshop, deck: Deck): HarvestAtConsole {
  if (!isHarvestTime(workshop)) return {}
  const lines = harvestLines(workshop, deck).map((line) => seenLine(workshop, line))
  return {
    harvest: {
      deck: deck.title,
      people: peopleRounded(workshop),
      order: lines.map(({ id }) => id),
      lines: Object.fromEntries(lines.map((line) => [line.id, line])),
    },
  }
}

function seenLine(workshop: Workshop, line: HarvestLine): SeenLine {
  const keep = keptOf(workshop, line)
  return keep === undefined ? line : { ...line, keep }
}
