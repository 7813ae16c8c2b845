import { type Day, addDays } from '../kernel/day.ts'
import { must } from '../kernel/refusal.ts'
import { type ToSign, recordFact, signDecision, sources } from '../modules/decisions/index.ts'
import { type Call, type Node, systemCall } from '../platform/node.ts'
import { onDay, operatorCall } from './act-as.ts'
import { idOf } from './id-of.ts'
import type { Made } from './made.ts'
import { asDemo, madeIds, remember } from './memory.ts'

type Facts = Readonly<Record<string, string | number | boolean>>
type TownDecision = {
  readonly key: string
  readonly person: string
  readonly domain: string
  readonly wanted: string[]
  /** Days before today on which it was decided. */
  readonly ago: number
  readonly facts: (day: Day) => Facts
  /** What a no needs: a person's role and reason. */
  readonly signed?: { readonly role: string; readonly reason: string }
  /** What became known later, and when. */
  readonly later?: { readonly ago: number; readonly facts: Facts }
}

const mark = '시연'
const certificate = `${sources.certificate.ko} · 한들전자(${mark})`
const left = (day: Day): Day => addDays(day, -20)

/** Decisions of the town (시연 자료): one by the rules alone, one that a corrected fact opened again, one no that a person signed. */
const decisions: readonly TownDecision[] = [
  {
    key: 'amount',
    person: 'J2',
    domain: 'benefit',
    wanted: ['dailyBenefit', 'benefitDays', 'total'],
    ago: 12,
    facts: (day) => ({
      separationDate: left(day),
      averageDailyWage: 112_000,
      dailyHours: 8,
      workerType: '근로자',
      age: 52,
      disabled: false,
      insuredYears: 4,
    }),
    later: { ago: 2, facts: { insuredYears: 5 } },
  },
  {
    key: 'period',
    person: 'J2',
    domain: 'benefit',
    wanted: ['insuredPeriodMet'],
    ago: 11,
    facts: (day) => ({ separationDate: left(day), insuredDays: 412 }),
  },
  {
    key: 'short',
    person: 'J3',
    domain: 'benefit',
    wanted: ['insuredPeriodMet'],
    ago: 5,
    facts: (day) => ({ separationDate: left(day), insuredDays: 164 }),
    signed: {
      role: `수급자격 담당(${mark})`,
      reason: '이직일 앞 18개월 동안 임금을 받은 날이 164일로, 180일이 되지 않습니다. 빠진 직장이 있으면 알려 주세요.',
    },
  },
]

/** Records the town's facts and signs its decisions, on their days. */
export async function makeDecisions(node: Node, made: Made): Promise<void> {
  const before = await asDemo(node, async (tx) => await madeIds(tx, 'decision'))
  for (const decision of decisions) {
    if (before.has(decision.key)) continue
    const id = await decide(node, made, decision)
    await asDemo(node, async (tx) => await remember(tx, 'decision', new Map([[decision.key, id]])))
  }
}

async function decide(node: Node, made: Made, decision: TownDecision): Promise<string> {
  const today = node.clock.today()
  const day = addDays(today, -decision.ago)
  const person = idOf(made.people, made.town.people.find(({ journey }) => journey === decision.person)?.key ?? '')
  const id = await onDay(node, day, async () => {
    await say(node, person, decision, { key: decision.key, source: certificate, facts: decision.facts(day) })
    return await sign(node, made, decision, { person, day })
  })
  const { later } = decision
  if (later)
    await onDay(node, addDays(today, -later.ago), async () => {
      await say(node, person, decision, {
        key: `${decision.key}-later`,
        source: sources.coverage.ko,
        facts: later.facts,
      })
    })
  return id
}

type Saying = { readonly key: string; readonly source: string; readonly facts: Facts }

async function say(
  node: Node,
  person: string,
  { domain }: TownDecision,
  { key, source, facts }: Saying,
): Promise<void> {
  for (const [name, value] of Object.entries(facts)) {
    const call: Call = { ...systemCall(node, 'demo', 'demo'), key: `demo-fact-${key}-${name}` }
    must(await recordFact(call, { person, domain, name, value, source }))
  }
}

async function sign(
  node: Node,
  made: Made,
  { key, domain, wanted, signed }: TownDecision,
  { person, day }: { readonly person: string; readonly day: Day },
): Promise<string> {
  const asked: Omit<ToSign, 'role' | 'reason'> = { person, domain, wanted, lawDay: day, factDay: day, effectDay: day }
  const call = signed ? operatorCall(node, made) : systemCall(node, 'demo', 'demo')
  return must(await signDecision({ ...call, key: `demo-decision-${key}` }, { ...asked, ...signed })).decision
}
