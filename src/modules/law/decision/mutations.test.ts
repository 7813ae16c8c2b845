import { generateKeyPairSync, sign } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { toDay } from '../../../kernel/day.ts'
import { canonicalJson } from '../../../kernel/json.ts'
import { type DecisionDocument, type SignedFact, readDecision } from '../checker/decision-document.ts'
import { readLawBooks } from '../checker/law-books.ts'
import { type TrustedKey, verifyDecision } from '../checker/verify-decision.ts'
import type { Domain } from '../engine/domain.ts'
import { allDomains, domainNamed } from '../domains.ts'
import { type Dice, dice, drawCase, drawDay } from '../testing/draw-case.ts'
import { type Open, copied, leaveOut, mutations } from '../testing/mutations.ts'
import { type Signer, type ToDecide, makeDecision, signFact } from './make-decision.ts'

const books = readLawBooks()
const [node, employer] = [newKey('node'), newKey('employer')]
const keys: readonly TrustedKey[] = [
  { kid: 'node', x: node.x, use: 'decisions' },
  { kid: 'employer', x: employer.x, use: 'facts' },
]

function newKey(key: string): Signer & { readonly x: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  return { key, x: String(publicKey.export({ format: 'jwk' })['x']), sign: (bytes) => sign(null, bytes, privateKey) }
}

/** A decision of a domain on random facts, or none when they leave it open or unsure. */
function drawDecision(domain: Domain, draw: Dice): DecisionDocument | undefined {
  const facts = Object.entries(drawCase(domain, draw)).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, value }],
  )
  const wanted = [Object.keys(domain.results)[draw(Object.keys(domain.results).length)] ?? never()]
  const made = makeDecision(domain, wanted, { ...paper, lawDay: drawDay(draw), facts: facts.map(stated) }, node)
  return 'no' in made ? undefined : made
}

const paper: Omit<ToDecide, 'lawDay' | 'facts'> = {
  id: '01999999-0000-7000-8000-000000000001',
  node: 'https://onil.test',
  subject: 'person-1',
  factDay: '2026-11-29',
  effectDay: '2026-11-29',
  decidedAt: '2026-11-29T01:00:00Z',
  decidedBy: { kind: 'person', name: '김하늘', role: '수급자격 담당', reason: '기록을 보고 정했습니다.' },
}
// The draws come from few values: what was signed is kept.
const statements = new Map<string, SignedFact>()
function stated({ name, value }: { name: string; value: SignedFact['value'] }): SignedFact {
  const key = JSON.stringify([name, value])
  const said = { subject: 'person-1', name, value, source: '한들전자', recordedAt: '2026-11-20T00:00:00Z' }
  const signed = statements.get(key) ?? signFact(said, employer)
  statements.set(key, signed)
  return signed
}
function never(): never {
  throw new Error('nothing to draw from')
}

/** Signed anew with the node's own key: a signature says who, not whether it is right. */
function resigned({ signature: _, ...rest }: DecisionDocument | Open): DecisionDocument {
  return {
    ...rest,
    signature: { key: 'node', value: Buffer.from(node.sign(Buffer.from(canonicalJson(rest)))).toString('base64url') },
  }
}

// The nine domains of the vocabulary of worked cases; the others as far as the law that was read lets anything be signed in them.
const nine = [
  'benefit',
  'earlyReemployment',
  'misconduct',
  'support',
  'trainingAccount',
  'parental',
  'minimumWage',
  'recognition',
  'permit',
]
const good = new Map(allDomains().map((domain) => [domain.id, decisions(domain, 30)]))
function decisions(domain: Domain, most: number): DecisionDocument[] {
  const draw = dice(7)
  const made: DecisionDocument[] = []
  for (let tries = 0; made.length < most && tries < 3000; tries += 1) {
    const document = drawDecision(domain, draw)
    if (document && verifyDecision(books, document, keys).verdict === 'holds') made.push(document)
  }
  return made
}
const goodIn = (id: string): readonly DecisionDocument[] => good.get(id) ?? []

type Altered = { readonly what: string; readonly document: DecisionDocument }

/** Every kind of alteration some times over the decisions of a domain. */
function alteredIn(id: string): Altered[] {
  const [draw, from] = [dice(11), goodIn(id)]
  return Object.entries(mutations).flatMap(([what, mutate]) =>
    Array.from({ length: 12 }, (): Altered[] => {
      const document = copied(from[draw(from.length)] ?? never())
      const before = canonicalJson(document)
      const nothing = mutate(document, draw) === undefined || canonicalJson(document) === before
      return nothing ? [] : [{ what, document: resigned(document) }]
    }).flat(),
  )
}

