/** What is looked at lies over the canvas: a browser that draws it flat, and without the chip for it, draws it soonest. */
export const flat = ['--disable-3d-apis', '--disable-gpu']
