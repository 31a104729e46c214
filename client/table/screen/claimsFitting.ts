/** How many items, one below the other, are whole within a height; all in pixels. */
export function fitting(height: number, bottoms: readonly number[]): number {
  const first = bottoms.findIndex((bottom) => bottom > height + 1)
  return first < 0 ? bottoms.length : first
}
