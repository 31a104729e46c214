import type { SeenChoice } from '../../../rules/view/figures.ts'
import type { Say } from '../../text.ts'

type MessagesProps = { choice: SeenChoice; persons: number; people: number; isText: boolean; say: Say }

/** What must be said about so few people; about a text the screen has said it already. */
export function Messages({ choice, persons, people, isText, say }: MessagesProps) {
  const messages = choice.messages.filter((message) => !(isText && message === 'raw.text'))
  return (
    <ul class="messages">
      {messages.map((message) => (
        <li key={message}>{say(message, { persons, people })}</li>
      ))}
    </ul>
  )
}
