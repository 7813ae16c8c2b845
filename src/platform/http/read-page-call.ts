import type { FastifyReply, FastifyRequest } from 'fastify'
import { Refused, refusal } from '../../kernel/refusal.ts'
import { reasonText } from '../access/purposes.ts'
import type { Call } from '../node.ts'
import { cookieJar } from './cookies.ts'
import type { Edge, Visitor } from './edge.ts'
import { takeKept } from './kept-form.ts'
import type { PageCall, View } from './page-call.ts'
import { plainText } from './plain-text.ts'
import { readBody } from './read-body.ts'
import { originOf } from './read-view.ts'
import type { Route } from './route.ts'
import { isSentLater } from './sent-later.ts'

const keyForm = /^[\w-]{8,100}$/

/** One request on its way to a route. */
export type Incoming = {
  readonly route: Route
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly who: Visitor
  readonly view: View
}

/** Reads everything a route may use of a request, except what was kept. The one-time message is taken by it. */
export async function readPageCall(edge: Edge, incoming: Incoming): Promise<PageCall> {
  const { route, request, reply, view } = incoming
  const cookies = cookieJar(edge, request, reply)
  const { body, files } = await readBody(route, request)
  const flash = takeFlash(request.method, cookies)
  return {
    call: callOf(edge, incoming, body),
    view: flash === undefined ? view : { ...view, flash },
    body,
    files,
    cookies,
    kept: {},
    params: record(request.params),
    query: lists(request.query),
    origin: originOf(request),
    ip: request.ip,
    userAgent: request.headers['user-agent'] ?? '',
    ...(flash !== undefined && { flash }),
    ...stampOf(request),
  }
}

function stampOf(request: FastifyRequest): { stamp?: string } {
  const stamp = isSentLater(request) ? request.headers['onil-stamp'] : undefined
  return typeof stamp === 'string' ? { stamp: stamp.slice(0, 300) } : {}
}

/** What was kept for this page goes to who may come in, and only to them: whoever has to take another role first still finds it. */
export async function withKept(edge: Edge, { request, view }: Incoming, c: PageCall): Promise<PageCall> {
  const ticket = request.method === 'GET' ? c.cookies.get('kept') : undefined
  const kept = ticket === undefined ? undefined : await takeKept(edge.node, view.path, ticket)
  if (!kept) return c
  c.cookies.clear('kept')
  return { ...c, kept }
}

type Cookies = PageCall['cookies']

function takeFlash(method: string, cookies: Cookies): string | undefined {
  const flash = method === 'GET' ? cookies.get('flash') : undefined
  if (flash !== undefined) cookies.clear('flash')
  return flash
}

function callOf(edge: Edge, { route, request, who }: Incoming, body: Record<string, unknown>): Call {
  const header = request.headers['idempotency-key']
  const key = typeof header === 'string' ? header : body['_key']
  const valid = typeof key === 'string' && keyForm.test(key)
  // A client that sends a key relies on it: better refused than not protected.
  if (header !== undefined && !valid)
    throw new Refused(refusal('platform.does-not-fit', 422, { fields: { 'Idempotency-Key': String(keyForm) } }))
  const channel = route.api ? 'api' : 'page'
  const reason = route.api ? reasonIn(request.query) : undefined
  return {
    node: edge.node,
    actor: who.actor,
    channel,
    request: request.id,
    place: request.ip,
    ...(valid && { key }),
    ...(reason !== undefined && { reason }),
  }
}

function reasonIn(query: unknown): string | undefined {
  const { reason, reasonWords } = lists(query)
  return reasonText(reason, reasonWords)
}

function record(value: unknown): Record<string, string> {
  return Object.fromEntries(Object.entries(value ?? {}).map(([k, v]) => [plainText(k), plainText(String(v))]))
}

function lists(value: unknown): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(value ?? {}).map(([k, v]) => [
      plainText(k),
      Array.isArray(v) ? v.map((one) => plainText(String(one))) : plainText(String(v)),
    ]),
  )
}
