import type { Language } from '../../rules/workshop.ts'
import { screens, type Picture } from './picture.ts'

/** The list of all pictures; for whoever looks at them by hand. */
export function Index({ pictures, language }: { pictures: readonly Picture[]; language: Language }) {
  return (
    <main>
      <h1>Databasespel</h1>
      {screens.map((screen) => (
        <section key={screen}>
          <h2>{screen}</h2>
          <ul>
            {pictures
              .filter((one) => one.screen === screen)
              .map(({ state }) => (
                <li key={state}>
                  <a href={`#${screen}/${state}/${language}`}>{state}</a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </main>
  )
}
