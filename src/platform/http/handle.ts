import type { FastifyReply, FastifyRequest } from 'fastify'
import { Refused, refusal } from '../../kernel/refusal.ts'
import type { Call } from '../node.ts'
import { cookieJar, sessionToken } from './cookies.ts'
import { type Edge, type Visitor, troublePage } from './edge.ts'
import { keepForm, takeKept } from './kept-form.ts'
import { type PageCall, type Reply, type View, localPath, redirect } from './page-call.ts'
import { problem } from './problem.ts'
import { readBody } from './read-body.ts'
import { originOf, readView } from './read-view.ts'
import type { Access, Route } from './route.ts'
import { comesFromOurPages } from './same-origin.ts'
import { sendReply } from './send-reply.ts'

const visitor: Visitor = { actor: { kind: 'anonymous' }, unread: 0 }

/** The one way from a request to a route's handler and back: who, from where, may they come in, handle, answer. */
export function handlerOf(
  edge: Edge,
  route: Route,
): (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply> {
  return async (request, reply) => {
    const token = sessionToken(edge, request)
    const seen = { ip: request.ip, userAgent: request.headers['user-agent'] ?? '' }
    const who = (token && (await edge.authenticate(token, seen))) || visitor
    const view = readView(edge, request, reply, who)
    try {
      if (!comesFromOurPages(request, token !== undefined && request.headers.authorization === undefined)) {
        throw new Refused(refusal('platform.other-site', 403))
      }
      const c = await pageCall(edge, route, request, reply, who, view)
      const stop = await entry(edge, route.access, c, request)
      return await sendReply(edge, reply, stop ?? (await route.handle(c)))
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      return await sendReply(edge, reply, refused(edge, route, view, error))
    }
  }
}

function refused(edge: Edge, route: Route, view: View, { refusal: reason }: Refused): Reply {
  if (route.api) return problem(reason, edge.refusalText(reason, view.lang))
  return troublePage(edge, view, { kind: 'refused', refusal: reason })
}

async function pageCall(
  edge: Edge,
  route: Route,
  request: FastifyRequest,
  reply: FastifyReply,
  who: Visitor,
  view: View,
): Promise<PageCall> {
  const cookies = cookieJar(edge, request, reply)
  const { body, files } = await readBody(route, request)
  const ticket = request.method === 'GET' ? cookies.get('kept') : undefined
  const kept = ticket === undefined ? undefined : await takeKept(edge.node, view.path, ticket)
  if (kept) cookies.clear('kept')
  const flash = request.method === 'GET' ? cookies.get('flash') : undefined
  if (flash !== undefined) cookies.clear('flash')
  return {
    call: callOf(edge, route, request, who, body),
    view,
    body,
    files,
    cookies,
    kept: kept ?? {},
    params: record(request.params),
    query: lists(request.query),
    origin: originOf(request),
    ip: request.ip,
    userAgent: request.headers['user-agent'] ?? '',
    ...(flash !== undefined && { flash }),
  }
}

function callOf(edge: Edge, route: Route, request: FastifyRequest, who: Visitor, body: Record<string, unknown>): Call {
  const header = request.headers['idempotency-key']
  const key = typeof header === 'string' ? header : body['_key']
  const valid = typeof key === 'string' && /^[\w-]{8,100}$/.test(key)
  return {
    node: edge.node,
    actor: who.actor,
    channel: route.api ? 'api' : 'page',
    request: request.id,
    ...(valid && { key }),
  }
}

/** Stops who may not come in. A person who must sign in first comes back to the same place with what they typed. */
async function entry(edge: Edge, access: Access, c: PageCall, request: FastifyRequest): Promise<Reply | undefined> {
  const no = await edge.node.authorise(c.call.actor, () => mayEnter(access, c.call.actor))
  if (!no) return undefined
  if (no.status !== 401 || c.call.channel === 'api') throw new Refused(no)
  const back = request.method === 'GET' ? request.url : returnPath(c, request)
  if (request.method !== 'GET')
    c.cookies.set('kept', await keepForm(edge.node, back.split('?')[0] ?? '/', c.body), 86_400)
  return redirect(`/sign-in?return=${encodeURIComponent(back)}`)
}

/** The page a form stands on: named by the form itself, else the address it was posted from. */
function returnPath(c: PageCall, request: FastifyRequest): string {
  const named = c.body['_page']
  if (typeof named === 'string') return localPath(named)
  const referer = URL.parse(request.headers.referer ?? '')
  return referer?.host === request.host ? localPath(referer.pathname + referer.search) : '/'
}

function mayEnter(access: Access, actor: Call['actor']): boolean {
  if (access === 'public') return true
  if (actor.kind !== 'person') return false
  return access === 'signed-in' || actor.acting.role === access
}

function record(value: unknown): Record<string, string> {
  return Object.fromEntries(Object.entries(value ?? {}).map(([k, v]) => [k, String(v)]))
}

function lists(value: unknown): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(value ?? {}).map(([k, v]) => [k, Array.isArray(v) ? v.map(String) : String(v)]),
  )
}

/** For error handlers outside a route: the view of a request nobody is signed in to. */
export function visitorView(edge: Edge, request: FastifyRequest, reply: FastifyReply): View {
  return readView(edge, request, reply, visitor)
}
