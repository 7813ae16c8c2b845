import { z } from 'zod'
import { type Day, isDay } from '../../../kernel/day.ts'
import { type Outcome, type Refusal, isRefusal, refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { newId } from '../../../platform/new-id.ts'
import { type Call, systemCall } from '../../../platform/node.ts'
import { organisationOf, personOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { parseInput } from '../../../platform/operation/parse.ts'
import { membersOf } from '../../identity/index.ts'
import { findIssuer, signingKeyOf } from '../issuers/issuer.ts'
import { allotPlace, setStatus } from '../issuers/status-lists.ts'
import { tables } from '../tables.ts'
import { accreditedNow } from './endorse.ts'
import { writeEndorsement } from './endorsement-document.ts'
import { issuerEndorsements } from './issuer-endorsements.ts'

type Asked = { issuer: string; says: string; until?: Day | undefined }
const Asked: z.ZodType<Asked> = z.object({
  issuer: z.uuid('needed'),
  says: z.string().trim().min(1, 'needed').max(1_000, 'too-long'),
  until: z.preprocess((value) => (value === '' ? undefined : value), z.custom<Day>(isDay, 'not-a-day').optional()),
})

/** Endorses another issuer of this node as such. Only an issuer that is accredited now may, and nobody their own house. */
export async function endorseIssuer(call: Call, raw: unknown): Promise<Outcome<{ endorsement: string }>> {
  const input = parseInput(Asked, raw)
  if (isRefusal(input)) return { ok: false, refusal: input }
  const no = await call.node.authorise(call.actor, () => organisationOf(call.actor, 'issuer') !== undefined)
  if (no) return { ok: false, refusal: no }
  const ownHouse = await isOwnHouse(call, input.issuer)
  return await endorseNow(call, { ...input, ownHouse, accredited: await accreditedNow(call) })
}

// An agency cannot read who belongs to another one: the node does, and says only whether this person does.
async function isOwnHouse({ node, actor }: Call, organisation: string): Promise<boolean> {
  if (organisationOf(actor, 'issuer') === organisation) return true
  const members = await inTransaction(
    node,
    systemCall(node, 'badges.endorse-issuer').actor,
    'badges.endorse-issuer',
    (tx) => membersOf(tx, organisation),
  )
  return members.some(({ person }) => person === personOf(actor))
}

type Checked = Asked & { ownHouse: boolean; accredited: string[] }

const endorseNow: Operation<Checked, { endorsement: string }> = command('badges.endorse-issuer', {
  stepUp: 'staff',
  input: z.intersection(Asked, z.object({ ownHouse: z.boolean(), accredited: z.array(z.string()) })),
  allow: ({ actor }) => organisationOf(actor, 'issuer') !== undefined,
  taken: {
    one_issuer_endorsement: async () =>
      await Promise.resolve(refusal('badges.issuer-endorsed-already', 409, { fields: { issuer: 'endorsed' } })),
  },
  run: async ({ actor, input: { issuer: to, says, until, ownHouse, accredited }, tx, now, call }) => {
    const issuer = await findIssuer(tx, { organisation: organisationOf(actor, 'issuer') ?? '' })
    if (!issuer || actor.kind !== 'person') return refusal('badges.not-an-issuer', 403)
    if (!accredited.includes(issuer.did)) return refusal('badges.only-accredited', 403)
    if (ownHouse) return refusal('badges.own-issuer', 409, { fields: { issuer: 'own' } })
    const about = await findIssuer(tx, { organisation: to })
    if (!about) return refusal('badges.no-such-issuer', 404, { fields: { issuer: 'needed' } })
    const today = call.node.clock.today()
    if (until !== undefined && until < today)
      return refusal('platform.does-not-fit', 422, { fields: { until: 'past' } })
    await supersede(tx, issuer.organisation, to, today)
    const id = newId<'Endorsement'>()
    const place = await allotPlace(tx, issuer.organisation)
    const key = await signingKeyOf(tx, call.node, issuer)
    const what = { id, issuer, key, address: about.did, says, place, ...(until !== undefined && { until }) }
    const document = await writeEndorsement(what, now)
    await tables(tx)
      .insertInto('badges.issuer_endorsement')
      .values({
        id,
        organisation_id: issuer.organisation,
        issuer_id: to,
        says,
        until_day: until ?? null,
        credential: JSON.stringify(document),
        list_number: place.number,
        list_index: place.index,
        given_by: actor.person,
        given_by_name: actor.name,
        given_at: now,
      })
      .execute()
    const content = { endorsement: id, issuer: about.did, givenAt: now.toISOString(), ...(until && { until }) }
    return { value: { endorsement: id }, subject: id, receipt: { title: '발급기관 추천', content } }
  },
})

// One whose last day is over gives way to the new one.
async function supersede(tx: Tx, organisation: string, issuer: string, today: Day): Promise<void> {
  await tables(tx)
    .updateTable('badges.issuer_endorsement')
    .set({ superseded: true })
    .where('organisation_id', '=', organisation)
    .where('issuer_id', '=', issuer)
    .where('withdrawn_at', 'is', null)
    .where('until_day', '<', today)
    .execute()
}

type Withdrawing = { endorsement: string; reason: string }

/** Takes it back: its status says so to whoever verifies, within a minute. */
export const withdrawIssuerEndorsement: Operation<Withdrawing, { endorsement: string }> = command(
  'badges.withdraw-issuer-endorsement',
  {
    stepUp: 'staff',
    input: z.object({ endorsement: z.uuid(), reason: z.string().trim().min(1, 'needed').max(500, 'too-long') }),
    allow: ({ actor }) => organisationOf(actor, 'issuer') !== undefined,
    run: async ({ actor, input, tx, now }): Promise<Refusal | { value: { endorsement: string }; subject: string }> => {
      const organisation = organisationOf(actor, 'issuer') ?? ''
      const [found] = await issuerEndorsements(tx, { id: input.endorsement })
      if (found?.organisation !== organisation || actor.kind !== 'person')
        return refusal('badges.no-such-endorsement', 404)
      const done = await tables(tx)
        .updateTable('badges.issuer_endorsement')
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
