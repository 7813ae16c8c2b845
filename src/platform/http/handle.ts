import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Refusal, Refused, refusal } from '../../kernel/refusal.ts'
import { stepUpNeeded } from '../operation/step-up.ts'
import { askForProof } from './ask-step-up.ts'
import { sessionToken } from './cookies.ts'
import { type Edge, type Visitor, troublePage } from './edge.ts'
import { entry } from './entry.ts'
import { keyRefusal } from './key-check.ts'
import { keepForReturn, pageOf } from './keep-for-return.ts'
import type { PageCall, Reply, View } from './page-call.ts'
import { problem } from './problem.ts'
import { type Incoming, readPageCall, withKept } from './read-page-call.ts'
import { readView } from './read-view.ts'
import type { Route } from './route.ts'
import { comesFromOurPages } from './same-origin.ts'
import { sendReply } from './send-reply.ts'
import { asData, forDevice, isSentLater, mustBeTheirs } from './sent-later.ts'

const visitor: Visitor = { actor: { kind: 'anonymous' }, unread: 0 }

/** The one way from a request to a route's handler and back: who, from where, may they come in, handle, answer. */
export function handlerOf(
  edge: Edge,
  route: Route,
): (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply> {
  return async (request, reply) => {
    const who = await whoIs(edge, request)
    const view = readView(edge, request, reply, who)
    const incoming = { route, request, reply, who, view }
    const answered = await answer(edge, incoming)
    void reply.headers(forDevice(incoming, answered))
    return await sendReply(edge, reply, isSentLater(request) ? asData(answered) : answered)
  }
}

async function answer(edge: Edge, incoming: Incoming): Promise<Reply> {
  const { route, request, view } = incoming
  let c: PageCall | undefined
  try {
    if (!comesFromOurPages(request, holdsCookie(edge, request))) throw new Refused(refusal('platform.other-site', 403))
    if (isSentLater(request)) mustBeTheirs(request, incoming.who.actor)
    const kept = keyRefusal(route, incoming.who.actor)
    if (kept) throw new Refused(kept)
    c = await readPageCall(edge, incoming)
    return (
      (await entry(edge, route.access, c, request)) ?? (await handle(edge, incoming, await withKept(edge, incoming, c)))
    )
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    if (route.api || isSentLater(request)) return problem(error.refusal, edge.refusalText(error.refusal, view.lang))
    return troublePage(edge, view, {
      kind: 'refused',
      refusal: error.refusal,
      ...(await formOf(edge, incoming, c, error.refusal)),
    })
  }
}

type Form = { readonly from?: string; readonly kept?: true }

// What was sent and refused stood on a page, which says how things are now. Whoever has another role to send it in finds it there.
async function formOf(edge: Edge, { request, view }: Incoming, c: PageCall | undefined, no: Refusal): Promise<Form> {
  const from = c && request.method === 'POST' ? pageOf(c, request) : undefined
  if (!c || from === undefined) return {}
  if (no.refused !== 'platform.not-yours' || (view.viewer?.roles.length ?? 0) < 2) return { from }
  await keepForReturn(edge.node, c, request)
  return { from, kept: true }
}

async function handle(edge: Edge, { route, request }: Incoming, c: PageCall): Promise<Reply> {
  try {
    return await route.handle(c)
  } catch (error) {
    const asks = error instanceof Refused && error.refusal.refused === stepUpNeeded
    if (!asks || route.api || isSentLater(request)) throw error
    return await askForProof(edge.node, c, request, error.refusal)
  }
}

async function whoIs(edge: Edge, request: FastifyRequest): Promise<Visitor> {
  const token = sessionToken(edge, request)
  if (token === undefined) return visitor
  const seen = { ip: request.ip, userAgent: request.headers['user-agent'] ?? '' }
  return (await edge.authenticate(token, seen)) ?? visitor
}

function holdsCookie(edge: Edge, request: FastifyRequest): boolean {
  return request.headers.authorization === undefined && sessionToken(edge, request) !== undefined
}

/** For addresses that no route has: whoever is signed in stays so. */
export async function someonesView(edge: Edge, request: FastifyRequest, reply: FastifyReply): Promise<View> {
  return readView(edge, request, reply, await whoIs(edge, request).catch(() => visitor))
}

/** For error handlers outside a route: the view of a request nobody is signed in to. */
export function visitorView(edge: Edge, request: FastifyRequest, reply: FastifyReply): View {
  return readView(edge, request, reply, visitor)
}
