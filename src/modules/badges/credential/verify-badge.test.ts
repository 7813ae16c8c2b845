import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { confirmsName } from './hashed-name.ts'
import { canonicalQuads } from './canonical-hash.ts'
import { didDocument, readDidKey } from './did-document.ts'
import { makeHolderKey } from './keys.ts'
import { makeMultikeyPair } from './multikey.ts'
import { addProof, proofQuads } from './proof.ts'
import { now, setStage, throughJson } from './testing/build-badge.ts'
import { anyCharacter } from './testing/random-texts.ts'
import { verifyBadge } from './verify-badge.ts'

const stage = await setStage()
const badge = await stage.badge()
const text = JSON.stringify(badge)
const verdictOf = async (document: unknown, how = stage.how) => (await verifyBadge(document, how)).verdict
const at = (time: string) => ({ ...stage.how, now: new Date(time) })

describe('verdicts', () => {
  test('a fresh badge is valid and every check is listed', async () => {
    const {
      verdict,
      checks,
      badge: summary,
    } = await verifyBadge(JSON.parse(text), { ...stage.how, expectedHolder: stage.holder.did })
    expect(verdict).toBe('valid')
    expect(checks.map(({ check, ok }) => [check, ok])).toEqual([
      ['form', true],
      ['issuer', true],
      ['signature', true],
      ['status', true],
      ['dates', true],
      ['holder', true],
    ])
    expect(checks[3]?.facts).toMatchObject({ ageSeconds: 30 })
    expect(summary).toMatchObject({
      achievement: { name: '전기기능사', type: 'License', alignments: [{ code: '7780' }] },
      details: { number: '23-0-123456' },
    })
    expect([confirmsName(badge, '한지우'), confirmsName(badge, '한지수')]).toEqual([true, false])
    expect(text).not.toContain('한지우')
  })

  test('revoked, suspended, and both: revoked counts', async () => {
    const own = await setStage('kca')
    const issued = throughJson(await own.badge())
    await own.publish('suspension', 94_567, true)
    expect(await verdictOf(issued, own.how)).toBe('suspended')
    await own.publish('revocation', 94_567, true)
    expect(await verdictOf(issued, own.how)).toBe('revoked')
    await own.publish('revocation', 94_567, false)
    await own.publish('suspension', 94_567, false)
    expect(await verdictOf(issued, own.how)).toBe('valid')
  })

  test('dates, holder, unreachable status', async () => {
    expect(await verdictOf(throughJson(badge), at('2099-01-01T00:00:00Z'))).toBe('expired')
    expect(await verdictOf(throughJson(badge), at('2020-01-01T00:00:00Z'))).toBe('not-yet-valid')
    expect(await verdictOf(throughJson(badge), { ...stage.how, expectedHolder: makeHolderKey().did })).toBe(
      'wrong-holder',
    )
    expect(await verdictOf(throughJson(badge), { ...stage.how, readStatus: async () => undefined })).toBe(
      'status-unavailable',
    )
    expect(
      await verdictOf(throughJson(badge), {
        ...stage.how,
        readStatus: async () => {
          throw new Error('down')
        },
      }),
    ).toBe('status-unavailable')
  })

  test('another issuer cannot sign in this one’s name, nor publish its list', async () => {
    const other = await setStage('other')
    const forged = await other.badge({ issuer: { did: stage.did, name: '국가자격원', key: other.key } })
    expect(await verdictOf(throughJson(forged), stage.how)).toBe('unknown-issuer')
    expect(await verdictOf(throughJson(badge), { ...stage.how, resolveKey: async () => undefined })).toBe(
      'unknown-issuer',
    )
    expect(
      await verdictOf(throughJson(badge), {
        ...stage.how,
        resolveKey: async () => {
          throw new Error('down')
        },
      }),
    ).toBe('unknown-issuer')
    const list = await other.how.readStatus(other.listUrl('revocation'))
    const foreign = list && { ...list, list: { ...list.list, id: stage.listUrl('revocation') } }
    expect(await verdictOf(throughJson(badge), { ...stage.how, readStatus: async () => foreign })).toBe(
      'status-unavailable',
    )
  })

  test('a rotated key still verifies what it signed, a revoked one does not', async () => {
    const [old, fresh] = [stage.key.id.split('#')[1] ?? '', makeMultikeyPair().publicKey]
    const rotated = didDocument(stage.did, [{ publicKey: fresh }, { publicKey: old }])
    const revoked = didDocument(stage.did, [
      { publicKey: fresh },
      { publicKey: old, revokedAt: new Date(now.getTime() - 1) },
    ])
    expect(
      await verdictOf(throughJson(badge), { ...stage.how, resolveKey: async (url) => readDidKey(rotated, url) }),
    ).toBe('valid')
    expect(
      await verdictOf(throughJson(badge), { ...stage.how, resolveKey: async (url) => readDidKey(revoked, url) }),
    ).toBe('unknown-issuer')
  })

  test('a key whose time is over is good for what it signed before, and signs nothing new', async () => {
    const ending = (expires: Date) => async (url: string) => {
      const document = throughJson(stage.document)
      const methods = [document['verificationMethod']]
        .flat()
        .map((method) => ({ ...Object(method), expires: expires.toISOString() }))
      return readDidKey({ ...document, verificationMethod: methods }, url)
    }
    const later = new Date(now.getTime() + 86_400_000)
    const verdictAt = async (expires: Date) =>
      (await verifyBadge(throughJson(badge), { ...stage.how, now: later, resolveKey: ending(expires) })).checks.find(
        ({ check }) => check === 'issuer',
      )?.detail
    expect(await verdictAt(new Date(now.getTime() + 1_000))).toBe('recognised')
    expect(await verdictAt(new Date(now.getTime() - 1_000))).toBe('key-expired')
  })
})

