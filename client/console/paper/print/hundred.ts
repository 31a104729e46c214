/** Which of a hundred places are marked, in rows of ten: the first so many, and the others. */
export function placesOf(count: number): { marked: [number, number][]; others: [number, number][] } {
  const places = Array.from({ length: 100 }, (_, n): [number, number] => [n % 10, Math.floor(n / 10)])
  return { marked: places.slice(0, count), others: places.slice(count) }
}
