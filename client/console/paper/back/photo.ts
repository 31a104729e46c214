import { isCardCode, textIn, type Pixels } from './decode.ts'
import type { PhotoTrouble } from './kept.ts'

/** Photos are far larger than a code needs: the longest side becomes this, and then less where nothing was found. */
const sides = [1600, 1000, 640]

/** The code on the card of a photo, read on this device: nothing of the photo leaves it. Or why there is none. */
export async function readPhoto(photo: Blob): Promise<{ code: string } | { no: PhotoTrouble }> {
  const address = URL.createObjectURL(photo)
  try {
    const image = await opened(address)
    return image ? codeOn(image) : { no: 'broken' }
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** An image element reads every kind of picture that the device makes, turned as it was held. */
async function opened(address: string): Promise<HTMLImageElement | undefined> {
  const image = new Image()
  image.src = address
  return image.decode().then(
    () => image,
    () => undefined,
  )
}

function codeOn(image: HTMLImageElement): { code: string } | { no: PhotoTrouble } {
  for (const side of sides) {
    const pixels = pixelsOf(image, side)
    if (!pixels) return { no: 'broken' }
    const text = textIn(pixels)
    if (text !== undefined) return isCardCode(text) ? { code: text } : { no: 'other' }
  }
  return { no: 'none' }
}

/** The picture with its longest side at most so long; undefined where there is nothing to see, or no memory for it. */
function pixelsOf(image: HTMLImageElement, side: number): Pixels | undefined {
  const { naturalWidth, naturalHeight } = image
  const scale = Math.min(1, side / Math.max(naturalWidth, naturalHeight))
  const [width, height] = [Math.round(naturalWidth * scale), Math.round(naturalHeight * scale)]
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen || width === 0 || height === 0) return undefined
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(image, 0, 0, width, height)
  return pen.getImageData(0, 0, width, height)
}
