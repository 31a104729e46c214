// @ts-check
// Loaded into a server under test: at the signal SIGUSR2 it has two bugs that nobody catches, of either kind.
process.on('SIGUSR2', () => {
  setTimeout(() => {
    throw new Error('planted: a secret word')
  }, 1)
  void Promise.reject(new TypeError('planted: another secret word'))
})
