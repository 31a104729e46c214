import { localeOf } from '../languages.ts'
import type { Say } from '../text.ts'
import { parts, worstOf, type Findings } from './outcomes.ts'

/** What stands in a report beside what was found. */
type Circumstances = { at: Date; address: string; userAgent: string; language: string }

/** All that was found as plain text, to send to whoever manages the network. */
export function reportOf(
  findings: Findings,
  say: Say,
  { at, address, userAgent, language }: Circumstances,
): string {
  const worst = worstOf(findings)
  const lines = [...parts.network, ...parts.device].flatMap((name) => {
    const found = findings[name]
    if (!found) return []
    return [
      `- ${say(`check.${name}`)}: ${say(`check.state.${found.state}`)}. ${say(found.says, found.filling)}`,
    ]
  })
  return [
    `${say('home.title')}: ${say('check.title')}`,
    at.toLocaleString(localeOf(language)),
    `${say('check.report.address')}: ${address}`,
    `${say('check.report.browser')}: ${userAgent}`,
    '',
    ...(worst ? [say(`check.sum.${worst}`), ''] : []),
    ...lines,
    '',
  ].join('\n')
}
