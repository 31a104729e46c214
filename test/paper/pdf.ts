import { PDFiumLibrary, type PDFiumPage } from '@hyzyla/pdfium'

/** A page of a PDF as a printer would put it on paper: its text, its size in points, and its pixels. */
export type PrintedPage = { text: string; width: number; height: number; picture: Picture }
/** Red, green, blue and alpha of each pixel, row by row. */
export type Picture = { width: number; height: number; data: Uint8Array }

export const dotsPerInch = 200
const perPoint = dotsPerInch / 72
/** So many pixels are a millimetre of paper. */
export const perMillimetre = dotsPerInch / 25.4

/** The pages of a PDF, one after the other, as pictures of 200 dots an inch. */
export async function pagesOf(pdf: Uint8Array): Promise<PrintedPage[]> {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(pdf)
  const pages: PrintedPage[] = []
  for (const page of document.pages()) pages.push(await drawn(page))
  document.destroy()
  library.destroy()
  return pages
}

/** Drawing a page closes it: its text is read before. */
async function drawn(page: PDFiumPage): Promise<PrintedPage> {
  const { originalWidth, originalHeight } = page.getOriginalSize()
  const text = page.getText()
  const { data, width, height } = await page.render({ scale: perPoint })
  return { text, width: originalWidth, height: originalHeight, picture: { width, height, data } }
}

/** A rectangle of millimetres on the page. */
export type Area = { x: number; y: number; wide: number; high: number }

/** A piece of a picture. */
export function cutOut({ width, data }: Picture, { x, y, wide, high }: Area): Picture {
  const [left, top, across, down] = [x, y, wide, high].map((length) => Math.round(length * perMillimetre))
  const piece = new Uint8Array((across ?? 0) * (down ?? 0) * 4)
  for (let row = 0; row < (down ?? 0); row++) {
    const from = (((top ?? 0) + row) * width + (left ?? 0)) * 4
    piece.set(data.subarray(from, from + (across ?? 0) * 4), row * (across ?? 0) * 4)
  }
  return { width: across ?? 0, height: down ?? 0, data: piece }
}

/** How light each pixel is without its colour, from 0 to 255. */
export function greysOf({ data }: Picture): number[] {
  return Array.from(
    { length: data.length / 4 },
    (_, n) => 0.299 * (data[4 * n] ?? 0) + 0.587 * (data[4 * n + 1] ?? 0) + 0.114 * (data[4 * n + 2] ?? 0),
  )
}
