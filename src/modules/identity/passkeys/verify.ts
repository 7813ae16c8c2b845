import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server'
import { z } from 'zod'
import { type Refusal, refusal } from '../../../kernel/refusal.ts'
import type { Made, Signed } from './answer.ts'
import { algorithms } from './ask.ts'
import type { RelyingParty } from './relying-party.ts'

/** What a new passkey brought. */
export type NewKey = {
  readonly credential: string
  readonly publicKey: Buffer
  readonly counter: number
  readonly synced: boolean
}

/** A passkey's signature that was found genuine. */
export type Genuine = { readonly counter: number; readonly synced: boolean }

const ClientData = z.object({ origin: z.string() })
const failed = refusal('identity.passkey-failed', 400)

/** Checks a new passkey: our question, our site, and the person was asked by their device. No attestation is asked for. */
export async function verifyMade(rp: RelyingParty, challenge: string, made: Made): Promise<NewKey | Refusal> {
  return await orRefusal(rp, made.response.clientDataJSON, async () => {
    const { registrationInfo: info } = await verifyRegistrationResponse({
      response: made,
      expectedChallenge: challenge,
      expectedOrigin: rp.origin,
      expectedRPID: rp.id,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    })
    if (!info) return failed
    const { id, publicKey, counter } = info.credential
    return {
      credential: id,
      publicKey: Buffer.from(publicKey),
      counter,
      synced: info.credentialDeviceType === 'multiDevice',
    }
  })
}

/** Checks a signature by a passkey that we know. The counter is judged by the caller, who knows what to do about it. */
export async function verifySigned(
  rp: RelyingParty,
  challenge: string,
  signed: Signed,
  publicKey: Buffer,
): Promise<Genuine | Refusal> {
  return await orRefusal(rp, signed.response.clientDataJSON, async () => {
    const { verified, authenticationInfo: info } = await verifyAuthenticationResponse({
      response: signed,
      expectedChallenge: challenge,
      expectedOrigin: rp.origin,
      expectedRPID: rp.id,
      credential: { id: signed.id, publicKey: new Uint8Array(publicKey), counter: 0 },
      requireUserVerification: true,
    })
    return verified ? { counter: info.newCounter, synced: info.credentialDeviceType === 'multiDevice' } : failed
  })
}

// The library throws for whatever does not fit; a wrong site is told apart, because it may be a copy of ours.
async function orRefusal<T>(
  rp: RelyingParty,
  clientData: string,
  check: () => Promise<T | Refusal>,
): Promise<T | Refusal> {
  try {
    const { origin } = ClientData.parse(JSON.parse(Buffer.from(clientData, 'base64url').toString('utf8')))
    return origin === rp.origin ? await check() : refusal('identity.passkey-other-site', 400)
  } catch {
    return failed
  }
}
