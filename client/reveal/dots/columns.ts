/** How many dots lie side by side in the bars of each colour. */
export type Columns = { work: number; noWork: number }

/** Columns further from the true ratio than this make a bar longer or shorter than its share. */
const close = 0.003

/**
 * The fewest columns with which the longest green bar has at most `rows` rows, and in which the two thicknesses
 * are to each other as the two colours: then length is share, for both alike.
 */
export function columnsFor(people: Columns, largestShare: number, rows: number): Columns {
  const least = Math.max(1, Math.ceil((people.noWork * largestShare) / rows))
  const ratio = people.work / Math.max(1, people.noWork)
  let best = { work: 1, noWork: least, off: Infinity }
  for (let noWork = least; noWork <= least * 1.12 + 2; noWork++) {
    const work = Math.max(1, Math.round(noWork * ratio))
    const off = Math.abs(work / noWork / ratio - 1)
    const fits = Math.ceil((people.work * largestShare) / work) <= rows
    if (fits && off < best.off) best = { work, noWork, off }
    if (best.off < close) break
  }
  return { work: best.work, noWork: best.noWork }
}
