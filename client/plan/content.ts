/** The steps in their order; the last page sums up. */
export const places = ['legal', 'quality', 'values', 'design', 'summary'] as const
export type PlanPlace = (typeof places)[number]

/** What step 2 asks, and of what it asks it. */
export const checks = [
  { id: 'FAIR', about: 'data' },
  { id: 'FACT', about: 'algorithm' },
  { id: 'ROBUST', about: 'system' },
] as const
export type Check = (typeof checks)[number]['id']

export const readings = ['vng', 'tada', 'rathenau', 'shared', 'geonovum'] as const

/** With whom a project is designed, and what that brings. */
export const designs = [
  { id: 'multi', pros: ['support', 'views'], risks: ['talks', 'lesser', 'noControl'] },
  { id: 'municipal', pros: ['decisive', 'coherent'], risks: ['tunnel', 'noOutside', 'hobby'] },
  { id: 'publicPrivate', pros: ['experience', 'money'], risks: ['knowledge', 'stops', 'interests'] },
] as const
export type Design = (typeof designs)[number]['id']
