import { addDays, dayOf } from '../../kernel/day.ts'
import { must } from '../../kernel/refusal.ts'
import { acceptMandate, addOrganisation, adoptPerson, giveMandate } from '../../modules/identity/index.ts'
import type { Node } from '../../platform/node.ts'
import { type Cast, type Member, asSystem, callOf } from '../testing/cast.ts'

/** A firm with every part mandated: as it acts for company A, and for company B. */
export const agents = ['agentForA', 'agentForB'] as const
/** One of them. */
export type AgentRole = (typeof agents)[number]
/** Both, to sign in as. */
export type Agents = Readonly<Record<AgentRole, Member>>

const businessNumber = '1234567891'

/** Makes the firm and its two mandates. */
export async function makeAgents(node: Node, cast: Cast): Promise<Agents> {
  const about = { name: '이름-agent', email: 'agent@mark.onil.test' }
  const firm = await asSystem(node, async (tx) => {
    const person = await adoptPerson(tx, node, { subject: 'test:agent', linkingId: 'linking-agent', ...about })
    const kind = 'employer' as const
    const organisation = { kind, name: '기관-agent', businessNumber, verified: true, demo: true }
    const id = await addOrganisation(tx, node.clock.now(), organisation, person)
    return { person, ...about, organisation: { id, kind } }
  })
  const actingFor = async (client: Member): Promise<Member> => {
    const endsOn = addDays(dayOf(node.clock.now()), 30)
    const scopes = ['vacancies', 'answers', 'insurance']
    const { mandate } = must(await giveMandate(callOf(node, client), { businessNumber, scopes, endsOn }))
    must(await acceptMandate(callOf(node, firm), { mandate }))
    return { ...firm, mandate }
  }
  return { agentForA: await actingFor(cast.companyA), agentForB: await actingFor(cast.companyB) }
}
