import { everyPicture } from '../gallery/everywhere.ts'
import { mirroredCode } from '../gallery/mirrored.ts'
import { asItIs } from './conditions.ts'

everyPicture('fits when it runs from right to left', asItIs, mirroredCode)
