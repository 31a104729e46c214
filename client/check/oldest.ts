/**
 * Makers of browsers, and the oldest version of each that this game runs on: those of the end of 2022, and of Firefox
 * and Samsung, which update themselves, those of 2023. What is built asks nothing that they lack (test/house/tooNew.ts).
 */
export const oldest = {
  chrome: 108,
  edge: 108,
  firefox: 121,
  safari: 15.6,
  ios: 15.6,
  /** Samsung's browser is Chrome with a number of its own: 21 is Chrome 110. */
  samsung: 21,
} as const
type Maker = keyof typeof oldest

export const makerNames: Readonly<Record<Maker, string>> = {
  chrome: 'Chrome',
  edge: 'Edge',
  firefox: 'Firefox',
  safari: 'Safari',
  ios: 'iOS',
  samsung: 'Samsung Internet',
}

/** How each writes its version; the first that fits counts, because all say that they are several at once. */
const signs: readonly (readonly [Maker, RegExp])[] = [
  ['ios', /\b(?:iPhone )?OS (\d+(?:_\d+)?)[_\d]* like Mac OS X/],
  ['edge', /\bEdgA?\/(\d+)/],
  ['samsung', /\bSamsungBrowser\/(\d+)/],
  ['firefox', /\bFirefox\/(\d+)/],
  ['chrome', /\b(?:Chrome|HeadlessChrome|Chromium)\/(\d+)/],
  ['safari', /\bVersion\/(\d+(?:\.\d+)?)\S* (?:Mobile\/\S+ )?Safari\//],
]

export type Known = { maker: Maker; version: number }

/** Which browser this is by what it says of itself; on an iPhone every browser is as old as its iOS. */
export function browserOf(userAgent: string): Known | undefined {
  for (const [maker, sign] of signs) {
    const [, version] = sign.exec(userAgent) ?? []
    if (version) return { maker, version: Number(version.replace('_', '.')) }
  }
  return undefined
}

export function isOld({ maker, version }: Known): boolean {
  return version < oldest[maker]
}
