import { z } from 'zod'
import type { Readers } from './layout.ts'
import type { Packed } from './packed.ts'
import type { Ask, Doc, Shape } from './shape.ts'
import type { Update } from './segment-list.ts'
import type { Share } from './shares.ts'
import type { Segment } from './views.ts'

/** Which reader a thread is (from 0), of how many conditions it keeps the counts, and by how much others go before it (nice). */
export type Workplace = { readonly worker: number; readonly kept: number; readonly after: number }
/** The same where a thread is given it. */
export const Workplace: z.ZodType<Workplace> = z.object({ worker: z.number(), kept: z.number(), after: z.number() })

/** What a thread of the index is asked to do. */
export type Task =
  | { readonly kind: 'update'; readonly update: Update }
  | { readonly kind: 'ask'; readonly ask: Ask; readonly share?: Share }
  | {
      readonly kind: 'build'
      readonly name: number
      readonly shape: Shape
      readonly docs: readonly Doc[]
      readonly readers: Readers
    }
  | {
      readonly kind: 'merge'
      readonly name: number
      readonly parts: readonly { readonly segment: Segment; readonly dead: ReadonlySet<number> }[]
      readonly readers: Readers
    }

/** What it answers: nothing, an answer, or a segment. */
export type Done = Packed | Segment | undefined

/** A numbered task, and what came of it. */
export type Sent = { readonly n: number; readonly task: Task }
export type Reply = { readonly n: number; readonly done?: Done; readonly failed?: string }
