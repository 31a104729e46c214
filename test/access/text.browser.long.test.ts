import { everyPicture } from '../gallery/everywhere.ts'
import { largeText, spacedText } from './conditions.ts'

everyPicture(
  'loses nothing with letters twice as large, or farther apart (WCAG 1.4.4, 1.4.12)',
  async (...one) => [...(await largeText(...one)), ...(await spacedText(...one))],
)
