import type { FastifyRequest } from 'fastify'
import { Refused } from '../../kernel/refusal.ts'
import type { Actor } from '../operation/actor.ts'
import type { Edge } from './edge.ts'
import { keepForm } from './kept-form.ts'
import { type PageCall, type Reply, localPath, redirect } from './page-call.ts'
import type { Access } from './route.ts'

const day = 86_400

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
  const back = request.method === 'GET' ? request.url : returnPath(c, request)
  if (request.method !== 'GET') c.cookies.set('kept', await keepForm(edge.node, back.split('?')[0] ?? '/', c.body), day)
  return redirect(`/sign-in?return=${encodeURIComponent(back)}`)
}

/** The page a form stands on: named by the form itself, else the address it was posted from. */
function returnPath(c: PageCall, request: FastifyRequest): string {
  const named = c.body['_page']
  if (typeof named === 'string') return localPath(named)
  const referer = URL.parse(request.headers.referer ?? '')
  return referer?.host === request.host ? localPath(referer.pathname + referer.search) : '/'
}

function mayEnter(access: Access, actor: Actor): boolean {
  if (access === 'public') return true
  if (actor.kind !== 'person') return false
  return access === 'signed-in' || actor.acting.role === access
}
