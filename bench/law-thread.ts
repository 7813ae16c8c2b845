import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { toDay } from '../src/kernel/day.ts'
import { benefit } from '../src/modules/law/domains/benefit/domain.ts'
import { compareLaws } from '../src/modules/law/shadow/compare-laws.ts'
import { claims } from './law-claims.ts'

// One half of the recipients: how many change under the law of 2027-01-01, each with its reasons worked out.
const { from, n } = z.object({ from: z.number(), n: z.number() }).parse(workerData)
const wanted = ['dailyBenefit', 'benefitDays', 'total']
let changed = 0
for (const claim of claims(from, n))
  if (compareLaws(benefit, claim, toDay('2026-11-29'), toDay('2027-01-01'), wanted)) changed++
parentPort?.postMessage(changed)
