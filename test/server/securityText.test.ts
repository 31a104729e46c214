import { once } from 'node:events'
import express from 'express'
import { expect, it } from 'vitest'

import { securityPages, type SecurityParts } from '../../server/securityText.ts'

const now = Date.UTC(2026, 10, 23)
const day = 86_400_000

/** What a server with these parts answers at this path. */
async function answered(path: string, parts: Partial<SecurityParts> = {}) {
  const all = { contact: undefined, publicUrl: undefined, policy: 'Report a weakness', now: () => now }
  const http = express()
    .use(securityPages({ ...all, ...parts }))
    .listen(0, '127.0.0.1')
  await once(http, 'listening')
  const address = http.address()
  const at = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  const response = await fetch(at + path)
  const text = await response.text()
  http.close()
  return { at, text, type: response.headers.get('content-type') }
}

const fieldsOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(': '))

it('says whom to tell of a weakness, as RFC 9116 has it', async () => {
  const { at, text, type } = await answered('/.well-known/security.txt')
  expect(type).toBe('text/plain; charset=utf-8')
  expect(fieldsOf(text)).toEqual([
    ['Contact', `${at}/security-policy.txt`],
    ['Expires', new Date(now + 360 * day).toISOString()],
    ['Preferred-Languages', 'nl, en'],
    ['Policy', `${at}/security-policy.txt`],
  ])
  expect(text).toMatch(/^[^\r]+\n$/)
})

it('is never past, however long a server runs', async () => {
  const { text } = await answered('/.well-known/security.txt', { now: () => now + 1000 * day })
  expect(text).toContain(`Expires: ${new Date(now + 1360 * day).toISOString()}`)
})

it('names the contact of whoever runs it, and its own name, when it has them', async () => {
  const publicUrl = new URL('https://spel.example.nl')
  const { text } = await answered('/.well-known/security.txt', {
    publicUrl,
    contact: 'mailto:veilig@example.nl',
  })
  const [contact, , , canonical, policy] = fieldsOf(text)
  expect(contact).toEqual(['Contact', 'mailto:veilig@example.nl'])
  expect(canonical).toEqual(['Canonical', 'https://spel.example.nl/.well-known/security.txt'])
  expect(policy).toEqual(['Policy', 'https://spel.example.nl/security-policy.txt'])
})

it('shows the policy as plain text', async () => {
  expect(await answered('/security-policy.txt')).toMatchObject({
    text: 'Report a weakness',
    type: 'text/plain; charset=utf-8',
  })
})
