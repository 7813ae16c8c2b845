import { generateKeyPairSync, sign } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { toDay } from '../../../kernel/day.ts'
import { canonicalJson } from '../../../kernel/json.ts'
import { type DecisionDocument, type SignedFact, readDecision } from '../checker/decision-document.ts'
import { readLawBooks } from '../checker/law-books.ts'
import { type TrustedKey, verifyDecision } from '../checker/verify-decision.ts'
import { allDomains, domainNamed } from '../domains.ts'
import { type Dice, dice, drawCase, drawDay } from '../testing/draw-case.ts'
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

/** A decision on random facts, or none when they leave it open or unsure. */
function drawDecision(draw: Dice): DecisionDocument | undefined {
  const domain = allDomains()[draw(allDomains().length)] ?? never()
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
function stated({ name, value }: { name: string; value: SignedFact['value'] }): SignedFact {
  const said = { subject: 'person-1', name, value, source: '한들전자', recordedAt: '2026-11-20T00:00:00Z' }
  return signFact(said, employer)
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

const good = decisions(300)
function decisions(n: number): DecisionDocument[] {
  const draw = dice(7)
  const made: DecisionDocument[] = []
  while (made.length < n) {
    const document = drawDecision(draw)
    if (document && verifyDecision(books, document, keys).verdict === 'holds') made.push(document)
  }
  return made
}

type Step = {
  op?: unknown
  of: unknown[]
  value?: unknown
  from?: unknown
  by?: unknown
  parameter?: unknown
  article?: unknown
  status?: unknown
}
type Open = Omit<DecisionDocument, 'trace'> & { trace: Step[] }
const copy = (document: DecisionDocument): Open => JSON.parse(JSON.stringify(document))

function other(value: unknown, draw: Dice): unknown {
  if (typeof value === 'number') return value + 1 + draw(1000)
  if (typeof value === 'boolean') return !value
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d$/u.test(value) ? '2018-03-03' : `${value}x`
  return value === null ? 1 : null
}

/** One thing altered; undefined when the document has no such thing. */
const mutations: Readonly<Record<string, (document: Open, draw: Dice) => unknown>> = {
  'a fact': ({ facts }, draw) => {
    const fact = facts[draw(facts.length)]
    return fact && Object.assign(fact, { value: other(fact.value, draw) })
  },
  'a value of a step': ({ trace }, draw) => alter(trace, draw, (step) => ({ value: other(step.value, draw) })),
  'a step left out': ({ trace }, draw) => {
    const at = draw(trace.length)
    trace.splice(at, 1)
    const moved = (ref: unknown): unknown => (typeof ref === 'number' && ref > at ? ref - 1 : ref)
    for (const [id, step] of trace.entries()) Object.assign(step, { id, of: step.of.map(moved), by: moved(step.by) })
    for (const step of trace) if (step.by === undefined) Reflect.deleteProperty(step, 'by')
    return true
  },
  'a version': ({ trace }, draw) =>
    alter(
      trace.filter(({ from }) => from !== undefined),
      draw,
      () => ({ from: '2018-03-03' }),
    ),
  'the day that chose': ({ trace }, draw) =>
    alter(
      trace.filter(({ by }) => typeof by === 'number'),
      draw,
      ({ by }) => ({ by: Number(by) === 0 ? 1 : 0 }),
    ),
  'a parameter': ({ trace }, draw) =>
    alter(
      trace.filter(({ parameter }) => parameter !== undefined),
      draw,
      ({ parameter }) => ({
        parameter: parameter === 'waiting-days' ? 'benefit-rate' : 'waiting-days',
      }),
    ),
  'an operation': ({ trace }, draw) => alter(trace, draw, ({ op }) => ({ op: op === 'max' ? 'min' : 'max' })),
  'a reference': ({ trace }, draw) =>
    alter(
      trace.filter(({ of }) => of.length > 0),
      draw,
      ({ of }) => ({ of: [...of.slice(1), of[0] === 0 ? 1 : 0, 0] }),
    ),
  'an article': ({ trace }, draw) =>
    alter(
      trace.filter(({ article }) => article !== undefined),
      draw,
      () => ({ article: '고용보험법 §1' }),
    ),
  'a source or how sure it is': ({ trace }, draw) =>
    alter(
      trace.filter(({ status }) => status !== undefined),
      draw,
      ({ status }) => ({ status: status === 'secondary' ? 'law text' : 'secondary' }),
    ),
  'the result': ({ result }, draw) => {
    const [name, value] = Object.entries(result)[0] ?? never()
    return Object.assign(result, { [name]: other(value, draw) })
  },
  'the day of the law': (document) => Object.assign(document, { lawDay: '2014-03-03' }),
  'a step put in': ({ trace }, draw) => trace.splice(draw(trace.length), 0, { op: 'floor', of: [], value: 1 }),
}

function alter(steps: readonly Step[], draw: Dice, change: (step: Step) => object): unknown {
  const step = steps[draw(steps.length)]
  return step && Object.assign(step, change(step))
}

describe('a decision altered and signed again by the node itself', () => {
  const draw = dice(11)
  const altered = Object.entries(mutations).flatMap(([what, mutate]) =>
    Array.from({ length: 100 }, () => {
      const document = copy(good[draw(good.length)] ?? never())
      const before = canonicalJson(document)
      return mutate(document, draw) === undefined || canonicalJson(document) === before
        ? []
        : [{ what, document: resigned(document) }]
    }).flat(),
  )

  it('is refused, each of a thousand and more, with the step or fact named', () => {
    expect(altered.length).toBeGreaterThan(1000)
    const accepted = altered.filter(({ document }) => verifyDecision(books, document, keys).verdict === 'holds')
    expect(
      accepted
        .map(({ what, document }) => ({
          what,
          domain: document.domain,
          result: document.result,
          facts: document.facts.map(({ name }) => name),
        }))
        .slice(0, 3),
    ).toEqual([])
    for (const { document } of altered) {
      const verdict = verifyDecision(books, document, keys)
      expect(verdict).toMatchObject({ verdict: 'refused', ko: expect.stringMatching(/./u) })
      expect('at' in verdict ? (verdict.step ?? verdict.at) : '').not.toBe('')
    }
  })

  it('and the unaltered ones hold', () => {
    for (const document of good.slice(0, 100))
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
