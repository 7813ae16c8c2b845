import { createServer, type IncomingMessage } from 'node:http'
import type { Carrier, CarrierAnswer } from '../carriers/carrier.ts'
import { maskNumber, type OnPhone } from '../phone.ts'
import type { Phones } from '../carriers/simulator.ts'

/** Phones of a test: what they keep, and how often each message was handed over. */
export type Shelf = Phones & { readonly kept: Map<string, OnPhone>; readonly handed: string[] }

/** Makes an empty shelf of phones. */
export function makeShelf(): Shelf {
  const kept = new Map<string, OnPhone>()
  const handed: string[] = []
  return {
    kept,
    handed,
    keep: async (one) => {
      handed.push(one.key)
      kept.set(one.key, kept.get(one.key) ?? one)
    },
    find: async (key, carrier) => kept.get(key)?.carrier === carrier,
  }
}

/** Carriers' own server on this machine that speaks the documented interface; each carrier below its own path. */
export function makeCarrierOffice(carriers: readonly Carrier[]): {
  open(): Promise<void>
  close(): void
  url(name: string): string
} {
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      answerOf(carriers, request, Buffer.concat(parts).toString()).then(
        ({ status, code }) => response.writeHead(status).end(JSON.stringify({ code })),
        () => response.destroy(),
      )
    })
  })
  return {
    open: () => new Promise((done) => server.listen(0, '127.0.0.1', done)),
    close: () => server.close().closeAllConnections(),
    url: (name) => {
      const at = server.address()
      return `http://carrier.test:${typeof at === 'object' && at ? at.port : 0}/${name}`
    },
  }
}

async function answerOf(carriers: readonly Carrier[], request: IncomingMessage, body: string): Promise<CarrierAnswer> {
  const [, name, , , key = ''] = (request.url ?? '').split('/')
  const carrier = carriers.find((one) => one.name === name)
  if (!carrier || request.headers.authorization !== 'Bearer carrier-credential') return { status: 401 }
  const { signal } = new AbortController()
  if (request.method === 'GET') return await carrier.find(key, signal)
  const { key: sent, ...message }: Record<string, unknown> & { key: string } = JSON.parse(body)
  return request.headers['idempotency-key'] === sent ? await carrier.hand(sent, message, signal) : { status: 400 }
}

/** Reads a text message as a carrier does. */
export function readText(body: Readonly<Record<string, unknown>>): { to: string; text: string } | { code: string } {
  const to = String(body['to'])
  return to.startsWith('0100000') ? { code: 'no-such-number' } : { to: maskNumber(to), text: String(body['text']) }
}
