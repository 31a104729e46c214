import type { Labels } from '../../rules/deck.ts'
import type { SeenClaim, SeenClaims, SmallMessage } from '../../rules/view/figures.ts'
import type { OwnView } from '../../rules/view/views.ts'
import type { ClaimId, Direction, VariableId } from '../../rules/workshop.ts'
import type { Say } from '../text.ts'

/** What somebody says: of which variable, which group of it, and how often. */
export type Said = Pick<SeenClaim, 'variable' | 'group' | 'direction'>
export type Saying = 'new' | 'own' | 'joins' | 'closed'
export type About = Pick<SeenClaim, 'variable' | 'group'>
export type Named = [ClaimId, SeenClaim]

/** More often comes first: that is how most people begin. */
export const directionsInOrder = ['more', 'same', 'less'] as const

/** The groups that can be claimed of a variable: the key categories together, then each category; none of a text. */
export function claimable(labels: Labels, variable: VariableId): string[] {
  const words = labels.variables[variable]
  return [...(words?.together === undefined ? [] : ['key']), ...Object.keys(words?.categories ?? {})]
}

/** What a claim is about, as it stands on a card: sign, title and value. */
export function aboutWords({ variable, group }: About, labels: Labels) {
  const words = labels.variables[variable]
  const value = group === 'key' ? words?.together : words?.categories[group]
  return { icon: words?.icon ?? 'help', title: words?.title ?? variable, value: value ?? group }
}

/** The same in one line; of a category with the title, which a value like "yes" cannot do without. */
export function aboutLine(about: About, labels: Labels): string {
  const { title, value } = aboutWords(about, labels)
  return about.group === 'key' ? value : `${title}: ${value}`
}

/** A claim as one sentence, for whoever hears it and where there is no room to draw it. */
export function sentenceOf({ direction, ...about }: Said, labels: Labels, say: Say): string {
  const { title, value } = aboutWords(about, labels)
  const head = say(`claim.${direction}`, {
    yellow: say('claim.yellow'),
    green: say('claim.green'),
    how: say(`claim.how.${direction}`),
  })
  return say('claim.sentence', {
    head,
    what: about.group === 'key' ? value : say('claim.onCard', { title, value }),
  })
}

export type HeadPart = { as: 'yellow' | 'green' | 'how' | 'words'; words: string }

/** The head of the sentence in pieces, so that both colours get their shape and how often stands out. */
export function headParts(direction: Direction, say: Say): HeadPart[] {
  const gaps = {
    '{yellow}': { as: 'yellow', words: say('claim.yellow') },
    '{green}': { as: 'green', words: say('claim.green') },
    '{how}': { as: 'how', words: say(`claim.how.${direction}`) },
  } satisfies Record<string, HeadPart>
  const known: Record<string, HeadPart> = gaps
  const pieces = say(`claim.${direction}`).split(/(\{\w+\})/)
  return pieces.filter(Boolean).map((words) => known[words] ?? { as: 'words', words })
}

/** The claims, the newest first. */
export function newestFirst(claims: SeenClaims | undefined): Named[] {
  return Object.entries(claims ?? {}).reverse()
}

/** The claim that says just this, whoever said it first. */
export function claimLike(claims: SeenClaims | undefined, said: Said): Named | undefined {
  return Object.entries(claims ?? {}).find(
    ([, { variable, group, direction }]) =>
      variable === said.variable && group === said.group && direction === said.direction,
  )
}

/** What it would be to say this: something new, what one said oneself, what others said, or what is voted on already. */
export function sayingOf(claims: SeenClaims | undefined, votes: OwnView['votes'], said: Said): Saying {
  const [id, claim] = claimLike(claims, said) ?? []
  if (!claim || id === undefined) return 'new'
  if (claim.closed) return 'closed'
  return votes?.[id] === 'yes' ? 'own' : 'joins'
}

/** Verdicts in which it is said already that one person makes the difference. */
const sayingOne: readonly string[] = ['thin', 'differentByOne']

/**
 * What must be said about so few people beside the verdict, each thing once: that groups can show chance only
 * at the first claim, and of one person only where the verdict does not say so already.
 */
export function messagesOf({ messages, verdict }: SeenClaim, isFirst: boolean): SmallMessage[] {
  return messages.filter(
    (message) =>
      (message !== 'small.always' || isFirst) && (message !== 'small.one' || !sayingOne.includes(verdict)),
  )
}
