import { section } from '../testing/statements.ts'
import { aCredential } from '../testing/stage.ts'
import { checkPresentation } from './check-presentation.ts'

const base = 'https://www.w3.org/ns/credentials/v2'
const proof = { type: 'DataIntegrityProof' }
const shown = (change: object = {}) => ({
  '@context': [base],
  type: ['VerifiablePresentation'],
  verifiableCredential: [aCredential({ proof })],
  ...change,
})
const broken = (change: object, code: string) => [shown(change), code] as const
const envelope = (change: object = {}) => ({
  '@context': base,
  type: 'EnvelopedVerifiableCredential',
  id: 'data:application/vc+jwt,a.b.c',
  ...change,
})

section('VC Data Model 2.0 § 4.13 Verifiable Presentations', checkPresentation, [
  {
    says: 'Verifiable presentations MUST include a @context property that begins with the base context',
    keeps: [shown()],
    breaks: [
      broken({ '@context': undefined }, 'context-missing'),
      broken({ '@context': ['https://www.w3.org/ns/credentials/examples/v2', base] }, 'context-order'),
      broken({ '@context': [base, 123_192_875] }, 'context-entry'),
    ],
  },
  {
    says: 'If present, the id MUST be a single URL',
    keeps: [shown({ id: 'urn:uuid:1' })],
    breaks: [broken({ id: 'not-url' }, 'id-not-url')],
  },
  {
    says: 'The type property MUST be present and contain VerifiablePresentation',
    keeps: [shown({ type: ['ExamplePresentation', 'VerifiablePresentation'] })],
    breaks: [broken({ type: undefined }, 'type-missing'), broken({ type: ['Other'] }, 'type-lacks-required')],
  },
  {
    says: 'verifiableCredential values MUST be credential or envelope objects, not numbers, strings or URLs',
    keeps: [
      shown({ verifiableCredential: undefined }),
      shown({ verifiableCredential: [aCredential({ proof }), envelope()] }),
    ],
    breaks: [
      broken({ verifiableCredential: ['https://a.example/1'] }, 'credential-not-object'),
      broken({ verifiableCredential: 7 }, 'credential-not-object'),
      broken({ verifiableCredential: [{ type: 'Nothing', proof }] }, 'context-missing'),
    ],
  },
  {
    says: 'If present, holder MUST be a URL or an object containing an id property',
    keeps: [shown({ holder: 'did:example:1' }), shown({ holder: { id: 'did:example:1' } })],
    breaks: [broken({ holder: 'me' }, 'holder-not-url'), broken({ holder: { name: 'me' } }, 'id-missing')],
  },
  {
    says: 'Each termsOfUse MUST specify its type',
    keeps: [shown({ termsOfUse: { type: 'ExamplePolicy' } })],
    breaks: [broken({ termsOfUse: { id: 'urn:uuid:1' } }, 'type-missing')],
  },
])

section('VC Data Model 2.0 § 4.13.1 Enveloped Verifiable Credentials', checkPresentation, [
  {
    says: 'The @context MUST be present and include the base context',
    keeps: [shown({ verifiableCredential: envelope({ '@context': [base] }) })],
    breaks: [
      broken({ verifiableCredential: envelope({ '@context': [] }) }, 'context-order'),
      broken({ verifiableCredential: envelope({ '@context': undefined }) }, 'context-missing'),
      broken(
        { verifiableCredential: envelope({ '@context': ['https://www.w3.org/ns/credentials/examples/v2'] }) },
        'context-order',
      ),
    ],
  },
  {
    says: 'The id MUST be a data: URL',
    keeps: [],
    breaks: [broken({ verifiableCredential: envelope({ id: 'a.b.c' }) }, 'envelope-not-data-url')],
  },
  {
    says: 'The type MUST be EnvelopedVerifiableCredential',
    keeps: [],
    breaks: [
      broken({ verifiableCredential: envelope({ type: 'VerifiableCredential' }) }, 'subject-missing'),
      broken({ verifiableCredential: envelope({ type: 'EnvelopedVerifiablePresentation' }) }, 'envelope-type'),
    ],
  },
])

section('VC Data Model 2.0 § 4.13.4 Presentations Including Holder Claims', checkPresentation, [
  {
    says: 'A self-asserted credential secured only by the presentation asks for a holder',
    keeps: [shown({ holder: 'did:example:issuer', verifiableCredential: [aCredential()] })],
    breaks: [broken({ verifiableCredential: [aCredential()] }, 'self-asserted-without-holder')],
  },
  {
    says: 'The issuer of a self-asserted credential MUST be identical to the holder',
    keeps: [],
    breaks: [
      broken({ holder: 'did:example:other', verifiableCredential: [aCredential()] }, 'self-asserted-by-another'),
    ],
  },
])
