import { z } from 'zod'
import { type FactKind, defineFact } from '../../kernel/fact.ts'

const changes = ['passkey-added', 'passkey-removed', 'passkey-copied'] as const

/** What may happen to the ways in which a person signs in. */
export type SecurityChange = (typeof changes)[number]

/** Something changed about how a person signs in, and they are told on every channel. */
export const securityChanged: FactKind<{ person: string; what: SecurityChange }> = defineFact(
  'identity.security-changed',
  z.object({ person: z.uuid(), what: z.enum(changes) }),
  ({ person }) => person,
)
