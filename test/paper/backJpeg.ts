import type { Page } from 'playwright-core'

import type { Pixels } from '../../client/console/paper/back/decode.ts'

/** A picture as a phone would write it: a JPEG of this quality, 0 to 1, made by the page. */
export async function jpegOf(page: Page, { data, width, height }: Pixels, quality = 0.7): Promise<Buffer> {
  const grey = Buffer.from(data.filter((_, n) => n % 4 === 0)).toString('base64')
  const address = await page.evaluate(
    ([points, wide, high, good]) => {
      const canvas = document.createElement('canvas')
      canvas.width = wide
      canvas.height = high
      const pen = canvas.getContext('2d')
      const image = pen?.createImageData(wide, high)
      if (!pen || !image) throw new Error('no canvas')
      const bytes = atob(points)
      for (let n = 0; n < bytes.length; n++) {
        image.data.fill(bytes.charCodeAt(n), n * 4, n * 4 + 3)
        image.data[n * 4 + 3] = 255
      }
      pen.putImageData(image, 0, 0)
      return canvas.toDataURL('image/jpeg', good)
    },
    [grey, width, height, quality] as const,
  )
  return Buffer.from(address.split(',')[1] ?? '', 'base64')
}
