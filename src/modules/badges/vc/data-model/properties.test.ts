import { checkTerms } from '../integrity/canonical-statements.ts'
import { section, type Statement } from '../testing/statements.ts'
import { aCredential } from '../testing/stage.ts'
import { checkCredential } from './check-credential.ts'
import { checkReachableDigests } from './check-reachable-digests.ts'
import { isObject } from './read-values.ts'

const base = 'https://www.w3.org/ns/credentials/v2'
const broken = (change: object, code: string) => [aCredential(change), code] as const

const inForm = (title: string, ...statements: readonly Statement[]): void => section(title, checkCredential, statements)
const inTerms = (title: string, ...statements: readonly Statement[]): void =>
  section(title, async (document) => (isObject(document) ? await checkTerms(document) : []), statements)

inForm(
  'VC Data Model 2.0 § 4.10 Status',
  {
    says: 'If present, credentialStatus.id MUST be a single URL',
    keeps: [aCredential({ credentialStatus: { type: 'ExampleStatus' } })],
    breaks: [
      broken({ credentialStatus: { type: 'ExampleStatus', id: 'not-url' } }, 'id-not-url'),
      broken({ credentialStatus: { type: 'ExampleStatus', id: ['urn:uuid:1', 'urn:uuid:2'] } }, 'id-not-single'),
    ],
  },
  {
    says: 'credentialStatus.type is REQUIRED and follows section 4.5',
    keeps: [aCredential({ credentialStatus: [{ type: 'ExampleStatus' }, { type: 'ExampleOther' }] })],
    breaks: [broken({ credentialStatus: { id: 'urn:uuid:1', type: 2 } }, 'type-not-term')],
  },
)

inForm(
  'VC Data Model 2.0 § 4.11 Data Schemas',
  {
    says: 'The value of credentialSchema MUST be one or more data schemas',
    keeps: [
      aCredential({ credentialSchema: [1, 2].map((n) => ({ id: `did:example:${n}`, type: 'https://a.example/#S' })) }),
    ],
    breaks: [broken({ credentialSchema: [] }, 'property-empty')],
  },
  {
    says: 'Each credentialSchema MUST specify its type, and an id that MUST be a URL',
    keeps: [],
    breaks: [
      broken({ credentialSchema: { id: 'did:example:1' } }, 'type-missing'),
      broken({ credentialSchema: { type: 'JsonSchema' } }, 'id-missing'),
      broken({ credentialSchema: { type: 'JsonSchema', id: 'not-url' } }, 'id-not-url'),
      broken({ credentialSchema: { type: 'JsonSchema', id: 7 } }, 'id-not-url'),
    ],
  },
)

const digest = { digestMultibase: `u${Buffer.alloc(32).toString('base64url')}` }
const resource = { id: 'https://a.example/picture.png', ...digest }
inForm(
  'VC Data Model 2.0 § 5.3 Integrity of Related Resources',
  {
    says: 'The value of relatedResource MUST be one or more objects',
    keeps: [
      aCredential({ relatedResource: resource }),
      aCredential({
        relatedResource: [
          { id: resource.id, mediaType: 'image/png', digestSRI: `sha384-${Buffer.alloc(48).toString('base64')}` },
        ],
      }),
    ],
    breaks: [
      broken({ relatedResource: ['https://a.example/picture.png'] }, 'related-resource-not-object'),
      broken({ relatedResource: { ...resource, mediaType: 7 } }, 'related-resource-media-type'),
    ],
  },
  { says: 'Its id is REQUIRED', keeps: [], breaks: [broken({ relatedResource: [digest] }, 'id-missing')] },
  {
    says: 'Its id MUST be unique among the list',
    keeps: [],
    breaks: [broken({ relatedResource: [resource, resource] }, 'related-resource-doubled')],
  },
  {
    says: 'Each MUST contain at least a digestSRI or a digestMultibase',
    keeps: [],
    breaks: [
      broken({ relatedResource: { id: resource.id } }, 'related-resource-without-digest'),
      broken({ relatedResource: { id: resource.id, digestSRI: 'sha256-short' } }, 'related-resource-digest-malformed'),
      broken({ relatedResource: { id: resource.id, digestMultibase: 'uAAAA' } }, 'related-resource-digest-malformed'),
    ],
  },
)

const stated = {
  id: base,
  digestSRI: 'sha384-l/HrjlBCNWyAX91hr6LFV2Y3heB5Tcr6IeE4/Tje8YyzYBM8IhqjHWiWpr8+ZbYU',
  digestMultibase: 'uWZVc7WaX1h4D8rJVb-vlMIqxaEKEb1tYbX8fet7JJzQ',
}
section(
  'VC Data Model 2.0 § 5.3 Integrity of Related Resources, compared',
  (document) => (isObject(document) ? checkReachableDigests(document) : []),
  [
    {
      says: 'If the digest does not match the one computed for the resource, a verifier MUST produce an error',
      keeps: [aCredential({ relatedResource: stated })],
      breaks: [broken({ relatedResource: { id: base, ...digest } }, 'related-resource-digest-wrong')],
    },
  ],
)

inForm(
  'VC Data Model 2.0 § 5.4 to § 5.10 Refreshing, terms, evidence, extension points',
  ...[
    {
      name: 'refreshService',
      says: 'The value of refreshService MUST be one or more refresh services, each with its type',
    },
    { name: 'termsOfUse', says: 'The value of termsOfUse MUST be one or more policies, each with its type' },
    { name: 'evidence', says: 'The value of evidence is one or more objects, each with its type' },
    { name: 'confidenceMethod', says: 'confidenceMethod, a reserved property, MUST have a type' },
    { name: 'renderMethod', says: 'renderMethod, a reserved property, MUST have a type' },
  ].map(({ name, says }) => ({
    says,
    keeps: [aCredential({ [name]: [{ type: 'ExampleA' }, { id: 'did:example:1', type: 'ExampleB' }] })],
    breaks: [
      broken({ [name]: [{ type: 'ExampleA' }, { id: 'did:example:1' }] }, 'type-missing'),
      broken({ [name]: [] }, 'property-empty'),
    ],
  })),
)

inTerms('VC Data Model 2.0 § 5.2 Extensibility', {
  says: 'A JSON-LD context that redefines a protected term is an error',
  keeps: [],
  breaks: [
    broken({ '@context': [base, { VerifiableCredential: 'https://a.example/#other' }] }, 'term-redefined'),
    broken(
      {
        '@context': [
          base,
          { '@protected': true, ExampleDegree: 'https://a.example/#a' },
          { ExampleDegree: 'https://a.example/#b' },
        ],
      },
      'term-redefined',
    ),
  ],
})
