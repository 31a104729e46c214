import { textOf } from './tree.ts'

/** What stands in code on a page: between backticks, and line by line in blocks. */
export function codeOn(page: string): string[] {
  const text = textOf(page)
  const blocks = [...text.matchAll(/^```\w*\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) =>
    block.replaceAll('\\\n', ' ').split('\n'),
  )
  const spans = [...text.replaceAll(/^```\w*\n[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(
    ([, span = '']) => span,
  )
  return [...blocks, ...spans].filter((code) => code.trim() !== '')
}

/** Where the links of a page lead within the project, without the part after #. */
export function linksOn(page: string): string[] {
  return [...textOf(page).matchAll(/\]\(([^)]+)\)/g)]
    .map(([, link = '']) => link.split('#')[0] ?? '')
    .filter((link) => link !== '' && !/^[a-z]+:/.test(link))
}

/** Everything that looks like this in the code of a page, once each. */
export function namedOn(page: string, what: RegExp): string[] {
  return [
    ...new Set(
      codeOn(page).flatMap((code) => [...code.matchAll(what)].map(([whole, part]) => part ?? whole)),
    ),
  ]
}
