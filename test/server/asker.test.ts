import express from 'express'
import fc from 'fast-check'
import { expect, it } from 'vitest'

import { addressOf } from '../../server/asker.ts'

/** What express says of the same request. */
function expressSays(forwarded: string | undefined, remoteAddress: string, proxies: number): unknown {
  const app = express()
  app.set('trust proxy', proxies)
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
  const request = Object.assign(Object.create(app.request), {
    app,
    headers,
    connection: { remoteAddress },
    socket: { remoteAddress },
  })
  return request.ip
}

it('finds who asks as express does, whatever was forged', () => {
  const hop = fc.oneof(fc.ipV4(), fc.ipV6(), fc.constantFrom('unknown', 'x', '"', '1.2.3.4:80'))
  const list = fc.option(
    fc.array(hop, { minLength: 1, maxLength: 5 }).map((hops) => hops.join(', ')),
    { nil: undefined },
  )
  fc.assert(
    fc.property(list, fc.ipV4(), fc.integer({ min: 0, max: 4 }), (forwarded, remoteAddress, proxies) => {
      const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
      expect(addressOf({ headers, socket: { remoteAddress } }, proxies)).toBe(
        expressSays(forwarded, remoteAddress, proxies),
      )
    }),
    { numRuns: 300 },
  )
})

it('has no address of a line that is gone', () => {
  expect(addressOf({ headers: {}, socket: {} }, 0)).toBeUndefined()
})
