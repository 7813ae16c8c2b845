import { Worker } from 'node:worker_threads'
import { toDay } from '../src/kernel/day.ts'
import { decide, resultOf } from '../src/modules/law/decide.ts'
import { benefit } from '../src/modules/law/domains/benefit/domain.ts'
import { type Figure, median, rounded } from './figure.ts'
import { type Claim, claims } from './law-claims.ts'
import { publicodes, situationOf } from './law-publicodes.ts'

const [rounds, ours, theirs, recipients] = [9, 40_000, 1_000, 702_000]
const wanted = ['dailyBenefit', 'benefitDays', 'total']

/** Decisions of a claim by an employee: one core with and without trace against Publicodes, and all recipients under another law. */
export async function* run(): AsyncIterable<Figure> {
  const engine = publicodes()
  const day = toDay('2026-11-29')
  sameResults(engine)
  const sides = {
    decide: (n: number) => each(n, (claim) => decide(benefit, claim, day, { wanted }).trace.length),
    'decide-all-results': (n: number) => each(n, (claim) => decide(benefit, claim, day).trace.length),
    'decide-no-trace': (n: number) => each(n, (claim) => Number(resultOf(benefit, claim, day, { wanted })['total'])),
    publicodes: (n: number) =>
      each(n, (claim) => {
        engine.setSituation(situationOf(claim))
        return Number(engine.evaluate('total').nodeValue)
      }),
  }
  const speeds = { decide: [0], 'decide-all-results': [0], 'decide-no-trace': [0], publicodes: [0] }
  for (let round = 0; round < rounds; round++) {
    speeds.decide.push(perSecond(ours, sides.decide))
    speeds.publicodes.push(perSecond(theirs, sides.publicodes))
    speeds['decide-all-results'].push(perSecond(ours, sides['decide-all-results']))
    speeds['decide-no-trace'].push(perSecond(ours, sides['decide-no-trace']))
  }
  const peer = median(speeds.publicodes.slice(2))
  for (const figure of ['decide', 'decide-all-results', 'decide-no-trace'] as const) {
    const mine = median(speeds[figure].slice(2))
    process.stderr.write(`${figure}: ${speeds[figure].slice(1).map(Math.round).join(' ')}\n`)
    yield { ...line(figure, mine, peer, mine / peer), unit: 'decisions/s a core', n: ours * (rounds - 1) }
  }
  const seconds = await reEvaluate()
  const alone = recipients / peer / 2
  yield { ...line('re-evaluate', seconds, alone, alone / seconds), unit: 's for all on two threads', n: recipients }
}

function line(figure: string, mine: number, peer: number, ratio: number): Omit<Figure, 'unit' | 'n'> {
  const peerName = figure === 're-evaluate' ? 'Publicodes, worked out from its decisions a second' : 'Publicodes'
  return { bench: 'law', figure, ours: rounded(mine), peer: rounded(peer), peerName, ratio: rounded(ratio) }
}

/** Both sides must say the same before anything is measured. */
function sameResults(engine: ReturnType<typeof publicodes>): void {
  for (const claim of claims(0, 500)) {
    const mine = resultOf(benefit, claim, toDay('2026-11-29'), { wanted })
    engine.setSituation(situationOf(claim))
    const [total, daily, days] = ['total', 'montant par jour', 'durée'].map((rule) => engine.evaluate(rule).nodeValue)
    if (mine['dailyBenefit'] !== daily || mine['benefitDays'] !== days || mine['total'] !== total)
      throw new Error(`not the same: ${JSON.stringify({ claim, mine, total, daily, days })}`)
  }
}

function each(n: number, work: (claim: Claim) => number): number {
  let sum = 0
  for (const claim of claims(0, n)) sum += work(claim)
  return sum
}

function perSecond(n: number, work: (n: number) => number): number {
  const start = performance.now()
  if (work(n) <= 0) throw new Error('nothing was decided')
  return n / ((performance.now() - start) / 1000)
}

/** Every recipient under the law of 2027-01-01, by two threads, with who changes and why. */
async function reEvaluate(): Promise<number> {
  const start = performance.now()
  const half = recipients / 2
  const changed = await Promise.all([half, half].map((n, at) => inThread(at * half, n)))
  process.stderr.write(`re-evaluate: ${changed.reduce((sum, each) => sum + each, 0)} of ${recipients} change\n`)
  return (performance.now() - start) / 1000
}

function inThread(from: number, n: number): Promise<number> {
  const worker = new Worker(new URL('./law-thread.ts', import.meta.url), { workerData: { from, n } })
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}
