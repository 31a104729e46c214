/** What a file of the client draws with: its exported components, by name; those within it are seen with them. */
export function componentsIn(text: string): string[] {
  const named = text.matchAll(
    /^export (?:default )?(?:function ([A-Z]\w*)|const ([A-Z]\w*) = (?:lazily|memo)\b)/gm,
  )
  return [...named].map(([, drawn, wrapped]) => drawn ?? wrapped ?? '')
}

/** One name for a component of the whole client: `client/home/Home.tsx Home`. */
export const placeOf = (path: string, name: string) => `${path} ${name}`
