import { z } from 'zod'

/** What a browser sends when a passkey was made: the parts of `PublicKeyCredential.toJSON()` that we use. */
export type Made = {
  readonly id: string
  readonly rawId: string
  readonly type: 'public-key'
  readonly clientExtensionResults: Record<never, never>
  readonly response: {
    readonly clientDataJSON: string
    readonly attestationObject: string
    readonly transports: string[]
  }
}

/** What a browser sends when a passkey signed. */
export type Signed = Omit<Made, 'response'> & {
  readonly response: { readonly clientDataJSON: string; readonly authenticatorData: string; readonly signature: string }
}

const text = z.string().regex(/^[\w-]{1,20000}$/)
const credential = {
  id: text,
  rawId: text,
  type: z.literal('public-key'),
  clientExtensionResults: z.unknown().transform(() => ({})), // we ask for no extension and use none
}
const transports = z
  .array(z.string().regex(/^[a-z-]{1,30}$/))
  .max(10)
  .default([])

// A form sends it as JSON in a field.
const fromForm = z
  .string()
  .max(60_000)
  .transform((json, context): unknown => {
    try {
      return JSON.parse(json)
    } catch {
      context.addIssue({ code: 'custom', message: 'json' })
      return z.NEVER
    }
  })

/** Reads it. */
export const Made: z.ZodType<Made> = fromForm.pipe(
  z.object({ ...credential, response: z.object({ clientDataJSON: text, attestationObject: text, transports }) }),
)

/** Reads it. */
export const Signed: z.ZodType<Signed> = fromForm.pipe(
  z.object({
    ...credential,
    response: z.object({ clientDataJSON: text, authenticatorData: text, signature: text }),
  }),
)
