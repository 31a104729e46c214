import { harvestOf, type Harvest, type Speech } from '../../../../client/console/harvest/harvest.ts'
import { sayIn } from '../../../../client/text.ts'
import en from '../../../../client/texts/en.json'
import nl from '../../../../client/texts/nl.json'
import { labelsOf } from '../../../../rules/labels.ts'
import type { Language, Workshop } from '../../../../rules/workshop.ts'
import { deck, viewsOf } from '../../../gallery/states.ts'

const texts = { nl, en }

/** The words of a language, as the console has them. */
export function speechIn(language: Language): Speech {
  return { say: sayIn(texts[language], language, 'u'), labels: labelsOf(deck, language), language }
}

/** What would leave this workshop now. */
export function leaving(workshop: Workshop, language: Language): Harvest {
  const views = viewsOf(workshop, 'f')
  if (!views.console.harvest) throw new Error('it is no time for a harvest')
  return harvestOf(views, views.console.harvest, language)
}
