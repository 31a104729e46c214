/** What is read as one, and what it stands on. */
export type Piece = { words: string; on: Element }
/** What a control is called when it is read. */
export type Kind = 'text' | 'button' | 'choice' | 'chosen' | 'field'
/** Makes what is said of what is there. */
export type Speak = (kind: Kind, words: string) => string

const controls = 'button, a[href], summary, [role="button"], [role="option"], [role="tab"], [role="switch"]'
const choices = '[role="radio"], [role="checkbox"], input[type="radio"], input[type="checkbox"]'
const fields = 'input, select, textarea, [role="slider"]'
const pictures = 'img[alt], [role="img"][aria-label]'
const silent = '[aria-hidden="true"], script, style, template, [role="timer"], [data-unread]'
/** Of a long list so many are read: whoever wants more of it looks for what they need. */
const mostOfList = 12
/** And so many rows of a table. */
const mostOfTable = 3

/** What there is to read on a screen, in the order in which it stands there. */
export function piecesIn(root: Element, speak: Speak): Piece[] {
  if (root.matches(silent) || isUnseen(root) || isLabel(root)) return []
  const own = ownPiece(root, speak)
  if (own) return own.words ? [own] : []
  return isInline(root) || !hasParts(root) ? textPiece(root, wordsOf(root), speak) : partsOf(root, speak)
}

function ownPiece(on: Element, speak: Speak): Piece | undefined {
  const kind = kindOf(on)
  if (!kind) return undefined
  const words = nameOf(on)
  return { words: words && speak(kind, words), on }
}

function kindOf(element: Element): Kind | undefined {
  const within = element.matches('label') ? element.querySelector(choices) : null
  if (within) return isChosen(within) ? 'chosen' : 'choice'
  if (element.matches(choices)) return isChosen(element) ? 'chosen' : 'choice'
  if (element.matches(controls)) return isChosen(element) ? 'chosen' : 'button'
  if (element.matches(fields)) return 'field'
  return element.matches(pictures) ? 'text' : undefined
}

function isChosen(element: Element): boolean {
  if (element instanceof HTMLInputElement) return element.checked
  return ['aria-checked', 'aria-pressed', 'aria-selected'].some(
    (name) => element.getAttribute(name) === 'true',
  )
}

/** Text that stands loose between parts is read where it stands. */
function partsOf(root: Element, speak: Speak): Piece[] {
  const most = root.matches('tbody')
    ? mostOfTable
    : root.matches('ul, ol, [role="list"]')
      ? mostOfList
      : undefined
  const nodes = most === undefined ? [...root.childNodes] : [...root.children].slice(0, most)
  const pieces: Piece[] = []
  let loose = ''
  const finish = () => {
    pieces.push(...textPiece(root, tidy(loose), speak))
    loose = ''
  }
  for (const node of nodes) {
    if (node instanceof Element && !(isInline(node) && !hasParts(node) && !kindOf(node))) {
      finish()
      pieces.push(...piecesIn(node, speak))
    } else loose += node instanceof Element ? ` ${wordsOf(node)} ` : (node.textContent ?? '')
  }
  finish()
  return pieces
}

function textPiece(on: Element, words: string, speak: Speak): Piece[] {
  return /[\p{L}\p{N}]/u.test(words) ? [{ words: speak('text', words), on }] : []
}

/** What is not drawn; a box that only holds others together has no place of its own. */
function isUnseen(element: Element): boolean {
  // Browsers keep a place for what is folded away.
  if (element.parentElement?.matches('details:not([open])') && !element.matches('summary')) return true
  return element.getClientRects().length === 0 && getComputedStyle(element).display !== 'contents'
}

/** A field says its own name. */
function isLabel(element: Element): boolean {
  return element instanceof HTMLLabelElement && element.control?.matches(fields) === true && !kindOf(element)
}

/** Whether something in it is a line, a control or a picture of its own. */
function hasParts(root: Element): boolean {
  return [...root.children].some((child) => kindOf(child) || !isInline(child) || hasParts(child))
}

function isInline(element: Element): boolean {
  return getComputedStyle(element).display.startsWith('inline')
}

/** By which name a control goes: its label, what labels it, or what stands in it. */
function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label') ?? element.getAttribute('alt')
  if (label) return tidy(label)
  const by = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean)
  if (by.length > 0) return tidy(by.map((id) => document.getElementById(id)?.textContent ?? '').join(' '))
  const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : []
  return wordsOf(element) || tidy(labels.map(({ textContent }) => textContent ?? '').join(' '))
}

/** The words in an element, without what is only there to be seen. */
function wordsOf(element: Element): string {
  if (element.matches(silent)) return ''
  const words = [...element.childNodes].map((node) => {
    if (!(node instanceof Element)) return node.textContent ?? ''
    const own = node.getAttribute('aria-label') ?? wordsOf(node)
    // What stands on a line of its own is a sentence of its own.
    return isInline(node) || own === '' ? ` ${own} ` : ` ${ended(own)} `
  })
  return tidy(words.join(''))
}

/** A voice pauses where a sentence ends. */
export function ended(words: string): string {
  return /[.?!:…]$/.test(words) ? words : `${words}.`
}

function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
