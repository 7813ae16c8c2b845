import type { FastifyRequest } from 'fastify'
import type { Node } from '../node.ts'
import { keepForm } from './kept-form.ts'
import { type PageCall, localPath } from './page-call.ts'

const day = 86_400

/** Keeps what was typed until the person is back; gives the page to come back to. */
export async function keepForReturn(node: Node, c: PageCall, request: FastifyRequest): Promise<string> {
  const back = pageOf(c, request) ?? '/'
  if (request.method !== 'GET') c.cookies.set('kept', await keepForm(node, back.split('?')[0] ?? '/', c.body), day)
  return back
}

/** The page a form stands on: named by the form itself, else the address it was sent from. */
export function pageOf(c: PageCall, request: FastifyRequest): string | undefined {
  const named = c.body['_page']
  if (typeof named === 'string') return localPath(named)
  const referer = URL.parse(request.headers.referer ?? '')
  return referer?.host === request.host ? localPath(referer.pathname + referer.search) : undefined
}
