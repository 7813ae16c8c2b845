import type { FastifyInstance } from 'fastify'
import { must } from '../../kernel/refusal.ts'
import { decideAccreditation, proposeAccreditation } from '../../modules/badges/index.ts'
import type { Node } from '../../platform/node.ts'
import { ask } from '../testing/ask.ts'
import { type Cast, callOf, tokenOf } from '../testing/cast.ts'
import { marks } from './marks.ts'

let made = 0

/** An issuer that may be proposed for accreditation. */
export function accreditation(): Readonly<Record<string, unknown>> {
  const did = `did:web:onil.test:agencies:${++made}`
  return { did, name: '국가자격원', kinds: ['qualification'], from: '2026-01-02', reason: '지정서를 보았습니다' }
}

/** A proposal of the operator. */
export async function proposed(node: Node, cast: Cast): Promise<string> {
  return must(await proposeAccreditation(callOf(node, cast.operator), accreditation())).proposal
}

/** A published list: the version of the first. */
export async function publishedList(node: Node, cast: Cast): Promise<string> {
  const proposal = await proposed(node, cast)
  const second = callOf(node, { ...cast.operator, person: cast.personB.person })
  must(await decideAccreditation(second, { proposal, decision: 'confirmed' }))
  return '1'
}

/** A badge from elsewhere. */
export function fromElsewhere(name = '다른 곳의 배지'): string {
  const recipient = { type: 'email', hashed: false, identity: name }
  return JSON.stringify({ type: 'Assertion', id: `urn:uuid:${++made}`, recipient, badge: { name } })
}

/** A badge that person A brought from elsewhere. */
export async function brought(app: FastifyInstance, node: Node, cast: Cast): Promise<string> {
  const token = await tokenOf(node, cast.personA)
  const body = { badge: fromElsewhere(marks.badge) }
  const { location } = await ask(app, { method: 'POST', url: '/wallet/bring', token, body })
  return location.split('/').at(-1) ?? ''
}
