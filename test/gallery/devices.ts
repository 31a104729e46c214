import type { Picture, ScreenName } from './picture.ts'

export const phone = { width: 360, height: 740 }
export const laptop = { width: 1366, height: 768 }
export const projector = { width: 1920, height: 1080 }

const usual: Readonly<Partial<Record<ScreenName, typeof phone>>> = { table: laptop, console: laptop }

/** The device that a screen is made for. */
export const deviceOf = ({ screen }: Pick<Picture, 'screen'>) => usual[screen] ?? phone
