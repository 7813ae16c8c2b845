import { Agent, get } from 'node:http'

/** One sealed badge and the session of whoever may open it. */
export type Readable = { readonly path: string; readonly token: string }
/** What reading gave: how many were answered in full, and everything else. */
export type Read = { readonly well: number; readonly otherwise: readonly string[]; readonly seconds: number }

/** Reads sealed badges over kept-alive connections, one after the other in each, until told to stop. */
export function readBadges(
  address: string,
  badges: readonly Readable[],
  connections: number,
): { stop(): Promise<Read> } {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const otherwise: string[] = []
  const began = performance.now()
  let [well, next, on] = [0, 0, true]
  const lane = async (): Promise<void> => {
    while (on) {
      const badge = badges[next++ % badges.length]
      const said = badge === undefined ? 'no badge' : await read(agent, address, badge)
      if (said === 'well') well++
      else otherwise.push(said)
    }
  }
  const lanes = Promise.all(Array.from({ length: connections }, lane))
  return {
    stop: async () => {
      on = false
      await lanes
      agent.destroy()
      return { well, otherwise, seconds: (performance.now() - began) / 1000 }
    },
  }
}

// A badge that does not open gives an error page; one that opens is its signed document.
function read(agent: Agent, address: string, { path, token }: Readable): Promise<string> {
  return new Promise((done) => {
    const asked = get(`${address}${path}`, { agent, headers: { authorization: `Bearer ${token}` } }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => {
        const whole = answer.statusCode === 200 && Buffer.concat(parts).includes('proofValue')
        done(whole ? 'well' : `${path}: ${answer.statusCode}`)
      })
    })
    asked.on('error', (error) => done(`${path}: ${error.message}`))
  })
}
