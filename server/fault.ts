/** Something that whoever starts the server can mend. Its message is one line, and says how. */
export function fault(line: string): Error {
  return Object.assign(new Error(line), { name: 'Fault' })
}

export function isFault(error: unknown): error is Error {
  return error instanceof Error && error.name === 'Fault'
}

/** The system's own word for what went wrong: EADDRINUSE, EACCES. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
