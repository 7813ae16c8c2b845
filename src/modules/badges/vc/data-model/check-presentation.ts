import { type Problem, problem } from '../problem.ts'
import { checkCredential } from './check-credential.ts'
import { checkEnvelope, isEnvelope } from './check-envelope.ts'
import { checkContext } from './contexts.ts'
import { checkId } from './identifiers.ts'
import { checkParty, partyUrl } from './issuers.ts'
import { eachOf, isObject, type Members, type Placed } from './read-values.ts'
import { checkType, checkTyped } from './types.ts'

/** Everything in a presentation that breaks the data model (section 4.13); none when it conforms. */
export function checkPresentation(document: unknown): readonly Problem[] {
  if (!isObject(document)) return [problem('not-an-object')]
  return [
    ...checkContext(document),
    ...checkId(document, ''),
    ...checkType(document, '', 'VerifiablePresentation'),
    ...checkParty(document, 'holder'),
    ...checkTyped(document, 'proof'),
    ...checkTyped(document, 'termsOfUse'),
    ...eachOf(document, 'verifiableCredential').flatMap((placed) => checkCarried(document, placed)),
  ]
}

function checkCarried(presentation: Members, { value, path }: Placed): readonly Problem[] {
  if (!isObject(value)) return [problem('credential-not-object', path)]
  if (isEnvelope(value)) return within(path, checkEnvelope(value, 'credential'))
  return [...within(path, checkCredential(value)), ...checkSelfAsserted(presentation, value, path)]
}

// Section 4.13.4: what has no proof of its own is vouched for by the presentation's, so its issuer must be the holder.
function checkSelfAsserted(presentation: Members, credential: Members, path: string): readonly Problem[] {
  if (credential['proof'] !== undefined) return []
  const holder = partyUrl(presentation, 'holder')
  if (holder === undefined) return [problem('self-asserted-without-holder', path)]
  return holder === partyUrl(credential, 'issuer') ? [] : [problem('self-asserted-by-another', path)]
}

function within(path: string, problems: readonly Problem[]): readonly Problem[] {
  return problems.map((found) => ({ ...found, path: found.path === '' ? path : `${path}.${found.path}` }))
}
