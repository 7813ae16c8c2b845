import { formerContext } from '../../contexts/pinned-contexts.ts'
import type { Problem } from '../problem.ts'
import { checkContext } from './contexts.ts'
import { checkId } from './identifiers.ts'
import { checkParty } from './issuers.ts'
import { checkSpan } from './moments.ts'
import type { Members } from './read-values.ts'
import { checkSubjects } from './subjects.ts'
import { checkType, checkTyped } from './types.ts'

type Rule = (credential: Members) => readonly Problem[]

// Verifiable Credentials Data Model 1.1, in the order of its sections.
const rules: readonly Rule[] = [
  (credential) => checkContext(credential, '', formerContext),
  (credential) => checkId(credential, ''),
  (credential) => checkType(credential, '', 'VerifiableCredential'),
  checkSubjects,
  (credential) => checkParty(credential, 'issuer'),
  (credential) => checkSpan(credential, { from: 'issuanceDate', until: 'expirationDate', needed: true }),
  (credential) => checkTyped(credential, 'proof'),
  (credential) => checkTyped(credential, 'credentialStatus', 'needed'),
  (credential) => checkTyped(credential, 'credentialSchema', 'needed'),
  (credential) => checkTyped(credential, 'refreshService', 'needed'),
  (credential) => checkTyped(credential, 'termsOfUse'),
  (credential) => checkTyped(credential, 'evidence'),
]

/** Everything in a credential of the data model 1.1 that breaks it. Such credentials are read and secured; ours are all of 2.0. */
export function checkFormer(credential: Members): readonly Problem[] {
  return rules.flatMap((rule) => rule(credential))
}
