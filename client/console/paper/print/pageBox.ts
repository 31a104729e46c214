import { useEffect } from 'preact/hooks'

/**
 * As long as the sheets are there, a page is A4 with narrow margins: the other pages of the console have wider ones, and
 * a browser makes everything smaller that is wider than its page. Those that know no such style keep their own margins.
 */
export function usePageBox(): void {
  useEffect(() => {
    if (!('adoptedStyleSheets' in document)) return undefined
    const page = new CSSStyleSheet()
    page.replaceSync('@page { size: A4 portrait; margin: 8mm }')
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, page]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== page)
    }
  }, [])
}
