import { called, isSeen } from './texts.ts'

/** By how much one has to scroll sideways to see all of the page, or of a sheet over it. */
export function tooWide(): string[] {
  const page = document.documentElement.scrollWidth - innerWidth
  const sheets = [...document.querySelectorAll('dialog[open]')]
    .map((sheet) => ({ sheet, by: sheet.scrollWidth - sheet.clientWidth }))
    .filter(({ by }) => by > 0)
  return [
    ...(page > 0 ? [`${page} pixels too wide: ${widest()}`] : []),
    ...sheets.map(({ sheet, by }) => `${by} pixels too wide: ${called(sheet)}`),
  ]
}

/** What sticks out the farthest. */
function widest(): string {
  const all = [...document.body.querySelectorAll('*')]
    .filter((one) => isSeen(one) && !isHeld(one))
    .map((one) => ({
      one,
      end: one.getBoundingClientRect().right,
    }))
  const [first] = all.toSorted((a, b) => b.end - a.end)
  return first ? called(first.one) : ''
}

/** Within something that scrolls or cuts by itself. */
function isHeld(one: Element): boolean {
  for (let up = one.parentElement; up && up !== document.body; up = up.parentElement)
    if (getComputedStyle(up).overflowX !== 'visible') return true
  return false
}
