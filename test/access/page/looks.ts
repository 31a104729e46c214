import { cutTexts } from './cut.ts'
import { fadedShapes, lostPatches, markColours, unseenChoices, unseenFocus } from './forced.ts'
import { lids, markThrough } from './lids.ts'
import { moving } from './motion.ts'
import { namesLackWords } from './names.ts'
import { overlappingTexts } from './overlaps.ts'
import { smallTargets } from './targets.ts'
import { tooWide } from './wide.ts'

/** What a test asks a page of the gallery while it shows a picture. It runs in that page. */
const looks = {
  cutTexts,
  fadedShapes,
  lids,
  lostPatches,
  markColours,
  markThrough,
  moving,
  namesLackWords,
  overlappingTexts,
  smallTargets,
  tooWide,
  unseenChoices,
  unseenFocus,
}
export type Looks = typeof looks

declare global {
  var looks: Looks | undefined
}
globalThis.looks = looks
