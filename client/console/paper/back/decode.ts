import { decodeQR } from 'qr/decode.js'

/** A picture as a canvas gives it: four bytes for each point. */
export type Pixels = { width: number; height: number; data: Uint8ClampedArray }

/** So long one size of a photo is looked at; a slow phone needs it. */
const patience = 1500

/** What the QR in a picture says; undefined where none can be read. */
export function textIn({ width, height, data }: Pixels): string | undefined {
  try {
    return decodeQR({ width, height, data }, { timeLimit: patience })
  } catch {
    return undefined
  }
}

/** The code on a printed card: four characters and nothing else. */
export function isCardCode(text: string): boolean {
  return /^[A-Z0-9]{4}$/.test(text)
}
