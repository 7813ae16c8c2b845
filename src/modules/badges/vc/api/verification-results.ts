import { readMoment } from '../data-model/moments.ts'
import { eachOf, isObject, type Members } from '../data-model/read-values.ts'
import type { CredentialAnswer } from '../verify-credential.ts'

/** What was looked at in a credential, member by member (`options.returnResults` of the VC API). An envelope's proof has no input. */
export function verificationResults({ credential = {}, proofs, statuses }: CredentialAnswer, now: Date): object {
  const inputs = eachOf(credential, 'proof').map(({ value }) => value)
  const around = proofs.length - inputs.length // the envelope comes first
  const states = eachOf(credential, 'credentialStatus').map(({ value }) => value)
  return {
    ...moment(credential, 'validFrom', (from) => from <= now.getTime()),
    ...moment(credential, 'validUntil', (until) => until > now.getTime()),
    credentialStatus: statuses.map(({ status, stops, problems: found }, index) => ({
      valid: found.length === 0 && !stops,
      ...(status !== undefined && { value: status }),
      ...(isObject(states[index]) && { input: states[index] }),
    })),
    proof: proofs.map(({ verified }, index) => {
      const input = inputs[index - around]
      return { valid: verified, ...(isObject(input) && { input }) }
    }),
  }
}

function moment(credential: Members, name: string, holds: (time: number) => boolean): object {
  const input = credential[name]
  if (typeof input !== 'string') return {}
  const time = readMoment(input)
  return { [name]: { valid: time !== undefined && holds(time), input } }
}
