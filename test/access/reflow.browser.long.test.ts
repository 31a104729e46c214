import { everyPicture } from '../gallery/everywhere.ts'
import { narrow } from './conditions.ts'

everyPicture('has all there is within 320 pixels (WCAG 1.4.10)', narrow)
