import { renderUnicodeCompact } from 'uqr'

/** What stands on the terminal once the server listens: where to go, in Dutch and English. */
export function greeting(facilitator: string, participants: readonly string[]): string {
  const [likeliest, ...others] = participants.map(withSlash)
  return [
    '',
    '  Databasespel',
    '',
    `  Begeleider · Facilitator    ${withSlash(facilitator)}`,
    ...(likeliest === undefined ? unreachable : reachable(likeliest, others)),
    '',
    `  Werkt het netwerk hier?     ${withSlash(facilitator)}check`,
    '  Does the network work here?',
    '',
    '  Stoppen · Stop: Ctrl+C',
    '',
    '',
  ].join('\n')
}

const unreachable = [
  '  Deelnemers · Participants   geen netwerk: telefoons kunnen er niet bij',
  '                              no network: phones cannot reach this machine',
]

function reachable(likeliest: string, others: readonly string[]): string[] {
  return [
    `  Deelnemers · Participants   ${likeliest}`,
    ...others.map((other) => `                    of · or   ${other}`),
    '',
    ...renderUnicodeCompact(likeliest, { border: 2 })
      .split('\n')
      .map((line) => `  ${line}`),
  ]
}

function withSlash(address: string): string {
  return `${address}/`
}
