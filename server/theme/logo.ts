import { fault } from '../fault.ts'

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** What a drawing never needs. Browsers would not run it in an image; nobody should have to rely on that. */
const refused: readonly (readonly [RegExp, string])[] = [
  [/<script/i, 'a script'],
  [/\son\w+\s*=/i, 'a script'],
  [/javascript:/i, 'a script'],
  [/<foreignObject/i, 'a page within the picture'],
  [/<!ENTITY/i, 'entities'],
  [/@import/i, 'a style from elsewhere'],
  [/href\s*=\s*["'](?!#|data:image\/(?:png|jpeg);)/i, 'a link to elsewhere'],
  [/url\((?!\s*["']?\s*#)/i, 'a link to elsewhere'],
]

/** Is this what its name says, and nothing but a picture? Anything else is a fault. */
export function checkLogo(name: string, bytes: Buffer): void {
  if (name.endsWith('.png')) {
    if (!bytes.subarray(0, 8).equals(png)) throw fault(`${name} is no PNG picture`)
    return
  }
  const text = bytes.toString('utf8')
  if (!/<svg[\s>]/.test(text)) throw fault(`${name} is no SVG picture`)
  const [, what] = refused.find(([sign]) => sign.test(text)) ?? []
  if (what !== undefined) throw fault(`${name} holds ${what}. Save it as a plain picture`)
}
