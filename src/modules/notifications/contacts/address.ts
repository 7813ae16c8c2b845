import { z } from 'zod'
import { maskNumber, mobileNumber } from '../../../gateways/phone.ts'

/** What an address is for. */
export type ContactKind = 'mail' | 'mobile'

const Mail = z.email().max(254)

/** An address as it is kept and compared: mail in small letters, a Korean mobile number in digits. Undefined: it is none. */
export function normalAddress(kind: ContactKind, typed: string): string | undefined {
  if (kind === 'mail') return Mail.safeParse(typed.trim().toLowerCase()).data
  return mobileNumber(typed)
}

/** An address as it may be shown over a shoulder: ji***@example.kr, 010-****-5678. */
export function maskAddress(kind: ContactKind, address: string): string {
  if (kind === 'mobile') return maskNumber(address)
  const [name = '', host = ''] = address.split('@')
  return `${name.slice(0, 2)}***@${host}`
}
