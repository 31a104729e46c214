import { parseAst } from 'vite'

/** What test/house/tooNew.json holds; test/house/tooNew.ts makes it. */
export type TooNew = {
  oldest: Readonly<Record<string, number>>
  properties: readonly string[]
  values: Readonly<Record<string, readonly string[]>>
  atRules: readonly string[]
  media: readonly string[]
  selectors: readonly string[]
  types: readonly string[]
  globals: readonly string[]
  members: readonly string[]
  statics: readonly string[]
  syntax: readonly string[]
}

type Node = { type: string } & Readonly<Record<string, unknown>>

/**
 * What a script asks that one of the oldest browsers lacks: `.member`, `Global`, `Class.static`, or a regular expression.
 * A member that an older class has as well is not found: only a real old browser finds that.
 */
export function newInJs(code: string, tooNew: TooNew): string[] {
  const found = new Set<string>()
  const members = new Set(tooNew.members)
  const globals = new Set(tooNew.globals)
  walk(parseAst(code), (node) => {
    for (const one of newIn(node, members, globals, tooNew)) found.add(one)
  })
  return [...found]
}

function newIn(
  node: Node,
  members: ReadonlySet<string>,
  globals: ReadonlySet<string>,
  { statics }: TooNew,
): string[] {
  if (node.type === 'MemberExpression' && node['computed'] === false) {
    const name = nameOf(node['property'])
    const whole = `${nameOf(node['object'])}.${name}`
    return statics.includes(whole) ? [whole] : members.has(name) ? [`.${name}`] : []
  }
  if (node.type === 'NewExpression' || node.type === 'CallExpression') {
    const name = nameOf(node['callee'])
    return globals.has(name) ? [name] : []
  }
  const regex = node.type === 'Literal' ? node['regex'] : undefined
  return isNode(regex) ? newInRegex(String(regex['pattern']), String(regex['flags'])) : []
}

function newInRegex(pattern: string, flags: string): string[] {
  return [
    ...(/\(\?<[=!]/.test(pattern) ? [`lookbehind /${pattern}/`] : []),
    ...(/\(\?[ims-]+:/.test(pattern) ? [`modifier /${pattern}/`] : []),
    ...(flags.includes('v') ? [`flag v /${pattern}/`] : []),
  ]
}

function nameOf(node: unknown): string {
  return isNode(node) && typeof node['name'] === 'string' ? node['name'] : ''
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null
}

function walk(node: unknown, look: (node: Node) => void): void {
  if (Array.isArray(node)) for (const one of node) walk(one, look)
  else if (isNode(node)) {
    if (typeof node.type === 'string') look(node)
    for (const value of Object.values(node))
      if (typeof value === 'object' && value !== null) walk(value, look)
  }
}
