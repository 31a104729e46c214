import type { ComponentType } from 'preact'

import type { StepName } from '../../rules/agenda.ts'
import { lazily } from '../parts/lazily.tsx'
import { textsAhead } from '../parts/speech.ts'
import Calm from './Calm.tsx'
import type { Screen } from '../screen.ts'
import Welcome from './Welcome.tsx'

const loads = {
  goldenTip: () => import('./tip/Tip.tsx'),
  experiences: () => import('./experiences/Experiences.tsx'),
  explain: () => import('./explain/Explain.tsx'),
  deal: () => import('./deal/Deal.tsx'),
  pseudonymise: () => import('./number/Pseudonymise.tsx'),
  collect: () => import('./collect/Collect.tsx'),
  link: () => import('./link/Link.tsx'),
  order: () => import('./order/Order.tsx'),
  discover: () => import('./discover/Discover.tsx'),
  predict: () => import('./predict/Predict.tsx'),
  reveal: () => import('./Reveal.tsx'),
  selection: () => import('./selection/Selection.tsx'),
  profile: () => import('./profile/Profile.tsx'),
  dataQuality: () => import('./quality/Quality.tsx'),
  reidentification: () => import('./search/Search.tsx'),
  privacyDialogue: () => import('./dialogue/Dialogue.tsx'),
  wrapUp: () => import('./wrapUp/WrapUp.tsx'),
  evaluation: () => import('./evaluation/Evaluation.tsx'),
}

/** The panel of each step; a step without one of its own is spent looking up and talking. */
const panels: Partial<Record<StepName, ComponentType<Screen>>> = {
  welcome: Welcome,
  goldenTip: lazily(loads.goldenTip),
  experiences: lazily(loads.experiences),
  explain: lazily(loads.explain),
  deal: lazily(loads.deal),
  pseudonymise: lazily(loads.pseudonymise),
  collect: lazily(loads.collect),
  link: lazily(loads.link),
  order: lazily(loads.order),
  discover: lazily(loads.discover),
  predict: lazily(loads.predict),
  reveal: lazily(loads.reveal),
  selection: lazily(loads.selection),
  profile: lazily(loads.profile),
  dataQuality: lazily(loads.dataQuality),
  reidentification: lazily(loads.reidentification),
  privacyDialogue: lazily(loads.privacyDialogue),
  wrapUp: lazily(loads.wrapUp),
  evaluation: lazily(loads.evaluation),
}

export function panelOf(step: StepName): ComponentType<Screen> {
  return panels[step] ?? Calm
}

/** The words are wanted soon; the drawn table is as large as all else together and comes last. */
const rest = [
  () => import('../terms/StepTerms.tsx'),
  () => import('../table/TableCanvas.tsx'),
  () => import('../table/open.ts'),
]

/** Fetches the panels one after the other in a quiet moment, so that none waits for a bad wifi later. */
export async function fetchAhead(): Promise<void> {
  try {
    await textsAhead()
    for (const load of [...Object.values(loads), ...rest]) await load()
  } catch {
    // Whatever is missing is fetched when it is shown.
  }
}
