import type { SearchPicture } from '../../../rules/roundState.ts'

/** The pictures of the round about recognising, in the order in which they come. */
export const searchPictures = ['search', 'repair', 'world'] as const satisfies readonly SearchPicture[]
