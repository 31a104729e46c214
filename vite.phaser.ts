import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

import { build, type Plugin } from 'vite'

/** What the drawn table takes from Phaser, and where that lies in its sources. What is not named here is not
 * there when the game runs, whatever the types say. */
const parts = {
  Core: 'core',
  Game: 'core/Game',
  Scale: 'scale/const',
}
/** Sources that put their class in Phaser's own lists when they are loaded. The renderer comes first: its parts ask
 * for it while they are loaded, and get too little when one of them was asked for before it. */
const registered = [
  'renderer',
  'events/EventEmitter',
  'plugins/ScenePlugin',
  'cameras/2d/CameraManager',
  'gameobjects/DisplayList',
  'gameobjects/UpdateList',
  'gameobjects/GameObjectFactory',
  'gameobjects/GameObjectCreator',
  'gameobjects/image/ImageFactory',
]
/** Constants that Phaser keeps in one object. */
const constants = ['AUTO', 'CANVAS', 'WEBGL']

/** Phaser asks at build time what to leave out, as `typeof FLAG`. */
const flags: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  EXPERIMENTAL: false,
  PLUGIN_3D: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
}

/** It goes with every copy. */
const licence =
  '/*! Phaser, https://phaser.io, (c) 2013-2026 Phaser Studio Inc., MIT License, with eventemitter3, MIT */'

const asked = /typeof ([A-Z][A-Z0-9_]+)\b/g
const virtual = '\0phaser'

/**
 * Phaser from its sources, with only what the drawn table uses: about half of the package. Without this
 * plugin `phaser` is all of it: nothing breaks, a table takes longer to arrive.
 */
export function phaserInParts(): Plugin {
  let made: Promise<string> | undefined
  return {
    name: 'phaser-in-parts',
    enforce: 'pre',
    resolveId: (id) => (id === 'phaser' ? virtual : undefined),
    async load(id) {
      if (id !== virtual) return undefined
      made ??= bundled()
      return { code: await made, moduleType: 'js' }
    },
    // Comments are gone by now.
    generateBundle(_, files) {
      for (const file of Object.values(files))
        if (file.type === 'chunk' && file.moduleIds.includes(virtual)) file.code = `${licence}\n${file.code}`
    },
  }
}

/** All parts in one module: Phaser's sources are of an older kind, which a browser does not load as they are. */
async function bundled(): Promise<string> {
  const made = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [sources],
    build: {
      write: false,
      minify: false,
      target: 'es2021',
      modulePreload: false,
      rolldownOptions: { input: virtual, preserveEntrySignatures: 'strict' },
    },
  })
  const [first] = Array.isArray(made) ? made : [made]
  const chunk = first && 'output' in first ? first.output[0] : undefined
  if (!chunk) throw new Error('vite.phaser.ts: nothing was built')
  return chunk.code
}

const gathered = '\0phaser-parts'

const sources: Plugin = {
  name: 'phaser-sources',
  enforce: 'pre',
  resolveId: (id) => (id === virtual || id === gathered ? id : undefined),
  load(id) {
    if (id === virtual) return { code: entry(), moduleType: 'js' }
    return id === gathered ? { code: gathering(), moduleType: 'js' } : undefined
  },
  transform(code, id) {
    if (!/[\\/]phaser[\\/]src[\\/]/.test(id)) return undefined
    return { code: code.replace(asked, (whole, flag: string) => String(flags[flag] ?? whole)), map: null }
  },
}

/** What a browser's module hands out. */
function entry(): string {
  const names = [...Object.keys(parts), ...constants]
  const all = names.map((name) => `export const ${name} = gathered.${name}`)
  return [`import gathered from ${JSON.stringify(gathered)}`, ...all].join('\n')
}

/** All sources that are needed, asked for the way that they ask for each other. */
function gathering(): string {
  const folder = join(dirname(createRequire(import.meta.url).resolve('phaser/package.json')), 'src')
  const asks = (source: string) => `require(${JSON.stringify(join(folder, source))})`
  return [
    ...['polyfills/requestVideoFrame', ...registered].map(asks),
    `const constants = ${asks('const')}`,
    ...Object.entries(parts).map(([name, source]) => `exports.${name} = ${asks(source)}`),
    ...constants.map((name) => `exports.${name} = constants.${name}`),
  ].join('\n')
}
