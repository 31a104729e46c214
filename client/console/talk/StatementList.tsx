import { Icon } from '../../parts/Icon.tsx'
import { pageLanguage } from '../../parts/speech.ts'
import type { Desk } from '../desk.ts'
import { goOrAsk } from './boxes.ts'
import { byTheme } from './statements.ts'
import './talk.css'

/** The statements by theme, which were voted on already, and a press that puts one on the wall. */
export function StatementList({ desk, onChosen }: { desk: Desk; onChosen?: () => void }) {
  const { console, say, player } = desk
  const language = pageLanguage()
  const put = (statement: string) => {
    void player.play('openStatement', { statement })
    onChosen?.()
  }
  const open = (statement: string) => {
    if (player.blocked !== undefined) return
    if (statement === console.statement) put(statement)
    else goOrAsk(desk, () => put(statement))
  }
  return (
    <div class="desk-statements">
      {byTheme(console.statements).map(({ theme, statements }) => (
        <section key={theme.nl}>
          <h3>{theme[language]}</h3>
          {statements.map(({ id, text, counted }) => (
            <button
              key={id}
              type="button"
              aria-pressed={id === console.statement}
              aria-disabled={player.blocked !== undefined}
              onClick={() => open(id)}
            >
              <span>{text[language]}</span>
              {counted && (
                <small>
                  <Icon id="check" size={16} />
                  {say('console.dialogue.done')}
                </small>
              )}
            </button>
          ))}
        </section>
      ))}
    </div>
  )
}
