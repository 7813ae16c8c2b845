import { createServer } from 'node:http'
import type { Carrier } from '../carriers/carrier.ts'
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
      const [, name, , , key] = (request.url ?? '').split('/')
      const carrier = carriers.find((one) => one.name === name)
      const signal = new AbortController().signal
      const { key: sent, ...body }: Record<string, unknown> & { key?: string } =
        request.method === 'POST' ? JSON.parse(Buffer.concat(parts).toString()) : {}
      const trusted = request.headers.authorization === 'Bearer carrier-credential'
      const same = request.method === 'GET' || request.headers['idempotency-key'] === sent
      if (!carrier || !trusted || !same) return void response.writeHead(401).end('{}')
      const answer =
        request.method === 'POST' ? carrier.hand(sent ?? '', body, signal) : carrier.find(key ?? '', signal)
      answer.then(
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

/** Reads a text message as a carrier does. */
export function readText(body: Readonly<Record<string, unknown>>): { to: string; text: string } | { code: string } {
  const to = String(body['to'])
  return to.startsWith('0100000') ? { code: 'no-such-number' } : { to: maskNumber(to), text: String(body['text']) }
}
