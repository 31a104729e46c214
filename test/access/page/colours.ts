type Parts = [number, number, number, number]

function partsOf(colour: string): Parts {
  const [r = 0, g = 0, b = 0, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number)
  return [r, g, b, a]
}

/** How far two colours are apart, as WCAG counts it: from 1 to 21. The first lies over the second. */
export function contrast(over: string, under: string): number {
  const [r, g, b, a] = partsOf(over)
  const [ur, ug, ub] = partsOf(under)
  const mixed: Parts = [r * a + ur * (1 - a), g * a + ug * (1 - a), b * a + ub * (1 - a), 1]
  const [light = 0, dark = 0] = [luminance(mixed), luminance([ur, ug, ub, 1])].toSorted(
    (one, other) => other - one,
  )
  return (light + 0.05) / (dark + 0.05)
}

function luminance([r, g, b]: Parts): number {
  const part = (value: number) => (value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)
  return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b)
}

/** The colour that lies under what an element holds: the first ground around it that one cannot see through. */
export function groundOf(one: Element): string {
  for (let up: Element | null = one; up; up = up.parentElement) {
    const { backgroundColor } = getComputedStyle(up)
    if (partsOf(backgroundColor)[3] >= 0.8) return backgroundColor
  }
  return matchMedia('(prefers-color-scheme: dark) and (forced-colors: active)').matches
    ? 'rgb(0, 0, 0)'
    : 'rgb(255, 255, 255)'
}
