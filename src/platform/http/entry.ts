import type { FastifyRequest } from 'fastify'
import { Refused, refusal } from '../../kernel/refusal.ts'
import { type Actor, agentOf } from '../operation/actor.ts'
import type { Edge } from './edge.ts'
import { keepForReturn } from './keep-for-return.ts'
import { type PageCall, type Reply, redirect } from './page-call.ts'
import type { Access } from './route.ts'

/** Stops who may not come in. A person who must sign in first comes back to the same place with what they typed. */
export async function entry(
  edge: Edge,
  access: Access,
  c: PageCall,
  request: FastifyRequest,
): Promise<Reply | undefined> {
  mustBeSameWindow(c, request)
  const no = await edge.node.authorise(c.call.actor, () => mayEnter(access, c.call.actor))
  if (!no) return undefined
  if (no.status !== 401 || c.call.channel === 'api') throw new Refused(no)
  const back = request.method === 'GET' ? request.url : await keepForReturn(edge.node, c, request)
  return redirect(`/sign-in?return=${encodeURIComponent(back)}`)
}

function mayEnter(access: Access, actor: Actor): boolean {
  if (access === 'public') return true
  if (actor.kind !== 'person') return false
  return access === 'signed-in' || actor.acting.role === access
}

// Every form of a page says for whom it was shown (renderPage writes it), and every script that saves: a page left open from
// before is not sent in another's name. A program that signs in by itself acts for nobody else.
function mustBeSameWindow({ body, call: { actor, channel } }: PageCall, request: FastifyRequest): void {
  if (request.method === 'GET') return
  const said = channel === 'page' ? body['_for'] : request.headers['onil-for']
  const now = actor.kind === 'person' ? (actor.helper?.delegation ?? agentOf(actor)?.mandate) : undefined
  if ((said ?? '') !== (now ?? '')) throw new Refused(refusal('platform.other-window', 409))
}
