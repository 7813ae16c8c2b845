import { z } from 'zod'
import { type Outcome, isRefusal } from '../../../kernel/refusal.ts'
import { type Call, systemCall } from '../../../platform/node.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { endSessions, openSession } from '../session.ts'
import { Signed } from './answer.ts'
import { takeChallenge } from './challenge.ts'
import { checkSigned } from './check-signed.ts'
import type { RelyingParty } from './relying-party.ts'
import { stopWhenCopied } from './report-copy.ts'

type Answered = { rp: RelyingParty; challenge: string; signed: Signed; device: string; replaces?: string | undefined }

const enter: Operation<Answered, { token: string }> = command('identity.sign-in-with-passkey', {
  secret: true,
  input: z.object({
    rp: z.object({ id: z.string(), origin: z.string(), name: z.string() }),
    challenge: z.string(),
    signed: Signed,
    device: z.string().max(400),
    replaces: z.uuid().optional(),
  }),
  allow: ({ actor }) => actor.kind === 'system',
  run: async ({ input: { device, replaces, ...given }, tx, now }) => {
    const signer = await checkSigned(tx, now, given, 'identity.passkey-unknown')
    if (isRefusal(signer)) return signer
    const { person, assurance } = signer
    if (replaces !== undefined) await endSessions(tx, now, person, replaces)
    const { token, id } = await openSession(tx, now, { person, device, assurance, by: 'passkey' })
    return { value: { token }, subject: id }
  },
})

/** Signs a person in by a passkey that this browser was asked for (`binding` is the secret in its cookie). */
export async function signInWithPasskey(
  call: Call,
  rp: RelyingParty,
  given: { readonly binding: string; readonly asked: unknown; readonly signed: unknown; readonly device: string },
): Promise<Outcome<{ token: string }>> {
  const challenge = await takeChallenge(call.node, 'sign-in', given.binding, given.asked)
  if (isRefusal(challenge)) return { ok: false, refusal: challenge }
  const former = call.actor.kind === 'person' ? { replaces: call.actor.session } : {}
  const system = { ...systemCall(call.node, 'identity.sign-in', 'page'), request: call.request }
  const outcome = await enter(system, { rp, challenge, signed: given.signed, device: given.device, ...former })
  return await stopWhenCopied(call, given.signed, outcome)
}
