import { WebSocket } from 'ws'

type Said = { id?: number; method?: string; params?: { chunk?: string }; result?: unknown; error?: unknown }

/** Looks into the memory of another Node through its inspector, whose address it told on stderr. */
export async function memoryAt(address: string) {
  const socket = new WebSocket(address)
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
  const waiting = new Map<number, (said: Said) => void>()
  let hear: (chunk: string) => void = () => undefined
  let last = 0
  socket.on('message', (data: Buffer) => {
    const said: Said = JSON.parse(data.toString())
    if (said.params?.chunk !== undefined) hear(said.params.chunk)
    if (said.id !== undefined) waiting.get(said.id)?.(said)
  })
  const ask = async (method: string, params: object = {}): Promise<unknown> => {
    const id = ++last
    const said = await new Promise<Said>((resolve) => {
      waiting.set(id, resolve)
      socket.send(JSON.stringify({ id, method, params }))
    })
    waiting.delete(id)
    if (said.error !== undefined) throw new Error(`${method}: ${JSON.stringify(said.error)}`)
    return said.result
  }
  return {
    /** What stands around these words, word by word, in everything that is reachable: strings, and bytes of buffers. */
    async around(words: readonly string[]): Promise<string[][]> {
      await ask('HeapProfiler.collectGarbage')
      const strings = await stringsAround(words, ask, (listener) => (hear = listener))
      const bytes = await Promise.all(words.map((word) => bytesAround(word, ask)))
      return words.map((_word, n) => [...(strings[n] ?? []), ...(bytes[n] ?? [])])
    },
    close: () => socket.close(),
  }
}

type Ask = (method: string, params?: object) => Promise<unknown>

async function stringsAround(
  words: readonly string[],
  ask: Ask,
  onChunk: (listener: (chunk: string) => void) => void,
): Promise<string[][]> {
  const found = words.map((): string[] => [])
  const overlap = Math.max(...words.map(({ length }) => length)) - 1
  let before = ''
  onChunk((chunk) => {
    const text = before + chunk
    for (const [n, word] of words.entries())
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        found[n]?.push(`string: ${text.slice(Math.max(0, at - 60), at + 60)}`)
    before = text.slice(-overlap)
  })
  await ask('HeapProfiler.takeHeapSnapshot')
  return found
}

/** Looks at all buffers over there; the word comes as numbers, so that the question leaves no trace of it. */
async function bytesAround(word: string, ask: Ask): Promise<string[]> {
  const objectGroup = 'looked at'
  const prototype = await ask('Runtime.evaluate', { expression: 'ArrayBuffer.prototype', objectGroup })
  const prototypeObjectId = Object(prototype).result.objectId
  const all = await ask('Runtime.queryObjects', { prototypeObjectId, objectGroup })
  const found = await ask('Runtime.callFunctionOn', {
    objectId: Object(all).objects.objectId,
    functionDeclaration: String(searched),
    arguments: [{ value: [...Buffer.from(word)] }],
    returnByValue: true,
  })
  // Or the list would keep them all.
  await ask('Runtime.releaseObjectGroup', { objectGroup })
  return Object(found).result.value ?? []
}

/** Runs over there, on the list of all buffers. */
function searched(this: ArrayBuffer[], codes: number[]): string[] {
  const found: string[] = []
  for (const buffer of this) {
    const bytes = new Uint8Array(buffer)
    for (let at = bytes.indexOf(codes[0] ?? 0); at >= 0; at = bytes.indexOf(codes[0] ?? 0, at + 1)) {
      if (!codes.every((code, n) => bytes[at + n] === code)) continue
      const around = bytes.slice(Math.max(0, at - 60), at + 20)
      found.push(`buffer of ${bytes.length}: ${String.fromCharCode(...around)}`)
    }
  }
  return found
}
