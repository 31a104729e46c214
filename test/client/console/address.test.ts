import { describe, expect, it } from 'vitest'

import { basesFor } from '../../../client/console/address.ts'

const lan = 'http://192.168.178.21:3000'
const vpn = 'http://10.8.0.4:3000'

describe('the address in the QR', () => {
  it('is never that of the machine itself when phones can find another', () => {
    expect(basesFor('http://localhost:3000', [lan, vpn])).toEqual([lan, vpn])
    expect(basesFor('http://127.0.0.1:3000', [`${lan}/`])).toEqual([lan])
    expect(basesFor('http://[::1]:3000', [lan])).toEqual([lan])
  })

  it('is the one that the page came from when that is another', () => {
    expect(basesFor('https://spel.example', ['http://172.17.0.2:3000'])[0]).toBe('https://spel.example')
    expect(basesFor(vpn, [lan, vpn])).toEqual([vpn, lan])
  })

  it('is that of the machine when there is nothing else', () => {
    expect(basesFor('http://localhost:3000', [])).toEqual(['http://localhost:3000'])
  })
})
