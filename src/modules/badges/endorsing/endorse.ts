import { z } from 'zod'
import { type Outcome, type Refusal, isRefusal, refusal } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Call } from '../../../platform/node.ts'
import { organisationOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { parseInput } from '../../../platform/operation/parse.ts'
import { designAddress } from '../designs/describe-design.ts'
import { findDesign } from '../designs/store.ts'
import { findIssuer, signingKeyOf } from '../issuers/issuer.ts'
import { allotPlace, setStatus } from '../issuers/status-lists.ts'
import { stateOn } from '../registry/accreditation.ts'
import { publicRegistry } from '../registry/read-registry.ts'
import { tables } from '../tables.ts'
import { writeEndorsement } from './endorsement-document.ts'
import { endorsements } from './store.ts'

type Asked = { design: string; says: string }
const Asked: z.ZodType<Asked> = z.object({
  design: z.uuid('not-a-badge'),
  says: z.string().trim().min(1, 'needed').max(1_000, 'too-long'),
})

/** Endorses another agency's published badge, named by its address. Only an issuer that is accredited now may: the public list says so. */
export async function endorse(
  call: Call,
  raw: { address: unknown; says: unknown },
): Promise<Outcome<{ endorsement: string }>> {
  const design = /\/achievements\/([0-9a-f-]{36})(?:$|[#?/])/.exec(String(raw.address).trim())?.[1] ?? ''
  const input = parseInput(Asked, { design, says: raw.says })
  if (isRefusal(input)) return { ok: false, refusal: input }
  const organisation = organisationOf(call.actor, 'issuer')
  const no = await call.node.authorise(call.actor, () => organisation !== undefined)
  if (no) return { ok: false, refusal: no }
  return await endorseDesign(call, { ...input, accredited: await accreditedNow(call) })
}

type Checked = Asked & { accredited: string[] }

const endorseDesign: Operation<Checked, { endorsement: string }> = command('badges.endorse', {
  stepUp: 'staff',
  input: z.object({ design: z.uuid(), says: z.string(), accredited: z.array(z.string()) }),
  allow: ({ actor }) => organisationOf(actor, 'issuer') !== undefined,
  taken: { one_endorsement: async () => refusal('badges.endorsed-already', 409, { fields: { address: 'endorsed' } }) },
  run: async ({ actor, input, tx, now, call }) => {
    const issuer = await findIssuer(tx, { organisation: organisationOf(actor, 'issuer') ?? '' })
    if (!issuer || actor.kind !== 'person') return refusal('badges.not-an-issuer', 403)
    if (!input.accredited.includes(issuer.did)) return refusal('badges.only-accredited', 403)
    const design = await findDesign(tx, input.design, undefined)
    const maker = design && (await findIssuer(tx, { organisation: design.organisation }))
    if (!design || !maker) return refusal('badges.no-such-design', 404, { fields: { address: 'not-a-badge' } })
    if (maker.organisation === issuer.organisation)
      return refusal('badges.own-design', 409, { fields: { address: 'own' } })
    const id = newId<'Endorsement'>()
    const place = await allotPlace(tx, issuer.organisation)
    const key = await signingKeyOf(tx, call.node, issuer)
    const address = designAddress(maker, design)
    const document = await writeEndorsement({ id, issuer, key, address, says: input.says, place }, now)
    await tables(tx)
      .insertInto('badges.endorsement')
      .values({
        id,
        organisation_id: issuer.organisation,
        design_id: design.id,
        says: input.says,
        credential: JSON.stringify(document),
        list_number: place.number,
        list_index: place.index,
        given_by: actor.person,
        given_by_name: actor.name,
        given_at: now,
      })
      .execute()
    const content = { endorsement: id, design: design.id, address, givenAt: now.toISOString() }
    return { value: { endorsement: id }, subject: id, receipt: { title: '배지 추천', content } }
  },
})

/** The issuers that the public list names as accredited today. */
export async function accreditedNow({ node }: Call): Promise<string[]> {
  const { list } = await publicRegistry(node)
  return (list?.entries ?? []).filter((entry) => stateOn(entry, node.clock.today()) === 'active').map(({ did }) => did)
}

/** Takes an endorsement back: its status says so wherever the document is, and new badges carry it no more. */
export const withdrawEndorsement: Operation<{ endorsement: string; reason: string }, { endorsement: string }> = command(
  'badges.withdraw-endorsement',
  {
    stepUp: 'staff',
    input: z.object({ endorsement: z.uuid(), reason: z.string().trim().min(1, 'needed').max(500, 'too-long') }),
    allow: ({ actor }) => organisationOf(actor, 'issuer') !== undefined,
    run: async ({ actor, input, tx, now }): Promise<Refusal | { value: { endorsement: string }; subject: string }> => {
      const organisation = organisationOf(actor, 'issuer') ?? ''
      const [found] = await endorsements(tx, { id: input.endorsement })
      if (found?.organisation !== organisation || actor.kind !== 'person')
        return refusal('badges.no-such-endorsement', 404)
      const done = await tables(tx)
        .updateTable('badges.endorsement')
        .set({
          withdrawn_at: now,
          withdrawn_by: actor.person,
          withdrawn_by_name: actor.name,
          withdrawn_reason: input.reason,
        })
        .where('id', '=', found.id)
        .where('withdrawn_at', 'is', null)
        .executeTakeFirst()
      if (done.numUpdatedRows !== 1n) return refusal('badges.no-such-endorsement', 404)
      await setStatus(tx, organisation, 'revocation', found.place, true)
      return { value: { endorsement: found.id }, subject: found.id }
    },
  },
)
