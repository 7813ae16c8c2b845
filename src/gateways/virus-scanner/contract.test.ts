import { once } from 'node:events'
import { type Server, createServer } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import type { Scanner } from '../../platform/uploads/scanner.ts'
import { clamd } from './live.ts'
import { noScanner, simulatedScanner } from './simulator.ts'

const eicar = Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''))
let server: Server | undefined
afterEach(() => server?.close())

/** A clamd of the test: reads INSTREAM as its manual says and answers by what it read. */
async function listening(answer: (bytes: Buffer) => string | undefined): Promise<string> {
  server = createServer((socket) => {
    let sent = Buffer.alloc(0)
    socket.on('data', (chunk: Buffer) => {
      sent = Buffer.concat([sent, chunk])
      const bytes = streamIn(sent)
      if (bytes === undefined) return
      const said = answer(bytes)
      if (said === undefined) socket.destroy()
      else socket.end(`${said}\0`)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const at = server.address()
  return `tcp://127.0.0.1:${typeof at === 'object' ? at?.port : 0}`
}

function streamIn(sent: Buffer): Buffer | undefined {
  const head = 'zINSTREAM\0'
  if (sent.length < head.length + 4) return undefined
  expect(sent.subarray(0, head.length).toString()).toBe(head)
  const length = sent.readUInt32BE(head.length)
  const end = head.length + 4 + length
  if (sent.length < end + 4) return undefined
  expect(sent.readUInt32BE(end)).toBe(0)
  return sent.subarray(head.length + 4, end)
}

const judge = (bytes: Buffer): string => (bytes.equals(eicar) ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK')

describe.each<[string, () => Promise<Scanner>]>([
  ['clamd', async () => clamd(await listening(judge))],
  ['simulator', () => Promise.resolve(simulatedScanner)],
])('%s', (_, make) => {
  test('lets a clean file through, also a large one, and names what it finds', async () => {
    const scanner = await make()
    expect(await scanner.scan(Buffer.alloc(3_000_000, 'a'))).toEqual({ is: 'clean' })
    expect(await scanner.scan(eicar)).toEqual({ is: 'infected', found: 'Eicar-Test-Signature' })
  })
})

describe('no verdict is never taken for clean', () => {
  test.each([['stream: size limit exceeded. ERROR'], ['stream: OK and more'], [undefined]])('%s', async (said) => {
    expect(await clamd(await listening(() => said)).scan(Buffer.from('a'))).toEqual({ is: 'away' })
  })

  test('nobody listens, nobody answers in time, or none is configured', async () => {
    const address = await listening(() => 'stream: OK')
    server?.close()
    expect(await clamd(address).scan(Buffer.from('a'))).toEqual({ is: 'away' })
    server = createServer(() => undefined).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const at = server.address()
    const mute = `tcp://127.0.0.1:${typeof at === 'object' ? at?.port : 0}`
    expect(await clamd(mute, 100).scan(Buffer.from('a'))).toEqual({ is: 'away' })
    expect(await noScanner.scan(Buffer.from('a'))).toEqual({ is: 'away' })
  })
})
