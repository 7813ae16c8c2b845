import { request as overHttp, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as overHttps } from 'node:https'
import { checkedAddresses, pinnedLookup, type Resolve } from './checked-lookup.ts'
import { FetchFault } from './fetch-fault.ts'

/** What a request may carry. `timeoutMs` covers everything up to the last byte; `maxBytes` is the size of the answer's body. */
export type GuardedInit = {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  readonly signal?: AbortSignal
  readonly timeoutMs?: number
  readonly maxBytes?: number
}

type Limits = {
  readonly timeoutMs: number
  readonly maxBytes: number
  readonly loopback: boolean
  readonly inside: boolean
  readonly resolve: Resolve
}

/** Sends one request whose host is already found on the list: checks its addresses and connects to exactly those. */
export async function send(url: URL, init: GuardedInit, limits: Limits): Promise<Response> {
  const late = AbortSignal.timeout(limits.timeoutMs)
  const stop = init.signal ? AbortSignal.any([late, init.signal]) : late
  try {
    const addresses = await unlessStopped(stop, checkedAddresses(url.hostname, limits))
    const message = await exchange(url, init, { signal: stop, lookup: pinnedLookup(addresses) })
    return toResponse(message, await bodyOf(message, url.host, limits.maxBytes))
  } catch (error) {
    if (error instanceof FetchFault) throw error
    if (late.aborted) throw new FetchFault('timeout', url.host, error)
    throw new FetchFault(init.signal?.aborted === true ? 'aborted' : 'unreachable', url.host, error)
  }
}

function unlessStopped<T>(stop: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    stop.addEventListener('abort', () => reject(stop.reason), { once: true })
    work.then(resolve, reject)
  })
}

function exchange(
  url: URL,
  { method = 'GET', headers = {}, body }: GuardedInit,
  how: RequestOptions,
): Promise<IncomingMessage> {
  const open = url.protocol === 'https:' ? overHttps : overHttp
  return new Promise((resolve, reject) => {
    // No shared agent: a kept connection would outlive the check of its address.
    const outgoing = open(url, { ...how, agent: false, method, headers: { 'accept-encoding': 'identity', ...headers } })
    outgoing.on('response', resolve).on('error', reject)
    outgoing.end(body)
  })
}

async function bodyOf(message: IncomingMessage, host: string, maxBytes: number): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of message) {
    const bytes = Buffer.from(part)
    size += bytes.length
    if (size > maxBytes) throw new FetchFault('too-large', host)
    parts.push(bytes)
  }
  return Buffer.concat(parts)
}

function toResponse(message: IncomingMessage, body: Buffer): Response {
  const status = message.statusCode ?? 502
  const headers = new Headers()
  for (const [name, values] of Object.entries(message.headersDistinct))
    for (const value of values ?? []) headers.append(name, value)
  const empty = status === 204 || status === 205 || status === 304
  return new Response(empty ? null : new Uint8Array(body), { status, headers })
}
