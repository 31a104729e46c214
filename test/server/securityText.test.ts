import { afterAll, beforeAll, expect, it } from 'vitest'

import { served, type Served } from './served.ts'

let house: Served
beforeAll(async () => {
  house = await served()
})
afterAll(() => house.end())

it('says whom to tell of a weakness, as RFC 9116 has it', async () => {
  const text = await (await fetch(`${house.url}/.well-known/security.txt`)).text()
  const fields = new Map(
    text
      .trimEnd()
      .split('\n')
      .map((line) => line.split(': ', 2))
      .map(([k = '', v = '']) => [k, v]),
  )
  expect([...fields.keys()]).toEqual(['Contact', 'Expires', 'Preferred-Languages', 'Policy'])
  expect(fields.get('Contact')).toBe(fields.get('Policy'))
  const policy = await fetch(fields.get('Policy') ?? '')
  expect(policy.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect(await policy.text()).toContain('Report a weakness')
  const left = Date.parse(fields.get('Expires') ?? '') - Date.now()
  expect(left).toBeGreaterThan(350 * 86_400_000)
  expect(left).toBeLessThan(365 * 86_400_000)
})

it('names the contact of whoever runs it, and its own name, when it has them', async () => {
  const named = await served({
    publicUrl: new URL('https://spel.example.nl'),
    securityContact: 'mailto:veilig@example.nl',
  })
  const text = await (await fetch(`${named.url}/.well-known/security.txt`)).text()
  expect(text).toMatch(/^Contact: mailto:veilig@example\.nl$/m)
  expect(text).toMatch(/^Canonical: https:\/\/spel\.example\.nl\/\.well-known\/security\.txt$/m)
  expect(text).toMatch(/^Policy: https:\/\/spel\.example\.nl\/security-policy\.txt$/m)
  await named.end()
})
