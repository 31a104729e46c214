import type { Language } from '../../rules/workshop.ts'

export const expectedCsv = (_language: Language, _day: string): string => ''
export const expectedJson = (_language: Language, _day: string): unknown => ({})
export const expectedPage = (_language: Language): string[] => []
