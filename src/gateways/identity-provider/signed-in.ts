import { z } from 'zod'
import { isDay } from '../../kernel/day.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { type Connection, eidasLevels } from './connection.ts'
import type { SignedIn } from './port.ts'
import { nameless } from './refusals.ts'

// OpenID Connect Core 1.0, section 5.1
const Claims = z.object({
  sub: z.string().min(1).max(255),
  acr: z.string().optional(),
  name: z.string().trim().max(100).optional(),
  family_name: z.string().optional(),
  given_name: z.string().optional(),
  birthdate: z.string().optional(),
  email: z.string().optional(),
  email_verified: z.boolean().optional(),
  phone_number: z.string().optional(),
  phone_number_verified: z.boolean().optional(),
})

/** The claims as a person; a provider that names nobody is refused. */
export function signedIn(
  connection: Pick<Connection, 'issuer' | 'assurance' | 'linkingClaim'>,
  raw: Record<string, unknown>,
): SignedIn | Refusal {
  const claims = Claims.parse(raw)
  const name = claims.name || [claims.family_name, claims.given_name].filter(Boolean).join('')
  if (!name) return nameless
  const levels = connection.assurance ?? eidasLevels
  const { birthdate, email, phone_number: phone } = claims
  const linkingId = connection.linkingClaim === undefined ? undefined : raw[connection.linkingClaim]
  return {
    issuer: connection.issuer,
    subject: `${connection.issuer}|${claims.sub}`,
    name,
    assurance: (claims.acr !== undefined && Object.hasOwn(levels, claims.acr) && levels[claims.acr]) || 'low',
    // A provider may hide the year ('0000-05-17') or give only the year: neither is a date of birth.
    ...(isDay(birthdate) && !birthdate.startsWith('0000') && { birthDate: birthdate }),
    ...(typeof linkingId === 'string' && linkingId !== '' && { linkingId }),
    ...(email && claims.email_verified && { email }),
    ...(phone && claims.phone_number_verified && { phone }),
  }
}
