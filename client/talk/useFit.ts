import { useEffect, useLayoutEffect, useState } from 'preact/hooks'

import { largestThat, pagesOf } from './notes.ts'

/** A page stays so long before the next one comes by itself. */
const reading = 14_000

type Box = { current: HTMLElement | null }

/**
 * Gives the columns of a box the largest letters with which all fit its height; what is too much even for the
 * smallest stands on further pages, which turn by themselves until somebody turns one.
 */
export function useFit(box: Box, content: string) {
  const [pages, setPages] = useState(1)
  const [page, go] = useState(0)
  const [byHand, setByHand] = useState(false)
  useLayoutEffect(() => {
    const flow = box.current
    if (!flow) return undefined
    const fit = () => setPages(fitted(flow))
    fit()
    const observer = new ResizeObserver(fit)
    if (flow.parentElement) observer.observe(flow.parentElement)
    void document.fonts.ready.then(fit)
    return () => observer.disconnect()
  }, [content])
  useEffect(() => {
    const flow = box.current
    // Not scrolled: a last page that is half full would then begin with what the page before showed.
    if (!flow) return
    // The next page lies where the language goes on to.
    const way = getComputedStyle(flow).direction === 'rtl' ? 1 : -1
    flow.style.translate = `${way * Math.min(page, pages - 1) * pageWidth(flow)}px 0`
  }, [page, pages])
  useEffect(() => {
    if (pages < 2 || byHand) return undefined
    const timer = setInterval(() => go((now) => (now + 1) % pages), reading)
    return () => clearInterval(timer)
  }, [pages, byHand])
  const turn = (by: 1 | -1) => {
    setByHand(true)
    go((page + by + pages) % pages)
  }
  return { page: Math.min(page, pages - 1), pages, turn }
}

/** Tries letter sizes; returns the number of pages. */
function fitted(flow: HTMLElement): number {
  const tried = (size: number) => {
    flow.style.fontSize = `${size}%`
    return flow.scrollWidth <= flow.clientWidth + 1 && flow.scrollHeight <= flow.clientHeight + 1
  }
  flow.style.fontSize = `${largestThat(tried)}%`
  return pagesOf(flow.scrollWidth, pageWidth(flow))
}

/** One page further is all columns and the gap behind the last. */
function pageWidth(flow: HTMLElement): number {
  return flow.clientWidth + parseFloat(getComputedStyle(flow).columnGap || '0')
}
