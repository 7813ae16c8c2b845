import { z } from 'zod'
import { type FactKind, defineFact } from '../../kernel/fact.ts'

/** Whom an erasure is about. */
export type AboutErasure = { erasure: string; person: string }

const About: z.ZodType<AboutErasure> = z.object({ erasure: z.uuid(), person: z.uuid() })

/** An erasure begins: what still runs for this person is brought to an end now, with its receipt. */
export const erasureBegins: FactKind<AboutErasure> = defineFact('rights.erasure-begins', About, (p) => p.erasure)

/** A person is erased: every module erases what it holds of them. Their key goes when all have. */
export const personErased: FactKind<AboutErasure> = defineFact('rights.person-erased', About, (p) => p.erasure)
