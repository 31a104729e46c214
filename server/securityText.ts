import express, { type Request, type Router } from 'express'

import type { Milliseconds } from '../rules/units.ts'

export type SecurityParts = {
  /** Who hears of a weakness, as a URL; without one it is the policy that says so. */
  contact: string | undefined
  publicUrl: URL | undefined
  /** The words of SECURITY.md. */
  policy: string
  now: () => Milliseconds
}

const textAt = '/.well-known/security.txt'
const policyAt = '/security-policy.txt'
/** Less than a year, as RFC 9116 advises; it counts from when somebody asks, so that it is never past. */
const holdsFor: Milliseconds = 360 * 24 * 3_600_000

/** Whom to tell of a weakness (RFC 9116), and the paper that says how. */
export function securityPages(parts: SecurityParts): Router {
  const router = express.Router()
  router.get(textAt, (request, response) => void response.type('txt').send(securityText(parts, request)))
  router.get(policyAt, (_request, response) => void response.type('txt').send(parts.policy))
  return router
}

function securityText(
  { contact, publicUrl, now }: SecurityParts,
  { headers }: Pick<Request, 'headers'>,
): string {
  // On a local network there is no name but the one that was asked for, which is one of ours by now.
  const origin = publicUrl?.origin ?? `http://${headers.host}`
  const fields = [
    ['Contact', contact ?? `${origin}${policyAt}`],
    ['Expires', new Date(now() + holdsFor).toISOString()],
    ['Preferred-Languages', 'nl, en'],
    ...(publicUrl ? [['Canonical', `${origin}${textAt}`]] : []),
    ['Policy', `${origin}${policyAt}`],
  ]
  return fields.map((field) => `${field.join(': ')}\n`).join('')
}
