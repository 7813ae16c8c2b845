import { z } from 'zod'

/** What must be remembered between the two halves of a sign-in. `at`: milliseconds since 1970. */
export type Memo = {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  readonly redirectUri: string
  readonly at: number
}

const MemoForm: z.ZodType<Memo> = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  redirectUri: z.url(),
  at: z.number(),
})

/** The memo as one opaque word. It holds secrets (PKCE verifier, nonce): the caller keeps it sealed. */
export function writeMemo(memo: Memo): string {
  return Buffer.from(JSON.stringify(memo)).toString('base64url')
}

/** The memo back from its word; undefined when it is not one. */
export function readMemo(word: string): Memo | undefined {
  try {
    return MemoForm.safeParse(JSON.parse(Buffer.from(word, 'base64url').toString())).data
  } catch {
    return undefined
  }
}
