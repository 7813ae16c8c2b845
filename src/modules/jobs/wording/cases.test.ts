import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { toDay } from '../../../kernel/day.ts'
import { checkWording } from './check-wording.ts'

const Case = z.object({ id: z.string(), text: z.string(), verdict: z.enum(['unlawful', 'lawful', 'needs-review']) })
type Case = z.infer<typeof Case>

const asked = { day: toDay('2026-11-28'), dated: false }

function ours(file: string): Case[] {
  const lines = readFileSync(new URL(`./cases/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
  return lines.map((line) => {
    const [id, verdict, , text] = line.split('\t')
    return Case.parse({ id, verdict, text })
  })
}

/** Of what is called unlawful, how much is; of what is unlawful, how much is called so; questions that are passed over or condemned. */
function score(cases: readonly Case[]): {
  precision: number
  recall: number
  silent: number
  condemned: number
  wrong: string[]
} {
  const judged = cases.map((one) => ({ ...one, got: checkWording(one.text, asked).verdict }))
  const count = (verdict: string, got: string): number =>
    judged.filter((j) => j.verdict === verdict && j.got === got).length
  const right = count('unlawful', 'unlawful')
  const called = judged.filter((j) => j.got === 'unlawful').length
  return {
    precision: right / called,
    recall: right / judged.filter((j) => j.verdict === 'unlawful').length,
    silent: count('needs-review', 'lawful'),
    condemned: count('needs-review', 'unlawful'),
    wrong: judged.filter((j) => j.verdict !== j.got).map((j) => `${j.id} ${j.verdict} → ${j.got}: ${j.text}`),
  }
}

describe('the wording check', () => {
  it.each(['open.tsv', 'frozen.tsv'])('keeps precision and recall on our own sentences, %s', (file) => {
    const { precision, recall, silent, condemned } = score(ours(file))
    expect(precision).toBeGreaterThanOrEqual(0.97)
    expect(recall).toBeGreaterThanOrEqual(0.9)
    expect(silent + condemned).toBeLessThanOrEqual(2)
  })

  it.each([
    ['second-open.tsv', 0.97, 0.95],
    ['second-frozen.tsv', 0.95, 0.88],
    ['wide.tsv', 0.99, 0.95],
    ['third-frozen.tsv', 0.95, 0.97],
    ['fourth-frozen.tsv', 0.96, 0.95],
    ['fifth-frozen.tsv', 0.97, 0.93],
    ['sixth-frozen.tsv', 0.97, 0.97],
    ['seventh-frozen.tsv', 0.97, 0.97],
    ['eighth-frozen.tsv', 0.97, 0.97],
    ['ninth-frozen.tsv', 0.97, 0.97],
    ['tenth-frozen.tsv', 0.97, 0.95],
    ['eleventh-frozen.tsv', 0.97, 0.97],
    ['twelfth-frozen.tsv', 0.97, 0.97],
    ['thirteenth-frozen.tsv', 0.97, 0.97],
    ['fourteenth-frozen.tsv', 0.97, 0.97],
  ])('does not fall behind what was measured on %s', (file, leastPrecision, leastRecall) => {
    const { precision, recall } = score(ours(file))
    expect(precision).toBeGreaterThanOrEqual(leastPrecision)
    expect(recall).toBeGreaterThanOrEqual(leastRecall)
  })

  it('gets every sentence of the open half right', () => expect(score(ours('open.tsv')).wrong).toEqual([]))

  const outside = process.env['WORDING_CASES'] ?? ''
  it.skipIf(!existsSync(outside))('keeps them on published examples (WORDING_CASES names the file)', () => {
    const { precision, recall } = score(z.array(Case).parse(JSON.parse(readFileSync(outside, 'utf8'))))
    expect(precision).toBeGreaterThanOrEqual(0.97)
    expect(recall).toBeGreaterThanOrEqual(0.9)
  })
})
