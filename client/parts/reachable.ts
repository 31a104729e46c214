/** Spread on a box that scrolls and may hold nothing to press: the keyboard stops there, and its arrows scroll it. */
export const reachable = { tabIndex: 0 }