describe('nothing is changed unseen', () => {
  test('one changed, removed or added character at any place fails', async () => {
    const place = fc.nat({ max: text.length - 1 })
    const character = fc.oneof(fc.constantFrom(...'0129azAZ "{}[],:-\\@#\u0000'), anyCharacter)
    await fc.assert(
      fc.asyncProperty(place, character, fc.constantFrom('change', 'remove', 'add'), async (index, put, how) => {
        const tail = text.slice(how === 'add' ? index : index + 1)
        const parsed = parse(text.slice(0, index) + (how === 'remove' ? '' : put) + tail)
        if (parsed === undefined || JSON.stringify(parsed) === text) return
        expect(await verdictOf(parsed)).not.toBe('valid')
      }),
      { numRuns: 600 },
    )
  }, 60_000)

  test('no bit of any character can be turned', async () => {
    const slipped: number[] = []
    for (const [index, bit] of Array.from(text).flatMap((_, place) => [[place, 1] as const, [place, 32] as const])) {
      const turned = String.fromCharCode(text.charCodeAt(index) ^ bit)
      const parsed = parse(text.slice(0, index) + turned + text.slice(index + 1))
      if (parsed !== undefined && (await verdictOf(parsed)) === 'valid') slipped.push(index)
    }
    expect(slipped).toEqual([])
  }, 60_000)

  test('every leaf of the document is signed', async () => {
    for (const path of leaves(throughJson(badge))) {
      const copy = throughJson(badge)
      change(copy, path)
      expect([path.join('.'), await verdictOf(copy)]).not.toEqual([path.join('.'), 'valid'])
    }
  })

  const status = throughJson(badge)['credentialStatus']
  const hidden: Record<string, (document: Record<string, unknown>) => unknown> = {
    'an undefined term': (document) => ({ ...document, grade: 'A' }),
    'an undefined term inside': (document) => ({ ...document, issuer: { ...Object(document['issuer']), rank: 1 } }),
    null: (document) => ({ ...document, description: null }),
    'an empty list': (document) => ({ ...document, evidence: [] }),
    'an own context': (document) => ({
      ...document,
      '@context': [...badge['@context'], { grade: 'https://schema.org/name' }],
    }),
    'a context left out': (document) => ({ ...document, '@context': badge['@context'].slice(0, 1) }),
    'an unknown context': (document) => ({
      ...document,
      '@context': [...badge['@context'], 'https://evil.example/context'],
    }),
    'an inner context': (document) => ({
      ...document,
      credentialSubject: { ...Object(document['credentialSubject']), '@context': { grade: 'https://schema.org/name' } },
    }),
    'the status under its full address': ({ credentialStatus, ...document }) => ({
      ...document,
      'https://www.w3.org/2018/credentials#credentialStatus': credentialStatus,
    }),
    'the status in an included block': ({ credentialStatus, ...document }) => ({
      ...document,
      '@included': [{ id: document['id'], type: document['type'], credentialStatus }],
    }),
    'the status under the same id inside': ({ credentialStatus, ...document }) => ({
      ...document,
      evidence: { id: document['id'], type: 'VerifiableCredential', credentialStatus },
    }),
    'the status left out': ({ credentialStatus: _, ...document }) => document,
    'half of the status': (document) => ({
      ...document,
      credentialStatus: Array.isArray(status) ? status.slice(1) : status,
    }),
    'a second name of a property': (document) =>
      JSON.parse(JSON.stringify(document).replace('"criteria":', '"Criteria":')),
    'half a letter': (document) => ({ ...document, name: '\ud800' }),
    'a prototype': (document) => JSON.parse(JSON.stringify(document).replace('{', '{"__proto__":{"name":"x"},')),
    'a second proof': (document) => ({ ...document, proof: [document['proof'], document['proof']] }),
    'an unsigned member of the proof': (document) => ({
      ...document,
      proof: { ...Object(document['proof']), nonce: 'x' },
    }),
    'another suite': (document) => ({
      ...document,
      proof: { ...Object(document['proof']), cryptosuite: 'ecdsa-rdfc-2019' },
    }),
    'no proof': ({ proof: _, ...document }) => document,
    'a list of one': (document) => [document],
    'two subjects': (document) => ({
      ...document,
      credentialSubject: [document['credentialSubject'], document['credentialSubject']],
    }),
    'too deep': (document) => ({
      ...document,
      evidence: Array.from({ length: 9_000 }).reduce((inner) => ({ evidence: inner }), 'x'),
    }),
    'too long': (document) => ({ ...document, name: 'x'.repeat(70_000) }),
    'a circle': (document) => Object.assign(document, { evidence: document }),
    'a trap': (document) =>
      Object.defineProperty({ ...document }, 'name', {
        enumerable: true,
        get: () => {
          throw new Error('trap')
        },
      }),
  }
  test.each(Object.entries(hidden))('%s is refused', async (_, trick) => {
    const { verdict, checks } = await verifyBadge(trick(throughJson(badge)), stage.how)
    expect(['malformed', 'altered']).toContain(verdict)
    expect(checks.some(({ ok, detail }) => ok === false && detail.length > 0)).toBe(true)
  })

  test.each([undefined, null, 0, '', 'x', [], {}, { proof: {} }, () => 1, new Map(), 1n])(
    '%s is malformed, not an exception',
    async (value) => {
      expect(await verdictOf(value)).toBe('malformed')
    },
  )

  test('arbitrary JSON never throws and is never valid', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.constantFrom(...Object.keys(badge)), async (value, key) => {
        if (JSON.stringify(value) === JSON.stringify(throughJson(badge)[key])) return
        expect(await verdictOf({ ...throughJson(badge), [key]: value })).not.toBe('valid')
      }),
      { numRuns: 200 },
    )
  }, 30_000)
})

test('our canonical proof options are those of a JSON-LD processor', async () => {
  for (const more of [{}, { challenge: '가나-1', domain: 'https://employer.example/a?b=c' }]) {
    const {
      proof: { proofValue: _, ...options },
    } = await addProof(throughJson(badge), stage.key, { purpose: 'authentication', created: now, ...more })
    expect(proofQuads(options)).toBe(await canonicalQuads({ '@context': badge['@context'], ...options }))
  }
})

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function leaves(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  return keys.flatMap((key) => leaves(Object(value)[key], [...path, key]))
}

function change(document: object, path: readonly (string | number)[]): void {
  const last = path.at(-1) ?? ''
  const parent = path.slice(0, -1).reduce((value, key) => Object(value)[key], Object(document))
  parent[last] = typeof parent[last] === 'boolean' ? !parent[last] : `${parent[last]}x`
}
