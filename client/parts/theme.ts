/** The logo of the municipality whose theme this is, and its words in each language. */
export type Logo = { src: string; alt: Readonly<Record<string, string>> }

/** What the server says of its theme, in the head of the page (server/theme/serving.ts). */
export function logoIn(page: {
  getElementById: (id: string) => Pick<HTMLElement, 'dataset'> | null
}): Logo | undefined {
  const told = page.getElementById('theme')?.dataset['theme']
  if (told === undefined) return undefined
  const { logo, alt }: { logo?: string; alt?: Logo['alt'] } = JSON.parse(told)
  return logo === undefined || alt === undefined ? undefined : { src: logo, alt }
}

/** Its words in this language; Dutch is always there. */
export const wordsOf = ({ alt }: Logo, language: string): string => alt[language] ?? alt['nl'] ?? ''
