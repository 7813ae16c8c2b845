import { describe, expect, test } from 'vitest'
import { checkTerms } from '../integrity/canonical-statements.ts'
import { section, type Statement } from '../testing/statements.ts'
import { aCredential } from '../testing/stage.ts'
import { checkCredential } from './check-credential.ts'
import { isObject } from './read-values.ts'

const base = 'https://www.w3.org/ns/credentials/v2'
const other = 'https://www.w3.org/ns/credentials/undefined-terms/v2'
const broken = (change: object, code: string) => [aCredential(change), code] as const
const without = (name: string) => {
  const { [name]: _, ...rest } = aCredential()
  return rest
}

const inForm = (title: string, ...statements: readonly Statement[]): void => section(title, checkCredential, statements)
const inTerms = (title: string, ...statements: readonly Statement[]): void =>
  section(title, async (document) => (isObject(document) ? await checkTerms(document) : []), statements)

inForm(
  'VC Data Model 2.0 § 4.3 Contexts',
  {
    says: 'Verifiable credentials MUST include a @context property',
    keeps: [aCredential()],
    breaks: [[without('@context'), 'context-missing']],
  },
  {
    says: 'Its value MUST be an ordered set where the first item is the URL of the base context',
    keeps: [aCredential({ '@context': [base] })],
    breaks: [
      broken({ '@context': [other, base] }, 'context-order'),
      broken({ '@context': base }, 'context-not-list'),
      broken({ '@context': [] }, 'context-order'),
    ],
  },
  {
    says: 'Subsequent items MUST be URLs and/or objects',
    keeps: [
      aCredential({ '@context': [base, other] }),
      aCredential({ '@context': [base, { a: 'https://a.example/#a' }] }),
    ],
    breaks: [
      broken({ '@context': [base, 12] }, 'context-entry'),
      broken({ '@context': [base, 'https ://not-a-url/v1'] }, 'context-entry'),
      broken({ '@context': [base, null] }, 'context-entry'),
    ],
  },
)

inTerms('VC Data Model 2.0 § 4.3 Contexts, each processable as a JSON-LD context', {
  says: 'Each context is processable: it is known, or is given in the document',
  keeps: [
    aCredential(),
    aCredential({ '@context': [base, { ExampleDegree: 'https://a.example/#D', degree: 'https://a.example/#d' }] }),
  ],
  breaks: [
    broken({ '@context': [base, 'https://nobody.example/context'] }, 'context-unknown'),
    broken({ '@context': [base, { degree: 7 }] }, 'not-json-ld'),
  ],
})

inForm('VC Data Model 2.0 § 4.4 Identifiers', {
  says: 'If present, the value of the id property MUST be a single URL',
  keeps: [without('id'), aCredential({ id: 'did:example:1' }), aCredential({ id: 'https://a.example/1' })],
  breaks: [
    broken({ id: null }, 'id-not-url'),
    broken({ id: ['urn:uuid:1', 'urn:uuid:2'] }, 'id-not-single'),
    broken({ id: 'not-a-url' }, 'id-not-url'),
    broken({ id: 'https ://a.example' }, 'id-not-url'),
    broken({ id: '_:b0' }, 'id-not-url'),
    broken({ credentialSubject: { id: ['did:example:1', 'did:example:2'] } }, 'id-not-single'),
    broken({ credentialSubject: { id: 'nobody', degree: 'x' } }, 'id-not-url'),
  ],
})

inForm(
  'VC Data Model 2.0 § 4.5 Types',
  {
    says: 'Verifiable credentials MUST contain a type property with an associated value',
    keeps: [aCredential()],
    breaks: [[without('type'), 'type-missing'], broken({ type: [] }, 'type-missing')],
  },
  {
    says: 'The value of the type property MUST be one or more terms and/or absolute URL strings',
    keeps: [
      aCredential({ type: 'VerifiableCredential' }),
      aCredential({ type: ['VerifiableCredential', 'https://a.example/#T'] }),
    ],
    breaks: [broken({ type: ['VerifiableCredential', 7] }, 'type-not-term'), broken({ type: [null] }, 'type-not-term')],
  },
  {
    says: 'If more than one value is provided, the order does not matter',
    keeps: [aCredential({ type: ['ExampleDegree', 'VerifiableCredential'] })],
    breaks: [],
  },
  {
    says: 'A verifiable credential MUST have the type VerifiableCredential',
    keeps: [],
    breaks: [broken({ type: ['ExampleDegree'] }, 'type-lacks-required')],
  },
  ...['credentialStatus', 'termsOfUse', 'evidence', 'refreshService', 'credentialSchema', 'proof'].map((name) => ({
    says: `${name} objects MUST have a type specified`,
    keeps: [aCredential({ [name]: { id: 'urn:uuid:2', type: 'ExampleThing' } })],
    breaks: [
      broken({ [name]: { id: 'urn:uuid:2' } }, 'type-missing'),
      broken({ [name]: 'text' }, 'property-not-object'),
    ],
  })),
)

inTerms('VC Data Model 2.0 § 4.5 Types, as terms', {
  says: 'Terms MUST be defined by the contexts, and map to URLs',
  keeps: [aCredential({ type: ['VerifiableCredential', 'https://a.example/#T'] })],
  breaks: [
    broken({ '@context': [base], credentialSubject: { id: 'did:example:1' } }, 'type-undefined'),
    broken({ '@context': [base, { ExampleDegree: 'https ://not-a-url#x' }] }, 'not-json-ld'),
  ],
})

