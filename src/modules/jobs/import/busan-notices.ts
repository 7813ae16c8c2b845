import { z } from 'zod'
import { type Day, isDay } from '../../../kernel/day.ts'
import type { Employment } from '../contract.ts'
import type { ImportOptions } from './import-vacancies.ts'

const Notice = z.object({
  id: z.string(),
  org: z.string(),
  title: z.string(),
  start: z.string(),
  end: z.string(),
  role: z.string().default(''),
  headcount: z.string().default(''),
  method: z.string().default(''),
  steps: z.string().default(''),
  requirements: z.string().default(''),
})

const busan = '26000'

/** How the recruitment notices of Busan's public corporations (data.go.kr) are read: one JSON object a line, days as 'M/D/YY'. */
export const busanNotices: Pick<ImportOptions, 'source' | 'sourceName' | 'sourceUrl' | 'format' | 'map'> = {
  source: 'busan-public',
  sourceName: '부산 공사·공단 채용공고',
  sourceUrl: 'https://www.data.go.kr',
  format: 'ndjson',
  map: fromBusan,
}

/** One notice in the documented form. Pay, hours and occupation are not in the notices and stay unknown. */
export function fromBusan(value: unknown): unknown {
  const parsed = Notice.safeParse(value)
  if (!parsed.success) return value
  const n = parsed.data
  const posts = Number(/\d+/u.exec(n.headcount.replace(/,/gu, ''))?.[0] ?? 1)
  return {
    id: n.id,
    title: n.title,
    employer: n.org,
    publishedOn: dayOfNotice(n.start) ?? n.start,
    closesOn: dayOfNotice(n.end) ?? n.end,
    region: busan,
    address: '부산',
    duties: [`모집 분야: ${n.role}`, `뽑는 방법: ${n.method}`, `전형: ${n.steps}`]
      .filter((line) => !line.endsWith(': '))
      .join('\n'),
    employment: employmentOf(`${n.title} ${n.role}`),
    posts: Math.max(1, Math.min(9999, posts)),
    needs: n.requirements.trim() === '' ? [] : [{ kind: 'text', label: n.requirements.slice(0, 300), required: true }],
  }
}

function dayOfNotice(text: string): Day | undefined {
  const [, month = '', day = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{2})$/u.exec(text.trim()) ?? []
  const written = `20${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(written) ? written : undefined
}

function employmentOf(text: string): Employment {
  if (/인턴/u.test(text)) return 'intern'
  if (/기간제|계약직|한시|대체|임기제|촉탁/u.test(text)) return 'fixed-term'
  return /시간제|단시간/u.test(text) ? 'part-time' : 'permanent'
}
