import { everyPicture } from '../gallery/everywhere.ts'
import { calm, targets } from './conditions.ts'

everyPicture(
  'can be pressed with a finger that shakes, and lies still for who asked for that',
  async (...one) => [...(await targets(...one)), ...(await calm(...one))],
)
