import { type Problem, problem } from '../problem.ts'
import { checkFormer } from './check-former.ts'
import { checkContext, isFormer } from './contexts.ts'
import { checkId } from './identifiers.ts'
import { checkParty } from './issuers.ts'
import { checkPeriod } from './moments.ts'
import { isObject, type Members } from './read-values.ts'
import { checkRelatedResources } from './related-resources.ts'
import { checkSubjects } from './subjects.ts'
import { checkTexts } from './texts.ts'
import { checkType, checkTyped } from './types.ts'

type Rule = (credential: Members) => readonly Problem[]

// Verifiable Credentials Data Model 2.0, in the order of its sections.
const rules: readonly Rule[] = [
  (credential) => checkContext(credential),
  (credential) => checkId(credential, ''),
  (credential) => checkType(credential, '', 'VerifiableCredential'),
  (credential) => checkTexts(credential),
  (credential) => checkParty(credential, 'issuer'),
  checkSubjects,
  checkPeriod,
  (credential) => checkTyped(credential, 'credentialStatus'),
  (credential) => checkTyped(credential, 'credentialSchema', 'needed'),
  (credential) => checkTyped(credential, 'proof'),
  checkRelatedResources,
  (credential) => checkTyped(credential, 'refreshService'),
  (credential) => checkTyped(credential, 'termsOfUse'),
  (credential) => checkTyped(credential, 'evidence'),
  // Section 5.10: reserved for later, and typed from now on.
  (credential) => checkTyped(credential, 'confidenceMethod'),
  (credential) => checkTyped(credential, 'renderMethod'),
]

/** Everything in a credential that breaks the data model that it names; none when it conforms. Terms and proofs are looked at elsewhere. */
export function checkCredential(document: unknown): readonly Problem[] {
  if (!isObject(document)) return [problem('not-an-object')]
  if (isFormer(document)) return checkFormer(document)
  return rules.flatMap((rule) => rule(document))
}
