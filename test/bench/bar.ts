/** A promise and whether it was kept. `figure` stands beside what it may be at most, or at least. */
export type Bar = { name: string; figure: number; bar: string; ok: boolean }

export const atMost = (name: string, figure: number, most: number): Bar => {
  return { name, figure, bar: `<= ${most}`, ok: figure <= most }
}
export const atLeast = (name: string, figure: number, least: number): Bar => {
  return { name, figure, bar: `>= ${least}`, ok: figure >= least }
}
