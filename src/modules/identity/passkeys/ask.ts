import { generateAuthenticationOptions, generateRegistrationOptions } from '@simplewebauthn/server'
import type { Tx } from '../../../platform/database/connect.ts'
import { putChallenge } from './challenge.ts'
import type { RelyingParty } from './relying-party.ts'

/** What a page asks the browser: the id of the question, and the options for `navigator.credentials` as JSON. */
export type Question = { readonly id: string; readonly options: object }

/** EdDSA, ES256 and RS256 (COSE): what today's authenticators offer; named, so that the library need not try out what this machine can do. */
export const algorithms: number[] = [-8, -7, -257]
const timeout = 4 * 60_000

/** In which transaction, when, and for which site. */
type Asking = { readonly tx: Tx; readonly now: Date; readonly rp: RelyingParty }

/** Asks for any passkey of this site (`credentials` empty: the person picks), or for one of these. */
export async function askToSign(
  { tx, now, rp }: Asking,
  purpose: 'sign-in' | 'step-up',
  binding: string,
  credentials: { id: string; transports: string[] }[] = [],
): Promise<Question> {
  const { id, challenge } = await putChallenge(tx, now, purpose, binding)
  const options = await generateAuthenticationOptions({
    rpID: rp.id,
    challenge: Buffer.from(challenge, 'base64url'),
    userVerification: 'required',
    timeout,
    ...(credentials.length > 0 && { allowCredentials: credentials }),
  })
  return { id, options }
}

/** Asks for a new passkey of a person; authenticators that hold one of `known` are left out. */
export async function askToMake(
  { tx, now, rp }: Asking,
  session: string,
  person: { readonly id: string; readonly name: string },
  known: { id: string; transports: string[] }[],
): Promise<Question> {
  const { id, challenge } = await putChallenge(tx, now, 'register', session)
  const options = await generateRegistrationOptions({
    rpName: rp.name,
    rpID: rp.id,
    // An id of ours says nothing about the person (Web Authentication, 14.6.1).
    userID: new Uint8Array(Buffer.from(person.id.replaceAll('-', ''), 'hex')),
    userName: person.name,
    userDisplayName: person.name,
    challenge: Buffer.from(challenge, 'base64url'),
    attestationType: 'none',
    supportedAlgorithmIDs: algorithms,
    excludeCredentials: known,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    timeout,
  })
  return { id, options }
}
