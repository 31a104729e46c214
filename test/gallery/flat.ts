/** What is looked at lies over the canvas: a browser that draws it flat draws it soonest. */
export const flat = ['--disable-3d-apis']
