import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

// Below what systems give to outgoing connections (IANA: 49152 and up, Linux: 32768 and up): nobody takes one of these by chance
// between this look and its use.
const [lowest, highest] = [20_000, 32_000]
const tries = 50

/** A port on this machine that nobody uses at this moment. */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < tries; attempt++) {
    const port = randomInt(lowest, highest)
    if (await isFree(port)) return port
  }
  throw new Error(`no free port between ${lowest} and ${highest}`)
}

function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const server = createServer().once('error', () => done(false))
    server.listen(port, '127.0.0.1', () => server.close(() => done(true)))
  })
}
