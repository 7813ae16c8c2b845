import type { FastifyRequest } from 'fastify'
import type { Refusal } from '../../kernel/refusal.ts'
import type { Node } from '../node.ts'
import { keepForReturn, pageOf } from './keep-for-return.ts'
import { type PageCall, type Reply, redirect } from './page-call.ts'

/**
 * Leads to the page that asks for a fresh proof, and from there back to the form with everything typed. Nothing is done again
 * by itself: the person presses once more.
 */
export async function askForProof(node: Node, c: PageCall, request: FastifyRequest, no: Refusal): Promise<Reply> {
  const back = request.method === 'GET' ? (pageOf(c, request) ?? request.url) : await keepForReturn(node, c, request)
  const means = String(no.facts?.['means'] ?? 'any')
  return redirect(`/step-up?means=${means}&return=${encodeURIComponent(back)}`)
}