describe('a decision altered and signed again by the node itself', () => {
  const some = [...good].filter(([, documents]) => documents.length > 0).map(([id]) => id)
  const all = new Map(some.map((id) => [id, alteredIn(id)]))
  // Some wordings go by no date, and some rules have one wording only.
  const rare = new Set(['another wording of the rule', 'a date, in fact and trace alike'])

  it('there are some in each of the nine domains, of every kind, more than a thousand and a half', () => {
    expect(some).toEqual(expect.arrayContaining(nine))
    for (const id of nine) {
      const kinds = new Set(all.get(id)?.map(({ what }) => what))
      expect([id, Object.keys(mutations).filter((what) => !rare.has(what) && !kinds.has(what))]).toEqual([id, []])
    }
    expect(nine.reduce((sum, id) => sum + (all.get(id)?.length ?? 0), 0)).toBeGreaterThan(1500)
  })

  it.each(some)('is refused in %s, each with the step or fact named', (id) => {
    const verdicts = (all.get(id) ?? []).map((each) => ({
      ...each,
      verdict: verifyDecision(books, each.document, keys),
    }))
    const accepted = verdicts.filter(({ verdict }) => verdict.verdict === 'holds')
    expect(accepted.map(({ what, document: { result, facts } }) => ({ what, result, facts })).slice(0, 3)).toEqual([])
    for (const { verdict } of verdicts) {
      expect(verdict).toMatchObject({ verdict: 'refused', ko: expect.stringMatching(/./u) })
      expect('at' in verdict ? (verdict.step ?? verdict.at) : '').not.toBe('')
    }
  })

  it.each(some)('is refused in %s without any one of its steps', (id) => {
    for (const document of goodIn(id).slice(0, 3))
      for (const at of document.trace.keys()) {
        const without = copied(document)
        leaveOut(without.trace, at)
        expect([at, verifyDecision(books, resigned(without), keys).verdict]).toEqual([at, 'refused'])
      }
  })

  it.each(some)('holds in %s as it was', (id) => {
    for (const document of goodIn(id))
      expect(verifyDecision(books, readDecision(JSON.stringify(document)) ?? never(), keys).verdict).toBe('holds')
  })
})

