const echoMs = 1000 // npm, the launcher and the terminal each pass the same Ctrl-C on
const patienceMs = 10_000

/**
 * Waits for Ctrl-C, a stop signal, or the launcher's death, then runs `stop`, for ten seconds at most. A second Ctrl-C ends
 * the process at once. Gives false when stopping was not finished in time.
 */
export async function untilStopped(stop: () => Promise<void>, onStop: () => void): Promise<boolean> {
  await firstSignal()
  onStop()
  const began = Date.now()
  const hurry = (): void => {
    if (Date.now() - began > echoMs) process.exit(130)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, hurry)
  return await Promise.race([stop().then(() => true), late()])
}

function firstSignal(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => done())
    process.once('disconnect', () => done())
  })
}

function late(): Promise<false> {
  return new Promise((done) => {
    setTimeout(() => done(false), patienceMs).unref()
  })
}
