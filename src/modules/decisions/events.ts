import { z } from 'zod'
import { type FactKind, defineFact } from '../../kernel/fact.ts'

/** `replaced`: earlier decisions in whose place it stood, for who keeps one of those. */
export type SetAside = { decision: string; replaced: string[]; person: string }

/** An examiner or the committee has set a decision aside: who had it signed decides anew. */
export const setAside: FactKind<SetAside> = defineFact(
  'decisions.set-aside',
  z.object({ decision: z.uuid(), replaced: z.array(z.uuid()), person: z.uuid() }),
  ({ person }) => person,
)