describe('a decision', () => {
  const benefit = domainNamed('benefit') ?? never()
  const facts = { separationDate: '2026-06-30', averageDailyWage: 90_000, dailyHours: 8, workerType: '근로자' }
  const all = Object.entries(facts).map(([name, value]) => stated({ name, value }))
  const asked: ToDecide = { ...paper, lawDay: toDay('2026-11-29'), facts: all }
  const make = (more: Partial<ToDecide>, wanted = ['dailyBenefit']) =>
    makeDecision(benefit, wanted, { ...asked, ...more }, node)

  it('is not made while facts leave it open, or on anything unverified', () => {
    expect(make({ facts: all.slice(1) })).toMatchObject({ signature: { key: 'node' } })
    expect(make({ facts: all.slice(0, 1) })).toMatchObject({ no: 'open' })
    const old = all.map((fact) =>
      fact.name === 'separationDate' ? stated({ name: 'separationDate', value: '2019-06-30' }) : fact,
    )
    expect(make({ facts: old })).toMatchObject({ no: 'estimate' })
  })

  it('is not made while a wanted result has no law on its day, whatever else is settled', () => {
    const leaving = (separationDate: string) =>
      all.map((fact) =>
        fact.name === 'separationDate' ? stated({ name: 'separationDate', value: separationDate }) : fact,
      )
    const days = Object.entries({ insuredYears: 4, age: 40, disabled: false }).map(([name, value]) =>
      stated({ name, value }),
    )
    const wanted = ['benefitDays', 'dailyBenefit']
    expect(make({ facts: [...leaving('2027-03-01'), ...days] }, wanted)).toMatchObject({ signature: { key: 'node' } })
    expect(make({ facts: [...leaving('2028-03-01'), ...days] }, wanted)).toMatchObject({
      no: 'no-value',
      outcome: { result: { benefitDays: 180 }, noValue: [{ name: 'minimum-wage-hourly', knownUntil: '2027-12-31' }] },
    })
    expect(make({ facts: [...leaving('2015-06-01'), ...days] }, wanted)).toMatchObject({ no: 'no-value' })
    expect(make({}, ['ratio'])).toMatchObject({ no: 'no-value' })
  })

  it('is refused when no fact of the case says which law applies, or it is about somebody else', () => {
    const undated = make({ facts: all.slice(1) })
    expect('no' in undated ? undated : verifyDecision(books, undated, keys)).toMatchObject({ part: 'decision' })
    const foreign = make({ subject: 'person-2' })
    expect('no' in foreign ? foreign : verifyDecision(books, foreign, keys)).toMatchObject({ part: 'fact' })
  })

  it('that says no is refused unless a named person signed it', () => {
    const short = [stated({ name: 'separationDate', value: '2026-06-30' }), stated({ name: 'insuredDays', value: 179 })]
    const automatic = make({ facts: short, decidedBy: { kind: 'automatic' } }, ['insuredPeriodMet'])
    expect('no' in automatic ? automatic : verifyDecision(books, automatic, keys)).toMatchObject({
      part: 'decision',
      at: 'insuredPeriodMet',
    })
    const named = make({ facts: short }, ['insuredPeriodMet'])
    expect('no' in named ? named : verifyDecision(books, named, keys)).toMatchObject({ verdict: 'holds' })
  })

  it('that gives nothing, less than asked for or than before is refused unless a named person signed it', () => {
    const before = { id: '01999999-0000-7000-8000-000000000000', result: { dailyBenefit: 90_000 } }
    const verdict = (more: Partial<ToDecide>) => {
      const made = make({ decidedBy: { kind: 'automatic' }, ...more })
      return 'no' in made ? made : verifyDecision(books, made, keys)
    }
    const no = { part: 'decision', at: 'dailyBenefit' }
    expect(verdict({})).toMatchObject({ verdict: 'holds' })
    expect(verdict({ asked: { dailyBenefit: 90_000 } })).toMatchObject(no)
    expect(verdict({ replaces: before })).toMatchObject(no)
    expect(verdict({ replaces: before, decidedBy: paper.decidedBy })).toMatchObject({ verdict: 'holds' })
  })

  it('tells whether the law it used is, letter by letter, the one that is read here', () => {
    const made = makeDecision(benefit, ['dailyBenefit'], asked, node, books)
    const law = (read: typeof books) => ('no' in made ? made : verifyDecision(read, made, keys))
    expect(law(books)).toMatchObject({ verdict: 'holds', law: 'same' })
    const changed = (id: string) => ({
      ...books,
      statements: new Map(
        [...books.statements].map(([name, s]) => [name, name === id ? { ...s, article: `${s.article} 1` } : s]),
      ),
    })
    const other = changed('support.total')
    expect(law(other)).toMatchObject({ law: 'same' })
    const parameters = new Map(
      [...books.parameters].map(([id, file]) => [
        id,
        { ...file, values: file.values.map((value) => ({ ...value, source: `${value.source} (정정)` })) },
      ]),
    )
    expect(law({ ...books, parameters })).not.toMatchObject({ law: 'same' })
    const later = { from: '2030-01-01', value: 1, source: '뒤의 고시', status: 'law text' }
    const longer = new Map(
      [...books.parameters].map(([id, file]) => [id, { ...file, values: [...file.values, later] }]),
    )
    expect(law({ ...books, parameters: longer })).toMatchObject({ law: 'same' })
    expect(make({})).not.toHaveProperty('lawDigest')
  })

  it('is refused with a fact signed by the node, or by an unknown key', () => {
    const forged = asked.facts.map((fact) => signFact({ ...fact, value: fact.value }, node))
    const made = make({ facts: forged.map(({ signature, ...fact }) => ({ ...fact, signature })) })
    expect('no' in made ? made : verifyDecision(books, made, keys)).toMatchObject({ part: 'fact' })
    const good = make({})
    expect('no' in good ? good : verifyDecision(books, good, [])).toMatchObject({ verdict: 'refused' })
  })

  it('is read from hostile text without harm', () => {
    for (const text of [
      '',
      '{',
      '[]',
      '{"__proto__":{"type":"onil-decision"}}',
      `"${'a'.repeat(3_000_000)}"`,
      '['.repeat(100_000),
    ])
      expect(readDecision(text)).toBeUndefined()
  })
})
