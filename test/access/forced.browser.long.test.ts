import { everyPicture } from '../gallery/everywhere.ts'
import { forcedColours } from './conditions.ts'

everyPicture('shows choices, focus and drawings in colours that people bring along', forcedColours)
