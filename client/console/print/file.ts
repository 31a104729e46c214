import type { Language } from '../../../rules/workshop.ts'

type Page = { title: string; language: Language; style: string; markup: string }

/** One file that needs no other: no script, no picture from elsewhere, its style inside. */
export function fileOf({ title, language, style, markup }: Page): string {
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${escaped(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    `<body class="a4-file">${markup}</body>`,
    '</html>',
    '',
  ].join('\n')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** The day where the facilitator is. */
export function fileName(day: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  const date = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
  return `databasespel-onze-tafel-${date}.html`
}

/** Hands a file to whoever sits at this browser; nothing goes over a line. */
export function save(name: string, content: string, type = 'text/html'): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
