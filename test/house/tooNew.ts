import { readFileSync } from 'node:fs'
import * as v from 'valibot'

import { oldest } from '../../client/check/oldest.ts'
import { command, readFlags, mark } from '../flags.ts'

const usage = `Prints what a browser may not be asked, because one of the oldest that we support lacks it: test/house/tooNew.json.

  node setup.mjs run test/house/tooNew.ts --data FILE > test/house/tooNew.json

  --data  data.json of the npm package @mdn/browser-compat-data (CC0)
`
const flags = v.strictObject({ data: v.string(), help: mark })

/** The browsers of MDN's data, with the oldest version of each that we support. */
const browsers: Readonly<Record<string, number>> = {
  chrome: oldest.chrome,
  chrome_android: oldest.chrome,
  edge: oldest.edge,
  firefox: oldest.firefox,
  firefox_android: oldest.firefox,
  safari: oldest.safari,
  safari_ios: oldest.ios,
  samsunginternet_android: oldest.samsung,
}

type Node = { readonly [key: string]: unknown }

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null
const into = (node: unknown, key: string) => (isNode(node) ? node[key] : undefined)

/** Whether a version has something: without a flag, a prefix or another name, and not taken out by then. */
function has(statement: Node, least: number): boolean {
  const { version_added: added, version_removed: removed } = statement
  if (statement['flags'] || statement['prefix'] || statement['alternative_name']) return false
  if (typeof removed === 'string' && Number(removed) <= least) return false
  return typeof added === 'string' && Number(added.replace('≤', '')) <= least
}

/** Whether one of the oldest browsers lacks something; not when nobody knows. */
function isTooNew(node: unknown): boolean {
  const support = into(into(node, '__compat'), 'support')
  return Object.entries(browsers).some(([browser, least]) => {
    const told = into(support, browser)
    return told !== undefined && ![told].flat().some((one) => isNode(one) && has(one, least))
  })
}

function children(node: unknown): [string, Node][] {
  return Object.entries(isNode(node) ? node : {}).filter(
    (entry): entry is [string, Node] => entry[0] !== '__compat' && isNode(entry[1]),
  )
}
const newIn = (node: unknown) =>
  children(node)
    .filter(([, child]) => isTooNew(child))
    .map(([name]) => name)
const sorted = (names: Iterable<string>) => [...new Set(names)].sort((one, other) => (one < other ? -1 : 1))

/** Values that a property takes only in newer browsers, by property. */
function newValues(properties: unknown): Record<string, string[]> {
  const known = children(properties).filter(([, property]) => !isTooNew(property))
  const values = known.map(([name, property]) => [name, sorted(newIn(property).map(cssName))] as const)
  return Object.fromEntries(values.filter(([, list]) => list.length > 0))
}

/** As it is written in a style sheet: a function with its brackets. */
function cssName(key: string): string {
  return key.replace(/_function$/, '()').replace(/_value$/, '')
}

const fixed = '_static'

/** The classes of a browser, beside those of the language, whose members our screens and libraries might ask for. */
const usual = [
  'AbortSignal',
  'Blob',
  'CanvasRenderingContext2D',
  'Document',
  'DOMRect',
  'Element',
  'Event',
  'EventTarget',
  'Headers',
  'HTMLCanvasElement',
  'HTMLDialogElement',
  'HTMLElement',
  'Navigator',
  'Node',
  'Request',
  'Response',
  'URL',
  'URLSearchParams',
]

/** Members that no class has yet; a name that an older class has too says nothing by itself. */
function newMembers(builtins: readonly [string, Node][], interfaces: readonly [string, Node][]) {
  const all = [...builtins, ...interfaces]
  const members = all.flatMap(([of, one]) => children(one).map(([name, node]) => ({ of, name, node })))
  const old = new Set(
    members.filter(({ node }) => !isTooNew(node)).map(({ name }) => name.replace(fixed, '')),
  )
  const asked = new Set([...builtins.map(([name]) => name), ...usual])
  const fresh = members.filter(({ of, name }) => asked.has(of) && !old.has(name))
  const isFixed = ({ name }: { name: string }) => name.endsWith(fixed)
  return {
    members: sorted(fresh.filter((one) => !isFixed(one)).map(({ name }) => name)).filter((name) =>
      /^[a-zA-Z]+$/.test(name),
    ),
    statics: sorted(
      members
        .filter((one) => isFixed(one) && isTooNew(one.node))
        .map(({ of, name }) => `${of}.${name.slice(0, -fixed.length)}`),
    ),
  }
}

/** Everything that is newer than the oldest browsers, from MDN's data. */
export function tooNewIn(data: Node): object {
  const { css, javascript, api } = data
  const types = children(into(css, 'types')).flatMap(([name, type]) => [
    [name, type] as const,
    ...children(type),
  ])
  const builtins = [
    ...children(into(javascript, 'builtins')),
    ...children(into(into(javascript, 'builtins'), 'Intl')),
  ]
  const classes = [...builtins, ...children(api)]
  const regexes = children(into(javascript, 'regular_expressions'))
  return {
    oldest,
    properties: sorted(newIn(into(css, 'properties'))),
    values: newValues(into(css, 'properties')),
    atRules: sorted(newIn(into(css, 'at-rules'))),
    media: sorted(newIn(into(into(css, 'at-rules'), 'media'))),
    selectors: sorted(newIn(into(css, 'selectors'))),
    types: sorted(types.filter(([, type]) => isTooNew(type)).map(([name]) => cssName(name))),
    globals: sorted(classes.filter(([, one]) => isTooNew(one)).map(([name]) => name)),
    ...newMembers(builtins, children(api)),
    syntax: sorted([
      ...regexes.filter(([, one]) => isTooNew(one)).map(([name]) => `regular expressions: ${name}`),
      ...['operators', 'statements', 'classes', 'functions', 'grammar'].flatMap((part) =>
        newIn(into(javascript, part)).map((name) => `${part}: ${name}`),
      ),
    ]),
  }
}

if (process.argv[1]?.endsWith('tooNew.ts'))
  await command(readFlags(flags, process.argv.slice(2)), usage, async ({ data }) => {
    process.stdout.write(`${JSON.stringify(tooNewIn(JSON.parse(readFileSync(data, 'utf8'))))}\n`)
  })
