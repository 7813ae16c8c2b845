import { createHash, randomBytes } from 'node:crypto'
import { CompactSign } from 'jose'
import { isObject, type Members } from '../data-model/read-values.ts'
import { algorithmOf } from '../jose/algorithms.ts'
import type { JoseKey, JoseKind } from '../jose/sign-jose.ts'
import { sdJwtTypes } from './verify-sd-jwt.ts'

/** A document and what is to be disclosed by itself: paths like `credentialSubject.name` or `verifiableCredential[0]`. */
export type SdJwtOrder = { readonly document: Members; readonly paths: readonly string[]; readonly kind: JoseKind }

/** Signs a document as an SD-JWT with all its disclosures (VC-JOSE-COSE, section 3.2). A path that leads nowhere is undefined. */
export async function signSdJwt({ document, paths, kind }: SdJwtOrder, key: JoseKey): Promise<string | undefined> {
  const disclosures: string[] = []
  let claims: unknown = document
  // The longest first, so that what stands inside another is hidden before that one is.
  for (const path of [...paths].sort((a, b) => stepsOf(b).length - stepsOf(a).length)) {
    claims = hide(claims, stepsOf(path), disclosures)
    if (claims === undefined) return undefined
  }
  if (!isObject(claims)) return undefined
  const compact = await new CompactSign(Buffer.from(JSON.stringify({ ...claims, _sd_alg: 'sha-256' })))
    .setProtectedHeader({ alg: algorithmOf(key.privateKey), ...sdJwtTypes[kind], kid: key.id, iss: key.controller })
    .sign(key.privateKey)
  return [compact, ...disclosures, ''].join('~')
}

function stepsOf(path: string): readonly string[] {
  return path.split(/[.[\]]+/).filter((step) => step !== '')
}

/** The value with what stands at the end of the steps replaced by a digest; undefined when nothing stands there. */
function hide(value: unknown, [step, ...rest]: readonly string[], disclosures: string[]): unknown {
  if (step === undefined) return undefined
  if (Array.isArray(value)) return hideElement(value, Number(step), rest, disclosures)
  if (!isObject(value) || !Object.hasOwn(value, step)) return undefined
  const { [step]: inner, ...others } = value
  if (rest.length > 0) {
    const hidden = hide(inner, rest, disclosures)
    return hidden === undefined ? undefined : { ...value, [step]: hidden }
  }
  const digests = [[value['_sd'] ?? []].flat(), disclose([step, inner], disclosures)].flat()
  return { ...others, _sd: digests.map(String).sort() } // sorted: their order must not tell that of the members
}

function hideElement(
  list: readonly unknown[],
  index: number,
  rest: readonly string[],
  disclosures: string[],
): readonly unknown[] | undefined {
  if (!(index in list)) return undefined
  const hidden =
    rest.length > 0 ? hide(list[index], rest, disclosures) : { '...': disclose([list[index]], disclosures) }
  return hidden === undefined ? undefined : list.with(index, hidden)
}

function disclose(named: readonly unknown[], disclosures: string[]): string {
  const text = Buffer.from(JSON.stringify([randomBytes(16).toString('base64url'), ...named])).toString('base64url')
  disclosures.push(text)
  return createHash('sha256').update(text).digest('base64url')
}
