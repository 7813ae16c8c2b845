import type { FastifyRequest } from 'fastify'
import { Refused, refusal } from '../../kernel/refusal.ts'
import { type Actor, personOf } from '../operation/actor.ts'
import { faultsIn } from './faults-in.ts'
import type { Reply } from './page-call.ts'
import type { Incoming } from './read-page-call.ts'

/** Whether a device sends this form for a person who pressed the button without network: nobody sees a page. */
export function isSentLater(request: FastifyRequest): boolean {
  return request.headers['onil-sent-later'] !== undefined
}

/** What one person left to be sent is never sent in another's name. Throws unless the sender is its owner. */
export function mustBeTheirs(request: FastifyRequest, actor: Actor): void {
  if (actor.kind !== 'person') throw new Refused(refusal('platform.sign-in-first', 401))
  if (actor.helper || request.headers['onil-owner'] !== personOf(actor))
    throw new Refused(refusal('platform.another-person', 403))
}

/** The same answer as data: where the result is, or with which faults the form came back. */
export function asData(answer: Reply): Reply {
  if (answer.kind === 'redirect') return { kind: 'json', json: { to: answer.to, says: answer.flash ?? '' } }
  if (answer.kind !== 'html') return answer
  return { kind: 'json', json: { says: faultsIn(answer.html).join('. ') }, status: answer.status ?? 200 }
}

/**
 * What a device may keep of an answer, for its service worker. 'keep': this very answer, it is the same for everybody.
 * 'public': this one is somebody's; a visitor's would be the one to keep.
 */
export function forDevice({ route, request, who, view }: Incoming, answer: Reply): Record<string, string> {
  const language = { 'content-language': view.lang }
  const message = request.cookies['onil-flash'] // shown once, to this visitor
  if (!route.keeps || answer.kind !== 'html' || (answer.status ?? 200) !== 200 || message !== undefined) return language
  return { ...language, 'onil-device': who.actor.kind === 'anonymous' ? 'keep' : 'public' }
}
