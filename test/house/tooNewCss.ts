import type { TooNew } from './tooNewJs.ts'

/** One rule of a style sheet as it is built: where it stands, for what, and what it says. */
type Rule = { within: string[]; head: string; says: [property: string, value: string][] }

/** Names of units that MDN keeps under one name. */
const units: readonly [RegExp, string][] = [
  [/\d(?:d|s|l)v(?:h|w|i|b|min|max)\b/, 'viewport_percentage_units_dynamic'],
  [/\dcq(?:w|h|i|b|min|max)\b/, 'container_query_length_units'],
  [/\dr?(?:cap|ic)\b/, 'cap'],
  [/\dr?lh\b/, 'lh'],
]

/**
 * What a style sheet asks that one of the oldest browsers lacks, as `property`, `property: value`, `@rule`, `:selector`,
 * `function()` or a unit. What stands in `@supports`, or after the same property with something older, counts not.
 */
export function newInCss(
  css: string,
  { properties, values, atRules, media, selectors, types }: TooNew,
): string[] {
  const found: string[] = []
  for (const { within, head, says } of rulesOf(css)) {
    if (within.some((one) => one.startsWith('@supports'))) continue
    for (const at of [...within, head].filter((one) => one.startsWith('@')))
      found.push(...newInAtRule(at, atRules, media))
    if (!head.startsWith('@'))
      for (const [, name = ''] of head.matchAll(/::?([\w-]+)/g))
        if (selectors.includes(name) && !name.startsWith('-')) found.push(`:${name}`)
    says.forEach(([property, value], n) => {
      if (property.startsWith('-')) return
      const isPrefixed = says.some(([other]) => other === `-webkit-${property}`)
      if (properties.includes(property) && !isPrefixed) found.push(property)
      const isBacked = says.slice(0, n).some(([before]) => before === property)
      if (!isBacked) found.push(...newInValue(property, value, { values, types }))
    })
  }
  return [...new Set(found)]
}

function newInAtRule(head: string, atRules: readonly string[], media: readonly string[]): string[] {
  const [, name = '', rest = ''] = /^@([\w-]+)\s*(.*)$/s.exec(head) ?? []
  const features =
    name === 'media' ? [...rest.matchAll(/\(([\w-]+)/g)].map(([, feature = '']) => feature) : []
  return [
    ...(atRules.includes(name) ? [`@${name}`] : []),
    ...features.filter((one) => media.includes(one)).map((one) => `@media ${one}`),
    ...(name === 'media' && /[<>]/.test(rest) && media.includes('range_syntax') ? ['@media <'] : []),
  ]
}

function newInValue(
  property: string,
  value: string,
  { values, types }: Pick<TooNew, 'values' | 'types'>,
): string[] {
  const calls = [...value.matchAll(/([\w-]+)\(/g)].map(([, name = '']) => name)
  const words = value.split(/[\s,()/!]+/)
  return [
    ...calls
      .map((one) => `${one}()`)
      .filter((one) => types.includes(one) || types.includes(one.slice(0, -2))),
    ...words.filter((one) => values[property]?.includes(one)).map((one) => `${property}: ${one}`),
    ...units.flatMap(([sign, name]) => (sign.test(value) && types.includes(name) ? [name] : [])),
  ]
}

/** Takes a style sheet apart; strings and comments say nothing. */
function rulesOf(css: string): Rule[] {
  const plain = css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/"[^"]*"|'[^']*'/g, '""')
    .replace(/url\([^)]*\)/g, 'url()')
  const rules: Rule[] = []
  const open: string[] = []
  let text = ''
  for (const sign of plain) {
    if (sign === '{') {
      open.push(text.trim())
      rules.push({ within: open.slice(0, -1), head: text.trim(), says: [] })
      text = ''
    } else if (sign === '}' || sign === ';') {
      say(rules, open, text)
      if (sign === '}') open.pop()
      text = ''
    } else text += sign
  }
  return rules
}

function say(rules: readonly Rule[], open: readonly string[], text: string): void {
  const [, property = '', value = ''] = /^\s*([\w-]+)\s*:\s*(.*)$/s.exec(text) ?? []
  const rule = rules.findLast(({ within, head }) => head === open.at(-1) && within.length === open.length - 1)
  if (property && rule) rule.says.push([property, value])
}
