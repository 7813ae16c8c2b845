import { z } from 'zod'
import { type Outcome, type Refusal, refusal } from '../../../kernel/refusal.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { type Call, type Node, systemCall } from '../../../platform/node.ts'
import { organisationOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { parseInput } from '../../../platform/operation/parse.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import { personCard } from '../../identity/index.ts'
import { notify } from '../../notifications/index.ts'
import { IssueOrder } from '../contract.ts'
import { notices } from '../notices.ts'
import { personMeant } from '../wallet/person-meant.ts'
import { walletOf } from '../wallet/wallet.ts'
import type { Design } from '../designs/design.ts'
import { readSaid } from '../designs/read-said.ts'
import { findDesign } from '../designs/store.ts'
import type { BadgeRecord } from '../events.ts'
import { titleOf } from './describe-record.ts'
import { findIssuer, type Issuer } from './issuer.ts'
import { issueRecord } from './issue-record.ts'
import type { ByDesign, Holder } from './make-badge.ts'

type Asked = { order: IssueOrder; holder: Holder }
const Asked: z.ZodType<Asked> = z.object({
  order: IssueOrder,
  holder: z.object({ person: z.uuid(), did: z.string(), name: z.string() }),
})

/** Issues one badge by hand into the wallet that the order names. The same number and content again gives the refusal that it exists. */
export async function issueByHand(call: Call, raw: unknown): Promise<Outcome<{ badge: string }>> {
  const order = parseInput(IssueOrder, raw)
  if (isRefusal(order)) return { ok: false, refusal: order }
  const no = await call.node.authorise(call.actor, () => organisationOf(call.actor, 'issuer') !== undefined)
  if (no) return { ok: false, refusal: no }
  const holder = await findHolder(call.node, order.holder, organisationOf(call.actor, 'issuer') ?? '')
  if (isRefusal(holder)) return { ok: false, refusal: holder }
  if (!holder) return { ok: false, refusal: refusal('badges.no-such-holder', 404, { fields: { holder: 'unknown' } }) }
  return await issueToHolder(call, { order, holder })
}

const issueToHolder: Operation<Asked, { badge: string }> = command('badges.issue', {
  stepUp: 'staff',
  input: Asked,
  allow: ({ actor }) => organisationOf(actor, 'issuer') !== undefined,
  run: async ({ actor, input: { order, holder }, tx, now, call }) => {
    const issuer = await findIssuer(tx, { organisation: organisationOf(actor, 'issuer') ?? '' })
    if (!issuer) return refusal('badges.not-an-issuer', 403)
    const drawn = await designOf(tx, order, issuer.organisation)
    if (isRefusal(drawn)) return drawn
    const { number } = order
    const record = recordOf(issuer, order, drawn?.design)
    const { badge, facts } = await issueRecord(tx, call.node, issuer, holder, { record, by: drawn })
    if (badge === undefined) return refusal('badges.issued-already', 409, { fields: { number: 'taken' } })
    const title = drawn?.design.content.name ?? titleOf(record)
    await notify(tx, now, { ...notices.arrived(issuer.name, [title]), to: { person: holder.person } })
    const content = { badge, issuer: issuer.did, number, title, issuedAt: now.toISOString() }
    return { value: { badge }, subject: badge, facts, receipt: { title: '배지 발급', content } }
  },
})

/** The agency's own published design that an order names, with what this badge says beside it. */
export async function designOf(
  tx: Tx,
  { design: id, results, evidence }: IssueOrder,
  organisation: string,
  { alsoRetired = false }: { readonly alsoRetired?: boolean } = {},
): Promise<ByDesign | Refusal | undefined> {
  if (id === undefined) return undefined
  const design = await findDesign(tx, id, organisation)
  if (!design?.publishedAt || (design.retiredAt && !alsoRetired)) return refusal('badges.design-not-in-use', 409)
  const said = readSaid(design.content, { results, evidence })
  return isRefusal(said) ? said : { design, said }
}

/** What the agency's register says of the person by this order. */
export function recordOf(issuer: Issuer, order: IssueOrder, design: Design | undefined): BadgeRecord {
  const { number, title, organisation, from, to, level } = order
  return {
    source: issuer.source ?? issuer.code,
    externalId: number,
    kind: design?.content.kind ?? issuer.kind,
    title: design?.content.name ?? title ?? '',
    organisation: organisation ?? issuer.name,
    from,
    to,
    level,
    detail: {},
  }
}

// An agency may not look persons up: the node does, by what the person or the agency already holds, and says only yes or no.
async function findHolder(node: Node, holder: string, organisation: string): Promise<Holder | Refusal | undefined> {
  return await inTransaction(node, systemCall(node, 'badges.find-holder').actor, 'badges.find-holder', async (tx) => {
    const person = await personMeant(tx, node, holder, organisation)
    if (isRefusal(person)) return person
    const card = person === undefined ? undefined : await personCard(tx, person)
    return card && { person: card.id, did: (await walletOf(tx, node, card.id)).did, name: card.name }
  })
}
