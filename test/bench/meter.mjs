// @ts-check
// Loaded into every process that the bench measures, before anything else: it tells, when asked, how much CPU
// time that process has used. The server itself knows nothing of it.

process.on('message', (message) => {
  const { id, ask } = JSON.parse(String(message))
  if (ask !== 'meter') return
  const { user, system } = process.cpuUsage()
  const told = { cpu: (user + system) / 1000, at: performance.now(), memory: process.memoryUsage.rss() }
  process.send?.(JSON.stringify({ id, told }))
})

// Nobody is left to ask.
process.on('disconnect', () => process.exit())
