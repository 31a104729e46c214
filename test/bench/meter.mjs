// @ts-check
// Loaded into every process that the bench measures, before anything else: it tells, when asked, how much CPU
// time that process has used. The server itself knows nothing of it.

import { writeFileSync } from 'node:fs'
import { Session } from 'node:inspector'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const between = 10
const lag = monitorEventLoopDelay({ resolution: between })

/** CPU time in milliseconds, memory in bytes. */
function metered() {
  const { user, system } = process.cpuUsage()
  const { rss, heapUsed } = process.memoryUsage()
  const peak = process.resourceUsage().maxRSS * 1024
  return { cpu: (user + system) / 1000, at: performance.now(), memory: rss, heap: heapUsed, peak }
}

/** The same, once all that nobody needs any more is gone. */
function cleaned() {
  setFlagsFromString('--expose-gc')
  const gc = runInNewContext('gc')
  for (let n = 0; n < 3; n++) gc()
  return metered()
}

function beginLag() {
  lag.reset()
  return lag.enable()
}

/** By how much more than its interval a timer was late, in milliseconds. */
function endLag() {
  lag.disable()
  const late = (/** @type {number} */ time) => Math.max(0, time / 1e6 - between)
  return { p50: late(lag.percentile(50)), p99: late(lag.percentile(99)), worst: late(lag.max) }
}

/** @type {Session | undefined} */
let profiler

function beginProfile() {
  profiler = new Session()
  profiler.connect()
  profiler.post('Profiler.enable')
  profiler.post('Profiler.start')
}

/** Leaves what was found in this file. @param {{ file: string }} where */
function endProfile({ file }) {
  profiler?.post('Profiler.stop', (error, found) => {
    if (!error) writeFileSync(file, JSON.stringify(found.profile))
  })
  profiler?.disconnect()
}

/** @type {Record<string, (carried: any) => unknown>} */
const orders = { meter: metered, clean: cleaned, beginLag, endLag, beginProfile, endProfile }

process.on('message', (message) => {
  const { id, ask, carried } = JSON.parse(String(message))
  if (!Object.hasOwn(orders, ask)) return
  process.send?.(JSON.stringify({ id, told: orders[ask]?.(carried) }))
})

// Nobody is left to ask.
process.on('disconnect', () => process.exit())
