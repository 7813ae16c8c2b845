import { z } from 'zod'
import { decryptField, encryptField } from '../../platform/field-encryption/encrypt-field.ts'
import { fieldKeys } from '../../platform/field-encryption/field-keys.ts'
import type { PageCall } from '../../platform/http/page-call.ts'

/** What the end of an identity check needs: the provider's memo, where to go then, what it is for, and for which program. */
export type Kept = {
  readonly memo: string
  readonly back: string
  readonly act: 'sign-in' | 'step-up'
  readonly program?: string | undefined
}

const Memo: z.ZodType<Kept> = z.object({
  memo: z.string(),
  back: z.string(),
  act: z.enum(['sign-in', 'step-up']),
  program: z.string().optional(),
})
const seconds = 600

// One cookie a sign-in, so that two tabs may sign in side by side. Sealed: it holds the one-time secrets of the exchange.
const cookie = (state: string): string => `in-${state.slice(0, 16).replaceAll(/[^\w-]/g, '')}`
const place = (state: string): { table: string; column: string; row: string } => ({
  table: 'identity.sign-in',
  column: 'memo',
  row: state,
})

/** Keeps what the end of a sign-in needs, in this browser only, for ten minutes. */
export function keepMemo(c: PageCall, state: string, kept: Kept): void {
  c.cookies.set(cookie(state), encryptField(fieldKeys.of(c.call.node), place(state), JSON.stringify(kept)), seconds)
}

/** Takes it out again, once. */
export function takeMemo(c: PageCall, state: string): Kept | undefined {
  const sealed = c.cookies.get(cookie(state))
  c.cookies.clear(cookie(state))
  if (sealed === undefined) return undefined
  try {
    return Memo.parse(JSON.parse(decryptField(fieldKeys.of(c.call.node), place(state), sealed)))
  } catch {
    return undefined
  }
}
