import { signCose } from '../cose/sign-cose.ts'
import { checkCredential } from '../data-model/check-credential.ts'
import { checkPresentation } from '../data-model/check-presentation.ts'
import { isObject } from '../data-model/read-values.ts'
import { envelopesBy } from '../envelopes.ts'
import type { JoseAnswer } from '../how.ts'
import { type JoseKind, signJose } from '../jose/sign-jose.ts'
import { type Problem, problem } from '../problem.ts'
import { signSdJwt } from '../sd-jwt/sign-sd-jwt.ts'
import { readSuiteKey, type SuiteKey } from './suite-key.ts'

/** One test of the public VC-JOSE-COSE suite: it runs a program with files, not a server. */
export type EnvelopeOrder = {
  readonly does: 'issue' | 'verify'
  /** `credential_jose`, `presentation_sdjwt`, …: what is secured, and how. */
  readonly feature: string
  readonly input: string
  readonly key: unknown
  /** Of an SD-JWT: what can be disclosed by itself. */
  readonly paths: readonly string[]
  readonly now: Date
}

/** What the suite reads back: how it went, and the envelope or the reasons. */
export type EnvelopeResult = { readonly result: 'success' | 'failure' | 'indeterminate'; readonly data: string }

type Form = 'jose' | 'sdjwt' | 'cose'
type Work = EnvelopeOrder & { readonly kind: JoseKind; readonly form: Form; readonly by: SuiteKey }

/** Does what a test of the suite asks. Never throws. */
export async function answerEnvelopeOrder(order: EnvelopeOrder): Promise<EnvelopeResult> {
  const [, kind, form] = /^(credential|presentation)_(jose|sdjwt|cose)$/.exec(order.feature) ?? []
  const by = readSuiteKey(order.key)
  if (!isKind(kind) || !isForm(form)) return { result: 'indeterminate', data: `${order.feature} is not known` }
  if (!by) return { result: 'failure', data: 'the key cannot be read' }
  const work: Work = { ...order, kind, form, by }
  return order.does === 'issue' ? await issue(work) : said(await verify(order.input.trim(), work))
}

async function issue(work: Work): Promise<EnvelopeResult> {
  const document = readJson(work.input)
  if (!isObject(document) || !work.by.signing)
    return { result: 'failure', data: 'nothing to sign, or nothing to sign with' }
  const claims = 'vc' in document || 'vp' in document ? [problem('jose-vc-claim')] : []
  const wrong = [...claims, ...checkForm(document, work.kind)]
  if (wrong.length > 0) return said(wrong)
  const signed = await sign(document, work)
  // What we could not read ourselves is not given out: credentials that are not enveloped, keys that do not belong together.
  const problems = signed === undefined ? [problem('sd-jwt-no-such-path')] : await verify(signed, work)
  return problems.length > 0 ? said(problems) : { result: 'success', data: signed ?? '' }
}

async function sign(document: Readonly<Record<string, unknown>>, work: Work): Promise<string | undefined> {
  const { kind, form, paths, by } = work
  if (!by.signing) return undefined
  if (form === 'jose') return await signJose(document, by.signing, kind)
  if (form === 'sdjwt') return await signSdJwt({ document, paths, kind }, by.signing)
  return signCose(document, by.signing, kind).toString('base64')
}

async function verify(text: string, work: Work): Promise<readonly Problem[]> {
  const { kind } = work
  const { problems, document } = await open(text, work)
  const form = isObject(document) ? checkForm(document, kind) : []
  return [...problems.filter((found) => !isOfItsTime(found)), ...form]
}

// The suite's envelopes were made in 2024: they have ended since, and some write `iat` as a date.
function isOfItsTime({ code, path }: Problem): boolean {
  return code === 'jose-expired' || (code === 'jose-time-malformed' && path === 'iat')
}

async function open(text: string, { kind, form, by, now }: Work): Promise<JoseAnswer> {
  const envelopes = envelopesBy(by.how(now))
  if (form === 'jose') return await envelopes.verifyJose(text, kind)
  if (form === 'sdjwt') return await envelopes.verifySdJwt(text, kind)
  const base64 = /^[A-Za-z0-9+/]+={0,2}$/.test(text)
  if (!base64) return { verified: false, problems: [problem('envelope-not-base64')] }
  return await envelopes.verifyCose(Buffer.from(text, 'base64'), kind)
}

function checkForm(document: object, kind: JoseKind): readonly Problem[] {
  return kind === 'credential' ? checkCredential(document) : checkPresentation(document)
}

function said(problems: readonly Problem[]): EnvelopeResult {
  const data = problems.map(({ code, path }) => (path === '' ? code : `${code} at ${path}`)).join(', ')
  return { result: problems.length === 0 ? 'success' : 'failure', data }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isKind(value: string | undefined): value is JoseKind {
  return value === 'credential' || value === 'presentation'
}
function isForm(value: string | undefined): value is Form {
  return value === 'jose' || value === 'sdjwt' || value === 'cose'
}
