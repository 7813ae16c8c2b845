import type { FastifyRequest } from 'fastify'
import { Refused } from '../../kernel/refusal.ts'
import type { Actor } from '../operation/actor.ts'
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
