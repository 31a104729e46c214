import { posix } from 'node:path'
import { type ESTree, parseSync, Visitor } from 'vite'

import type { SourceFile } from './tree.ts'

/** What a file asks of another: by which words, whether only for types, and whether only when called. */
export type Import = { from: string; typeOnly: boolean; lazy: boolean; at: number }
/** A word of the code and where it stands. */
export type Found = { word: string; at: number }

/** What the laws look at in one file. */
export type Reading = {
  path: string
  lines: number
  imports: Import[]
  /** Names used, without those that are only a property's name: `window`, but not `frame.window`. */
  names: Found[]
  /** Members taken from a plain name, as `Math.random`. */
  members: Found[]
  anys: Found[]
  /** Casts other than `as const`. */
  casts: Found[]
  comments: Found[]
}

type Parsed = ReturnType<typeof parseSync>
type Key = { computed?: boolean; shorthand?: boolean; key: { start: number } }

/** Reads one file the way a compiler does, so that no string or comment is taken for code. */
export function read(file: SourceFile): Reading {
  const parsed = parseSync(file.path, file.text, { lang: file.path.endsWith('.tsx') ? 'tsx' : 'ts' })
  if (parsed.errors.length > 0) throw new Error(`${file.path}: ${parsed.errors[0]?.message}`)
  const line = (start: number) => file.text.slice(0, start).split('\n').length
  return {
    path: file.path,
    lines: file.text.trimEnd().split('\n').length,
    imports: importsOf(parsed, line),
    ...wordsOf(parsed, line),
    comments: parsed.comments.map((comment) => ({ word: comment.value, at: line(comment.start) })),
  }
}

function importsOf({ program }: Parsed, line: (start: number) => number): Import[] {
  const imports: Import[] = []
  const add = (from: string, start: number, kind: Partial<Import> = {}) =>
    imports.push({ from, typeOnly: false, lazy: false, at: line(start), ...kind })
  new Visitor({
    // `import { type A }` still loads the file, only `import type` does not.
    ImportDeclaration: (node) => add(node.source.value, node.start, { typeOnly: node.importKind === 'type' }),
    ExportAllDeclaration: (node) =>
      add(node.source.value, node.start, { typeOnly: node.exportKind === 'type' }),
    ExportNamedDeclaration(node) {
      if (node.source) add(node.source.value, node.start, { typeOnly: node.exportKind === 'type' })
    },
    ImportExpression: (node) => add(literal(node.source), node.start, { lazy: true }),
    // Vite's import.meta.glob('./*.ts') imports as well.
    CallExpression(node) {
      const { callee } = node
      if (callee.type !== 'MemberExpression' || callee.object.type !== 'MetaProperty') return
      if (callee.property.type !== 'Identifier' || callee.property.name !== 'glob') return
      const [first] = node.arguments
      const patterns = first?.type === 'ArrayExpression' ? first.elements : [first]
      for (const one of patterns) if (one) add(literal(one), node.start, { lazy: true })
    },
    TSImportType: (node) => add(node.source.value, node.start, { typeOnly: true }),
  }).visit(program)
  return imports
}

/** What stands for a name that is no plain text; only tests and tools may say it. */
export const madeUp = 'something made up while running'

/** What an `import()` names. */
function literal(source: { type: string; value?: unknown }): string {
  return source.type === 'Literal' && typeof source.value === 'string' ? source.value : madeUp
}

function wordsOf({ program }: Parsed, line: (start: number) => number) {
  const found = { names: listed(), members: listed(), anys: listed(), casts: listed() }
  const keys = new Set<number>()
  const skipKey = (node: Key) => {
    if (!node.computed && !node.shorthand) keys.add(node.key.start)
  }
  new Visitor({
    MemberExpression(node) {
      if (node.computed || node.property.type !== 'Identifier') return
      keys.add(node.property.start)
      if (node.object.type !== 'Identifier') return
      found.members.push({ word: `${node.object.name}.${node.property.name}`, at: line(node.start) })
    },
    Property: skipKey,
    PropertyDefinition: skipKey,
    MethodDefinition: skipKey,
    TSPropertySignature: skipKey,
    TSMethodSignature: skipKey,
    Identifier(node) {
      if (!keys.has(node.start)) found.names.push({ word: node.name, at: line(node.start) })
    },
    TSAnyKeyword: (node) => found.anys.push({ word: 'any', at: line(node.start) }),
    TSAsExpression(node) {
      if (!isConst(node.typeAnnotation)) found.casts.push({ word: 'as', at: line(node.start) })
    },
    TSTypeAssertion: (node) => found.casts.push({ word: '<...>', at: line(node.start) }),
  }).visit(program)
  return found
}

const listed = (): Found[] => []

const isConst = (type: ESTree.TSType): boolean =>
  type.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && type.typeName.name === 'const'

/** The file that a relative import of `path` means, the package's name, or `node:`. */
export function target(path: string, from: string): { file: string } | { pack: string } {
  const plain = from.replace(/\?.*$/, '')
  if (plain.startsWith('.')) return { file: posix.join(posix.dirname(path), plain) }
  if (plain.startsWith('node:')) return { pack: 'node:' }
  const [scope = '', name = ''] = plain.split('/')
  return { pack: scope.startsWith('@') ? `${scope}/${name}` : scope }
}
