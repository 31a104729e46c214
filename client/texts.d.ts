/** The texts of participants and of the home page: see vite.texts.ts. */
declare module '*.json?first' {
  const texts: Readonly<Record<string, string>>
  export default texts
}
