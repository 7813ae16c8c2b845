import { z } from 'zod'
import { HeldShape } from './check-trace.ts'
import type { Held } from './dated-files.ts'

type Signature = { readonly key: string; readonly value: string }

/** A fact as its source said it, signed by the source over everything but the signature, with the subject. */
export type SignedFact = {
  readonly subject: string
  readonly name: string
  readonly value: Held
  readonly validFrom?: string | undefined
  readonly validTo?: string | undefined
  readonly source: string
  /** Why a person judged so, where the fact is a judgement. */
  readonly because?: string | undefined
  /** By whose key it is signed: the source's own, or (where absent, too) that of the node which wrote down what the source said. */
  readonly signedBy?: 'source' | 'recorder' | undefined
  readonly recordedAt: string
  readonly signature: Signature
}

/** Nobody but the rules, or a person by name. */
export type DecidedBy =
  | { readonly kind: 'automatic' }
  | { readonly kind: 'person'; readonly name: string; readonly role: string; readonly reason: string }

/** A decision with all that it stands on: three days by name, signed facts, every step, who decided, the node's signature. */
export type DecisionDocument = {
  readonly type: 'onil-decision'
  readonly version: 1
  readonly id: string
  readonly node: string
  readonly domain: string
  readonly subject: string
  /** Which day's law was asked. */
  readonly lawDay: string
  /** On which day the facts held. */
  readonly factDay: string
  /** From which day on it takes effect. */
  readonly effectDay: string
  readonly decidedAt: string
  readonly decidedBy: DecidedBy
  readonly facts: readonly SignedFact[]
  readonly result: Readonly<Record<string, Held>>
  /** What its person asked for, of results that give something. */
  readonly asked?: Readonly<Record<string, Held>> | undefined
  /** The decision in whose place this one stands, with what it said. */
  readonly replaces?: { readonly id: string; readonly result: Readonly<Record<string, Held>> } | undefined
  /** Digest of the wordings, numbers and tables of the law that it used (SHA-256, base64url). */
  readonly lawDigest?: string | undefined
  readonly trace: readonly unknown[]
  readonly signature: Signature
}

const day = z.iso.date()
const short = z.string().min(1).max(500)
const SignatureShape = z.strictObject({ key: short, value: z.string().max(200) })
const FactShape: z.ZodType<SignedFact> = z.strictObject({
  subject: short,
  name: short,
  value: HeldShape,
  validFrom: day.optional(),
  validTo: day.optional(),
  source: short,
  because: z.string().min(1).max(2000).optional(),
  signedBy: z.enum(['source', 'recorder']).optional(),
  recordedAt: z.iso.datetime(),
  signature: SignatureShape,
})
const DocumentShape: z.ZodType<DecisionDocument> = z.strictObject({
  type: z.literal('onil-decision'),
  version: z.literal(1),
  id: short,
  node: short,
  domain: short,
  subject: short,
  lawDay: day,
  factDay: day,
  effectDay: day,
  decidedAt: z.iso.datetime(),
  decidedBy: z.union([
    z.strictObject({ kind: z.literal('automatic') }),
    z.strictObject({ kind: z.literal('person'), name: short, role: short, reason: z.string().min(1).max(5000) }),
  ]),
  facts: z.array(FactShape).max(500),
  result: z.record(z.string(), HeldShape),
  asked: z.record(z.string(), HeldShape).optional(),
  replaces: z.strictObject({ id: short, result: z.record(z.string(), HeldShape) }).optional(),
  lawDigest: short.optional(),
  trace: z.array(z.unknown()).max(5000),
  signature: SignatureShape,
})

const most = 2_000_000

/** Reads a document; undefined when it is none, or larger than two million characters. */
export function readDecision(text: string): DecisionDocument | undefined {
  if (text.length > most) return undefined
  try {
    return DocumentShape.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** Reads a signed fact; undefined when it is none. */
export function readSignedFact(text: string): SignedFact | undefined {
  return FactShape.safeParse(JSON.parse(text)).data
}
