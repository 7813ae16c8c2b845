import { z } from 'zod'
import { type Outcome, isRefusal, refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Call } from '../../../platform/node.ts'
import type { Actor } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { proveProgram, proveSession } from '../session.ts'
import { tables } from '../tables.ts'
import { Signed } from './answer.ts'
import { type Question, askToSign } from './ask.ts'
import { takeChallenge } from './challenge.ts'
import { checkSigned } from './check-signed.ts'
import type { RelyingParty } from './relying-party.ts'
import { stopWhenCopied } from './report-copy.ts'
import { credentialsOf, passkeysOf } from './store.ts'

type Ways = { readonly passkeys: number; readonly question?: Question; readonly program?: string }
const Party = z.object({ id: z.string(), origin: z.string(), name: z.string() })

/** What the page that asks for a fresh proof needs: how many passkeys there are, the question to them, the program it is for. */
export const waysToConfirm: Operation<{ rp?: RelyingParty | undefined; program?: string | undefined }, Ways> = query(
  'identity.ways-to-confirm',
  {
    input: z.object({ rp: Party.optional(), program: z.uuid().optional() }),
    allow: ({ actor }) => actor.kind === 'person',
    run: async ({ actor, input: { rp, program }, tx, now }) => {
      if (actor.kind !== 'person') return refusal('platform.sign-in-first', 401)
      const passkeys = (await passkeysOf(tx, actor.person)).length
      const here = rp ? await credentialsOf(tx, actor.person, rp.id) : []
      const name = await programOf(tx, actor, program)
      const question =
        rp && here.length > 0 ? await askToSign({ tx, now, rp }, 'step-up', actor.session, here) : undefined
      return { value: { passkeys, ...(question && { question }), ...(name !== undefined && { program: name }) } }
    },
  },
)

// The name of another open session of the person, which an act of a program asked to be confirmed for.
async function programOf(tx: Tx, actor: Extract<Actor, { kind: 'person' }>, program: string | undefined) {
  if (program === undefined || program === actor.session) return undefined
  const row = await tables(tx)
    .selectFrom('identity.session')
    .select('device')
    .where('id', '=', program)
    .where('person_id', '=', actor.person)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return row?.device
}

type Answered = { rp: RelyingParty; challenge: string; signed: Signed; program?: string | undefined }

const confirmSigned: Operation<Answered, { token: string }> = command('identity.confirm-by-passkey', {
  secret: true,
  input: z.object({ rp: Party, challenge: z.string(), signed: Signed, program: z.uuid().optional() }),
  allow: ({ actor }) => actor.kind === 'person',
  run: async ({ actor, input: { program, ...given }, tx, now }) => {
    if (actor.kind !== 'person') return refusal('platform.sign-in-first', 401)
    const signer = await checkSigned(tx, now, given, 'identity.passkey-not-yours')
    if (isRefusal(signer)) return signer
    if (signer.person !== actor.person) return refusal('identity.passkey-not-yours', 403)
    if (program !== undefined) await proveProgram(tx, now, actor.person, program, 'passkey')
    const token = await proveSession(tx, now, actor.session, { by: 'passkey' })
    return { value: { token }, subject: signer.passkey }
  },
})

/** Confirms by a passkey of the person that it is them; the session gets a new token. */
export async function confirmByPasskey(
  call: Call,
  rp: RelyingParty,
  given: { readonly asked: unknown; readonly signed: unknown; readonly program?: string | undefined },
): Promise<Outcome<{ token: string }>> {
  const session = call.actor.kind === 'person' ? call.actor.session : ''
  const challenge = await takeChallenge(call.node, 'step-up', session, given.asked)
  if (isRefusal(challenge)) return { ok: false, refusal: challenge }
  const outcome = await confirmSigned(call, { rp, challenge, signed: given.signed, program: given.program })
  return await stopWhenCopied(call, given.signed, outcome)
}

type Identified = { subject: string; assurance: 'low' | 'substantial' | 'high'; program?: string | undefined }

/** Confirms by the identity check that it is the same person; the session gets a new token. Called by the callback page after the provider vouched. */
export const confirmByIdentity: Operation<Identified, { token: string }> = command('identity.confirm-by-identity', {
  secret: true,
  input: z.object({
    subject: z.string().min(1).max(300),
    assurance: z.enum(['low', 'substantial', 'high']),
    program: z.uuid().optional(),
  }),
  allow: ({ actor }) => actor.kind === 'person',
  run: async ({ actor, input: { subject, assurance, program }, tx, now }) => {
    if (actor.kind !== 'person') return refusal('platform.sign-in-first', 401)
    const same = await tables(tx)
      .selectFrom('identity.person')
      .select('id')
      .where('subject', '=', subject)
      .where('id', '=', actor.person)
      .executeTakeFirst()
    if (!same) return refusal('identity.other-person', 403)
    if (program !== undefined) await proveProgram(tx, now, actor.person, program, 'identity')
    const token = await proveSession(tx, now, actor.session, { by: 'identity', assurance })
    return { value: { token }, subject: actor.session }
  },
})
