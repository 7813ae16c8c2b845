import { z } from 'zod'
import { isUrl } from '../data-model/identifiers.ts'
import { readMoment } from '../data-model/moments.ts'
import { isObject } from '../data-model/read-values.ts'
import { type Problem, problem } from '../problem.ts'

/** A Data Integrity proof as it is written (Data Integrity 1.0, section 2.1). */
export type IntegrityProof = {
  readonly id?: string | undefined
  readonly type: string
  readonly cryptosuite?: string | undefined
  readonly verificationMethod: string
  readonly proofPurpose: string
  readonly proofValue: string
  readonly created?: string | undefined
  readonly expires?: string | undefined
  readonly domain?: string | readonly string[] | undefined
  readonly challenge?: string | undefined
  readonly nonce?: string | undefined
  readonly previousProof?: string | readonly string[] | undefined
}

const url = z.custom<string>(isUrl)
const moment = z.custom<string>((value) => readMoment(value) !== undefined)
const oneOrMore = (each: z.ZodType<string>) => z.union([each, z.array(each).min(1).max(20)])

const shape: z.ZodType<IntegrityProof> = z.looseObject({
  id: url.optional(),
  type: z.enum(['DataIntegrityProof', 'Ed25519Signature2020']),
  cryptosuite: z.string().min(1).optional(),
  verificationMethod: url,
  proofPurpose: z.string().min(1),
  proofValue: z.string().min(2).max(1_024),
  created: moment.optional(),
  expires: moment.optional(),
  domain: oneOrMore(z.string().min(1)).optional(),
  challenge: z.string().min(1).optional(),
  nonce: z.string().min(1).optional(),
  previousProof: oneOrMore(url).optional(),
})

/** A proof that could be read, or what is wrong with it: one code for each member. */
export function readIntegrityProof(value: unknown): IntegrityProof | readonly Problem[] {
  if (!isObject(value)) return [problem('proof-not-object')]
  const read = shape.safeParse(value)
  if (read.success && read.data.type === 'DataIntegrityProof' && read.data.cryptosuite === undefined)
    return [problem('proof-cryptosuite-missing', 'cryptosuite')]
  if (read.success) return read.data
  const members = new Set(read.error.issues.map(({ path }) => String(path[0])))
  return [...members].map((name) =>
    problem(`proof-${name}-${value[name] === undefined ? 'missing' : 'malformed'}`, name),
  )
}
