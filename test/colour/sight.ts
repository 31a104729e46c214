import { type Colour } from '../../server/theme/colour.ts'

type Row = readonly [number, number, number]
type Matrix = readonly [Row, Row, Row]
/** Light as it adds up: 0 to 1 for red, green and blue. */
type Light = Row

/** What somebody sees of a colour. */
export type Sight = (colour: Colour) => Colour

/**
 * Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG
 * 15(6), 2009: the matrices for severity 1.0, on linear RGB.
 */
const machado = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>

/**
 * Brettel, Viénot and Mollon, "Computerized simulation of color appearance for dichromats", JOSA A 14(10), 1997, as two
 * half planes in linear sRGB (worked out and given to the public domain by libDaltonLens). Machado is weak for tritanopia.
 */
const brettel = {
  protanopia: {
    one: [
      [0.1498, 1.19548, -0.34528],
      [0.10764, 0.84864, 0.04372],
      [0.00384, -0.0054, 1.00156],
    ],
    other: [
      [0.1457, 1.16172, -0.30742],
      [0.10816, 0.85291, 0.03892],
      [0.00386, -0.00524, 1.00139],
    ],
    plane: [0.00048, 0.00393, -0.00441],
  },
  deuteranopia: {
    one: [
      [0.36477, 0.86381, -0.22858],
      [0.26294, 0.64245, 0.09462],
      [-0.02006, 0.02728, 0.99278],
    ],
    other: [
      [0.37298, 0.88166, -0.25464],
      [0.25954, 0.63506, 0.1054],
      [-0.0198, 0.02784, 0.99196],
    ],
    plane: [-0.00281, -0.00611, 0.00892],
  },
  tritanopia: {
    one: [
      [1.01277, 0.13548, -0.14826],
      [-0.01243, 0.86812, 0.14431],
      [0.07589, 0.805, 0.11911],
    ],
    other: [
      [0.93678, 0.18979, -0.12657],
      [0.06154, 0.81526, 0.1232],
      [-0.37562, 1.12767, 0.24796],
    ],
    plane: [0.03901, -0.02788, -0.01113],
  },
} as const satisfies Record<string, { one: Matrix; other: Matrix; plane: Row }>

const dot = (a: Row, b: Row) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
const through = (matrix: Matrix, light: Light): Light => [
  dot(matrix[0], light),
  dot(matrix[1], light),
  dot(matrix[2], light),
]

const lit = (part: number) => (part / 255 <= 0.04045 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4)

function shown(light: number): number {
  const value = Math.min(1, Math.max(0, light))
  return Math.round(255 * (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055))
}

export const lightOf = ([red, green, blue]: Colour): Light => [lit(red), lit(green), lit(blue)]
const colourOf = ([red, green, blue]: Light): Colour => [shown(red), shown(green), shown(blue)]

const byMachado =
  (what: keyof typeof machado): Sight =>
  (colour) =>
    colourOf(through(machado[what], lightOf(colour)))

const byBrettel =
  (what: keyof typeof brettel): Sight =>
  (colour) => {
    const { one, other, plane } = brettel[what]
    const light = lightOf(colour)
    return colourOf(through(dot(plane, light) >= 0 ? one : other, light))
  }

/** Black and white, as a printer and an eye without cones for colour make it. */
const grey: Sight = (colour) => {
  const light = dot([0.2126, 0.7152, 0.0722], lightOf(colour))
  return colourOf([light, light, light])
}

export const sights: Readonly<Record<string, Sight>> = {
  'the usual eye': (colour) => colour,
  'protanopia (Machado)': byMachado('protanopia'),
  'protanopia (Brettel)': byBrettel('protanopia'),
  'deuteranopia (Machado)': byMachado('deuteranopia'),
  'deuteranopia (Brettel)': byBrettel('deuteranopia'),
  'tritanopia (Machado)': byMachado('tritanopia'),
  'tritanopia (Brettel)': byBrettel('tritanopia'),
  'black and white': grey,
}

/** What falls on a screen besides the picture, as a share of the projector's white: a room with its lights on. */
export const ambient = 0.25

/** A washed-out projector: light of the room lies over the picture, so that black is no darker than one fifth of white. */
export const washed: Sight = (colour) => {
  const [red, green, blue] = lightOf(colour)
  const over = (light: number) => (light + ambient) / (1 + ambient)
  return colourOf([over(red), over(green), over(blue)])
}
