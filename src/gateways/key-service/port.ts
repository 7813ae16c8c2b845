import { z } from 'zod'

/** An outside key service that wraps and unwraps small secrets without ever giving its own key away. */
export type KeyService = {
  /** For lists and logs: which service and which key. */
  readonly id: string
  wrap(plain: Buffer, context: string): Promise<string>
  unwrap(wrapped: string, context: string): Promise<Buffer>
}

/** Where the service is, which of its keys is ours, and how it knows us. */
export type KeyServiceSettings = { readonly url: string; readonly key: string; readonly token: string }

/** What is sent to `…/encrypt/{key}` and `…/decrypt/{key}`, both with base64 inside (the Transit interface of Vault and OpenBao). */
export const WrapRequest: z.ZodObject<{ plaintext: z.ZodBase64; associated_data: z.ZodBase64 }> = z.object({
  plaintext: z.base64(),
  associated_data: z.base64(),
})
/** See above. */
export const UnwrapRequest: z.ZodObject<{ ciphertext: z.ZodString; associated_data: z.ZodBase64 }> = z.object({
  ciphertext: z.string(),
  associated_data: z.base64(),
})
/** What comes back. */
export const Wrapped: z.ZodObject<{ data: z.ZodObject<{ ciphertext: z.ZodString }> }> = z.object({
  data: z.object({ ciphertext: z.string().min(1).max(10_000) }),
})
/** What comes back. */
export const Unwrapped: z.ZodObject<{ data: z.ZodObject<{ plaintext: z.ZodBase64 }> }> = z.object({
  data: z.object({ plaintext: z.base64().max(10_000) }),
})
