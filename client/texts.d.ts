/** The texts of the home page and the welcome screen: see vite.texts.ts. */
declare module '*.json?first' {
  const texts: Readonly<Record<string, string>>
  export default texts
}
/** All texts of a participant's device. */
declare module '*.json?own' {
  const texts: Readonly<Record<string, string>>
  export default texts
}
