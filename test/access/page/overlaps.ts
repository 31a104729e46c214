import { called, texts, type Text } from './texts.ts'

type Line = Text & { at: DOMRect }
type Pair = { one: Line; other: Line; shared: DOMRect }

/** Words that are printed through other words. */
export function overlappingTexts(): string[] {
  const lines = texts().flatMap((text) => text.lines.map((at) => ({ ...text, at })))
  const told = new Map<string, string>()
  for (const pair of pairsOf(lines)) {
    const name = [pair.one, pair.other]
      .map(({ words, element }) => `"${words.slice(0, 40)}" (${called(element)})`)
      .join(' over ')
    if (!told.has(name) && bothShow(pair)) told.set(name, name)
  }
  return [...told.values()]
}

function pairsOf(lines: readonly Line[]): Pair[] {
  return lines.flatMap((one, n) =>
    lines.slice(n + 1).flatMap((other) => {
      const shared = sharedBy(one.at, other.at)
      if (!shared || one.element.contains(other.element) || other.element.contains(one.element)) return []
      return [{ one, other, shared }]
    }),
  )
}

/** Where two lines lie over each other, when it is more than a hair. */
function sharedBy(one: DOMRect, other: DOMRect): DOMRect | undefined {
  const x = Math.max(one.x, other.x)
  const y = Math.max(one.y, other.y)
  const width = Math.min(one.right, other.right) - x
  const height = Math.min(one.bottom, other.bottom) - y
  return width > 3 && height > 2 ? new DOMRect(x, y, width, height) : undefined
}

/** Whether one sees both there, so that nothing opaque lies between them. */
function bothShow({ one, other, shared }: Pair): boolean {
  const before = one.element.getBoundingClientRect()
  one.element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
  const now = one.element.getBoundingClientRect()
  const x = shared.x + shared.width / 2 + now.x - before.x
  const y = shared.y + shared.height / 2 + now.y - before.y
  const stack = document.elementsFromPoint(x, y)
  const places = [one, other].map(({ element }) =>
    stack.findIndex((layer) => element === layer || element.contains(layer)),
  )
  if (places.includes(-1)) return false
  const [upper = 0, lower = 0] = places.toSorted((a, b) => a - b)
  return !stack.slice(upper, lower).some(isOpaque)
}

function isOpaque(layer: Element): boolean {
  const { backgroundColor, backgroundImage } = getComputedStyle(layer)
  const alpha = /^rgba\(.*, ([\d.]+)\)$/.exec(backgroundColor)?.[1]
  return backgroundImage !== 'none' || alpha === undefined || Number(alpha) > 0.8
}
