import { connect } from 'node:net'
import type { Scanner, Verdict } from '../../platform/uploads/scanner.ts'

/** Where clamd listens: `tcp://host:3310`, or `unix:///run/clamav/clamd.ctl`. */
export function clamd(address: string, timeoutMs = 30_000): Scanner {
  return { name: 'clamav', scan: async (bytes) => read(await ask(address, bytes, timeoutMs)) }
}

const away = ''

// INSTREAM (man clamd): chunks with their length in four bytes before them, an empty one at the end, one line as answer.
async function ask(address: string, bytes: Uint8Array, timeoutMs: number): Promise<string> {
  return await new Promise((done) => {
    let said = ''
    const socket = connect(targetOf(address))
    const give = (answer: string): void => {
      socket.destroy()
      done(answer)
    }
    socket.setTimeout(timeoutMs, () => give(away))
    socket.on('error', () => give(away))
    socket.on('data', (chunk) => {
      said += chunk.toString('utf8')
      if (said.includes('\0')) give(said.slice(0, said.indexOf('\0')))
    })
    socket.on('close', () => give(away))
    socket.write('zINSTREAM\0')
    socket.write(lengthOf(bytes))
    socket.write(bytes)
    socket.write(Buffer.alloc(4))
  })
}

function lengthOf(bytes: Uint8Array): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.byteLength)
  return length
}

function targetOf(address: string): { path: string } | { host: string; port: number } {
  const url = new URL(address)
  return url.protocol === 'unix:' ? { path: url.pathname } : { host: url.hostname, port: Number(url.port || 3310) }
}

// "stream: OK", "stream: Eicar-Signature FOUND"; anything else ("… ERROR", nothing) is no verdict.
function read(answer: string): Verdict {
  if (answer === 'stream: OK') return { is: 'clean' }
  const found = /^stream: (.+) FOUND$/.exec(answer)?.[1]
  return found === undefined ? { is: 'away' } : { is: 'infected', found }
}
