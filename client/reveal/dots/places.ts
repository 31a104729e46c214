/** Where the dots of a scene can stand: the middle of each place in pixels of the canvas, and a dot's size there. */
export type Places = { x: Float32Array; y: Float32Array; dot: number }

/** So many places without one of them filled in. */
export function emptyPlaces(count: number, dot: number): Places {
  return { x: new Float32Array(count), y: new Float32Array(count), dot }
}
