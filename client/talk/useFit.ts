import { useEffect, useLayoutEffect, useState } from 'preact/hooks'

import { largestThat, pagesOf } from './notes.ts'

/** A page stays so long before the next one comes by itself. */
const reading = 14_000

type Box = { current: HTMLElement | null }

/**
 * Gives the columns of a box the largest letters with which all fit its height; what is too much even for the
 * smallest stands on further pages, which turn by themselves until somebody turns one, or scrolls to it.
 */
export function useFit(box: Box, content: string) {
  const pages = useLetters(box, content)
  const [wanted, go] = useState(0)
  const [byHand, setByHand] = useState(false)
  const page = Math.min(wanted, pages - 1)
  useEffect(() => {
    if (box.current) lay(box.current, page, pages)
  }, [page, pages])
  useEffect(() => {
    if (pages < 2 || byHand) return undefined
    const timer = setInterval(() => go((now) => (now + 1) % pages), reading)
    return () => clearInterval(timer)
  }, [pages, byHand])
  const turnTo = (next: number) => {
    setByHand(true)
    go(next)
  }
  const turn = (by: 1 | -1) => turnTo((page + by + pages) % pages)
  const onScroll = () => {
    const at = box.current ? pageAt(box.current) : page
    if (pages > 1 && at !== page) turnTo(at)
  }
  return { page, pages, turn, onScroll }
}

/** How many pages there are in the letters that fit best; measured again when the words or their room change. */
function useLetters(box: Box, content: string): number {
  const [pages, setPages] = useState(1)
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
  return pages
}

/** Scrolls to a page. The last is as wide as the others, so that it does not begin with what the page before showed. */
function lay(flow: HTMLElement, page: number, pages: number): void {
  const room = flow.parentElement
  if (!room) return
  room.style.setProperty('--whole', pages > 1 ? `${pages * pageWidth(flow) - gapIn(flow)}px` : '0px')
  // The next page lies where the language goes on to.
  const way = getComputedStyle(flow).direction === 'rtl' ? -1 : 1
  room.scrollLeft = way * page * pageWidth(flow)
}

/** The page that one sees most of. */
function pageAt(flow: HTMLElement): number {
  return Math.round(Math.abs(flow.parentElement?.scrollLeft ?? 0) / pageWidth(flow))
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
  return flow.clientWidth + gapIn(flow)
}

const gapIn = (flow: HTMLElement) => parseFloat(getComputedStyle(flow).columnGap) || 0
