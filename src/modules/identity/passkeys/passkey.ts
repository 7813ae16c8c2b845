import type { Actor } from '../../../platform/operation/actor.ts'

/** A passkey as its owner sees it. `synced`: kept by the maker of the device and there on all devices of the account. */
export type Passkey = {
  readonly id: string
  readonly name: string
  readonly synced: boolean
  readonly rp: string
  readonly since: Date
  readonly lastUsed?: Date
}

/**
 * Whether a signature counter went forward (Web Authentication, signature counter): an authenticator that counts never repeats
 * a number, so a repeated one means a copy. Those that do not count always say 0.
 */
export function countsOn(kept: number, said: number): boolean {
  return (kept === 0 && said === 0) || said > kept
}

/** Whether the last passkey must stay: staff who need one for their acts. */
export function needsOne(actor: Actor, organisations: number, staffPasskeys: boolean | undefined): boolean {
  return actor.kind === 'person' && staffPasskeys === true && organisations > 0
}
