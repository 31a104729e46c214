import type { StepName } from '../agenda.ts'
import type { Part } from './part.ts'
import { qualityPart } from './quality.ts'
import { searchPart } from './search.ts'

/** What the rounds with the cards add to the view of the table. */
export const roundParts: Partial<Record<StepName, Part>> = {
  dataQuality: qualityPart,
  reidentification: searchPart,
}
