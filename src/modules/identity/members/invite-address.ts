import { z } from 'zod'
import { maskNumber, mobileNumber } from '../../../gateways/phone.ts'

const Mail = z.email().max(254)

/** Where an invitation goes: a mail address in small letters, or a Korean mobile number in digits. */
export const InviteAddress: z.ZodType<string> = z
  .string()
  .max(300)
  .transform((typed, context) => {
    const address = mobileNumber(typed) ?? Mail.safeParse(typed.trim().toLowerCase()).data
    if (address === undefined) context.addIssue({ code: 'custom', message: 'address' })
    return address ?? ''
  })

/** Whether an invitation goes to a telephone. */
export function isTelephone(address: string): boolean {
  return !address.includes('@')
}

/** An address as colleagues see it: who invited knows whom they meant, and a glance over a shoulder learns little. */
export function shownAddress(address: string): string {
  if (isTelephone(address)) return maskNumber(address)
  const [name = '', host = ''] = address.split('@')
  return `${name.slice(0, 2)}***@${host}`
}
