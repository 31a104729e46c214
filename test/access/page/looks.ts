// What a test asks a page of the gallery while it shows a picture. It runs in that page.
export { cutTexts } from './cut.ts'
export { fadedShapes, lostPatches, markPatches, unseenChoices, unseenFocus } from './forced.ts'
export { moving } from './motion.ts'
export { namesLackWords } from './names.ts'
export { overlappingTexts } from './overlaps.ts'
export { smallTargets } from './targets.ts'
export { tooWide } from './wide.ts'
