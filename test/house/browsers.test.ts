import { describe, expect, it } from 'vitest'

import { oldest } from '../../client/check/oldest.ts'
import config from '../../vite.config.ts'
import { tooNewIn } from './tooNew.ts'
import tooNew from './tooNew.json' with { type: 'json' }
import { newInCss } from './tooNewCss.ts'
import { newInJs } from './tooNewJs.ts'
import { textOf } from './tree.ts'

describe('what the oldest browsers lack', () => {
  it('is found in a style sheet', () => {
    const found = (css: string) => newInCss(css, tooNew)
    expect(found('.a{width:10cqw;color:red}@container (width>1px){.b{inset:0}}')).toEqual([
      'container_query_length_units',
      '@container',
    ])
    expect(found('li{grid-template-rows:subgrid}')).toEqual(['grid-template-rows: subgrid'])
    expect(found('li{grid-template-rows:auto;grid-template-rows:subgrid}')).toEqual([])
    expect(found('a{color:color-mix(in srgb,red,blue)}')).toEqual(['color-mix()'])
    expect(
      found('@supports (color:color-mix(in srgb,red,blue)){a{color:color-mix(in srgb,red,blue)}}'),
    ).toEqual([])
    expect(found('@media (width<40rem){a{text-wrap:balance}}')).toEqual(['@media <', 'text-wrap'])
    expect(found('a:popover-open{content:"color-mix()"}')).toEqual([':popover-open'])
    expect(found('a{-webkit-hyphens:auto;hyphens:auto}b{hyphens:auto}')).toEqual(['hyphens'])
    expect(found('a{min-height:100dvh;inset:0;aspect-ratio:1}b:has(c){width:fit-content}')).toEqual([])
  })

  it('is found in a script', () => {
    const found = (js: string) => newInJs(js, tooNew)
    expect(found('[1].toSorted();x.toReversed()')).toEqual(['.toSorted', '.toReversed'])
    expect(found('AbortSignal.any([]);Object.groupBy(a,b)')).toEqual(['AbortSignal.any', '.groupBy'])
    expect(found('new WebTransport("");Promise.withResolvers()')).toEqual(['WebTransport', '.withResolvers'])
    expect(found('/(?<=a)b/.test(c);/[a--b]/v.test(c)')).toEqual(['lookbehind /(?<=a)b/', 'flag v /[a--b]/'])
    expect(found('[].at(-1);Object.hasOwn(a,"b");structuredClone(a);"a".replaceAll("b","c")')).toEqual([])
  })

  it('is told of MDN by the version that came first without a flag', () => {
    const support = (version_added: string | false, more = {}) => {
      const one = { version_added, ...more }
      const names = ['chrome', 'edge', 'firefox', 'safari', 'safari_ios']
      return { __compat: { support: Object.fromEntries(names.map((name) => [name, one])) } }
    }
    const made = tooNewIn({
      css: {
        properties: {
          old: support('1'),
          young: support('400'),
          never: support(false),
          flagged: support('1', { flags: [{}] }),
          gone: support('1', { version_removed: '2' }),
        },
      },
    })
    expect(made).toMatchObject({ properties: ['flagged', 'gone', 'never', 'young'] })
  })
})

describe('the oldest browsers', () => {
  it('are those that the list was made for', () => {
    expect(tooNew.oldest).toEqual(oldest)
  })

  it('are those that the build is made for', () => {
    const { target, cssTarget } = config.environments?.['client']?.build ?? {}
    const { samsung: _, ...rest } = oldest
    const makers = Object.entries(rest).map(([name, version]) => `${name}${version}`)
    expect(target).toEqual(['es2021', ...makers])
    expect(cssTarget).toEqual(makers)
  })

  it('are named on the page about the network, and by the page that they see', () => {
    const { chrome, edge, firefox, safari, ios, samsung } = oldest
    const named = [`Chrome ${chrome}`, `Edge ${edge}`, `Firefox ${firefox}`, `Safari ${safari}`, `iOS ${ios}`]
    for (const one of [...named, `Samsung Internet ${samsung}`])
      expect(textOf('docs/network.md')).toContain(one)
    expect(textOf('client/index.html')).toContain(`Chrome ${chrome}, Edge ${edge}, Firefox ${firefox}`)
  })
})