const texts = ['name', 'description'].flatMap((name) =>
  [
    { on: 'the credential', put: (value: unknown) => ({ [name]: value }) },
    { on: 'the issuer', put: (value: unknown) => ({ issuer: { id: 'did:example:issuer', [name]: value } }) },
  ].map(({ on, put }) => ({
    says: `If present on ${on}, the value of ${name} MUST be a string or a language value object`,
    keeps: [
      aCredential(put('이름')),
      aCredential(put({ '@value': '이름', '@language': 'ko' })),
      aCredential(put({ '@value': 'اسم', '@language': 'ar', '@direction': 'rtl' })),
      aCredential(
        put([
          { '@value': '이름', '@language': 'ko' },
          { '@value': 'Name', '@language': 'en' },
        ]),
      ),
    ],
    breaks: [
      broken(put({ '@value': 'x', '@language': 'en', url: 'did:example:1' }), `${name}-not-text`),
      broken(put({ '@value': 7 }), `${name}-not-text`),
      broken(put({ '@value': 'x', '@language': 'not a language' }), `${name}-not-text`),
      broken(put({ '@value': 'x', '@direction': 'up' }), `${name}-not-text`),
      broken(put(7), `${name}-not-text`),
    ],
  })),
)
inForm('VC Data Model 2.0 § 4.6 and § 11.1 Names, descriptions, language', ...texts)

inForm(
  'VC Data Model 2.0 § 4.7 Issuer',
  {
    says: 'A verifiable credential MUST have an issuer property',
    keeps: [aCredential()],
    breaks: [[without('issuer'), 'issuer-missing']],
  },
  {
    says: 'Its value MUST be either a URL or an object containing an id property whose value is a URL',
    keeps: [aCredential({ issuer: { id: 'https://a.example/issuer' } })],
    breaks: [
      broken({ issuer: 'not-url' }, 'issuer-not-url'),
      broken({ issuer: null }, 'issuer-not-url'),
      broken({ issuer: ['did:example:1'] }, 'issuer-not-url'),
      broken({ issuer: {} }, 'id-missing'),
      broken({ issuer: { id: null } }, 'id-not-url'),
      broken({ issuer: { id: 'not-url' } }, 'id-not-url'),
    ],
  },
)

inForm(
  'VC Data Model 2.0 § 4.8 Credential Subject',
  {
    says: 'A verifiable credential MUST contain a credentialSubject property',
    keeps: [],
    breaks: [[without('credentialSubject'), 'subject-missing'], broken({ credentialSubject: [] }, 'subject-missing')],
  },
  {
    says: 'Each object MUST be the subject of one or more claims',
    keeps: [aCredential({ credentialSubject: [{ id: 'did:example:1' }, { degree: 'x' }] })],
    breaks: [
      broken({ credentialSubject: {} }, 'subject-empty'),
      broken({ credentialSubject: [{ id: 'did:example:1' }, {}] }, 'subject-empty'),
      broken({ credentialSubject: 'did:example:1' }, 'subject-not-object'),
    ],
  },
)

const moments = ['validFrom', 'validUntil'].map((name) => ({
  says: `If present, the value of ${name} MUST be an XML Schema dateTimeStamp`,
  keeps: ['2099-02-28T23:59:59Z', '2096-02-29T01:02:03.004Z', '2099-01-01T00:00:00-06:00', '2098-12-31T24:00:00Z'].map(
    (value) => aCredential({ validFrom: undefined, [name]: value }),
  ),
  breaks: [
    '2026-01-02',
    '2026-01-02T03:04:05',
    '2026-02-30T00:00:00Z',
    '2026-01-02t03:04:05z',
    '2026-1-2T3:4:5Z',
    '',
    '2026-01-02T25:00:00Z',
    '2026-01-02T00:00:00+15:00',
    '2026-13-01T00:00:00Z',
    7,
    null,
    ['2026-01-02T03:04:05Z'],
  ].map((value) => broken({ validFrom: undefined, [name]: value }, `${name}-not-moment`)),
}))
describe('VC Data Model 2.0 § 5.8 Representing Time', () => {
  test('A time without an offset is read as UTC, and told so; it is no dateTimeStamp all the same', () => {
    expect(checkCredential(aCredential({ validFrom: '2026-01-02T03:04:05' }))).toEqual([
      {
        code: 'validFrom-not-moment',
        path: 'validFrom',
        words: 'without an offset; in UTC it is 2026-01-02T03:04:05.000Z',
      },
    ])
    expect(checkCredential(aCredential({ validUntil: 'soon' }))).toEqual([
      { code: 'validUntil-not-moment', path: 'validUntil' },
    ])
  })
})

inForm('VC Data Model 2.0 § 4.9 Validity Period', ...moments, {
  says: 'validFrom MUST be temporally the same or earlier than validUntil',
  keeps: [aCredential({ validFrom: '2023-02-26T01:21:23Z', validUntil: '2023-02-25T19:21:29-06:00' })],
  breaks: [
    broken({ validFrom: '2027-01-01T00:00:00Z', validUntil: '2026-12-31T23:59:59Z' }, 'validUntil-before-validFrom'),
  ],
})
