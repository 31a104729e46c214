import { describe, expect, it } from 'vitest'

import { routeOf } from '../../client/home/route.ts'

const seat = { workshop: 'w1234567', key: 'abcdefghijklmnopqrstuv' }
const written = `${seat.workshop}.${seat.key}`
const at = (pathname: string, hash = '') => ({ pathname, hash })

describe('an address', () => {
  it('leads home, or to the seat that this device has', () => {
    expect(routeOf(at('/'), false)).toEqual({ place: 'home' })
    expect(routeOf(at('/'), true)).toEqual({ place: 'participant' })
  })

  it('leads to the console and to the table by their paths', () => {
    expect(routeOf(at('/console'), true)).toEqual({ place: 'console' })
    expect(routeOf(at('/table/'), false)).toEqual({ place: 'table' })
  })

  it('waits for the seat in a window that the console opened, and takes a pairing code', () => {
    expect(routeOf(at('/table', '#awaits'), false)).toEqual({ place: 'table', awaits: true })
    expect(routeOf(at('/', '#pair=K7MR4PXD'), true)).toEqual({ place: 'home', pair: 'K7MR4PXD' })
    expect(routeOf(at('/watch'), false)).toEqual({ place: 'spectator' })
  })

  it('leads to the seats that share this device', () => {
    expect(routeOf(at('/pass'), true)).toEqual({ place: 'pass' })
    expect(routeOf(at('/pass/', `#seat=${written}`), false)).toEqual({ place: 'pass' })
  })

  it('leads to the step plan, whoever asks', () => {
    expect(routeOf(at('/plan'), true)).toEqual({ place: 'home', plan: true })
  })

  it('takes a seat from a QR, for the screen of its path', () => {
    expect(routeOf(at('/', `#seat=${written}`), false)).toEqual({ place: 'participant', seat })
    expect(routeOf(at('/console', `#seat=${written}`), true)).toEqual({ place: 'console', seat })
    expect(routeOf(at('/table', `#seat=${written}`), false)).toEqual({ place: 'table', seat })
  })

  it('takes an invitation, also where this device has a seat already', () => {
    expect(routeOf(at('/', '#join=d7Qw0x4Z'), true)).toEqual({ place: 'home', join: 'd7Qw0x4Z' })
  })

  it('passes over what is no seat, no invitation and no page of ours', () => {
    expect(routeOf(at('/', '#seat=nonsense'), false)).toEqual({ place: 'home' })
    expect(routeOf(at('/', '#join='), true)).toEqual({ place: 'participant' })
    expect(routeOf(at('/constructor'), false)).toEqual({ place: 'home' })
    expect(routeOf(at('/join', '#join=d7Qw'), false)).toEqual({ place: 'home', join: 'd7Qw' })
  })
})
