import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { toDay } from '../../../kernel/day.ts'
import { VacancyShape } from '../contract.ts'
import { type Reading, readNotice } from './read-notice.ts'

const today = toDay('2026-11-30')
const Case = z.object({
  text: z.string(),
  says: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
})
type Case = z.infer<typeof Case>

function casesOf(file: string): Case[] {
  return z.array(Case).parse(parse(readFileSync(new URL(`./cases/${file}`, import.meta.url), 'utf8')))
}

/** A reading in the words of the cases. */
function said({ content, fields }: Reading): Record<string, unknown> {
  const { pay, needs, closesOn, startsOn, weeklyHours, careerMonths, opensOn: _opens, ...rest } = content
  const until = fields.find((one) => one.field === 'closesOn')
  return {
    ...rest,
    ...(pay && { pay: `${pay.per} ${pay.min}${pay.max === undefined ? '' : `-${pay.max}`}` }),
    ...(needs && { licences: needs.map((need) => need.qualification) }),
    ...(until && { closes: closesOn ?? 'filled' }),
    ...(startsOn && { starts: startsOn }),
    ...(weeklyHours !== undefined && { weekly: weeklyHours }),
    ...(careerMonths !== undefined && { career: careerMonths }),
  }
}

// Texts are the same whatever stands between their letters; a form of address is no other job.
function bare(value: unknown): string {
  const parts = [value ?? ''].flat().map(String).toSorted()
  return parts
    .join('|')
    .replaceAll(/(?<=\d)-(?=\d)/gu, '~')
    .replaceAll(/[^\p{L}\p{N}|~]|선생님/gu, '')
}

function judge(cases: readonly Case[]): { right: number; wrong: string[]; missed: string[] } {
  const judged = cases.flatMap(({ text, says }) => {
    const got = said(readNotice(text, today))
    const [line = ''] = text.split('\n')
    return [...new Set([...Object.keys(says), ...Object.keys(got)])].map((field) => ({
      says: `${line.slice(0, 20)}: ${field}: ${JSON.stringify(got[field])} for ${JSON.stringify(says[field])}`,
      is: !(field in got) ? 'missed' : bare(got[field]) === bare(says[field]) ? 'right' : 'wrong',
    }))
  })
  const of = (is: string): string[] => judged.filter((one) => one.is === is).map((one) => one.says)
  return { right: of('right').length, wrong: of('wrong'), missed: of('missed') }
}

const line = (written: string): string => JSON.stringify(said(readNotice(written, today)))

it.each([
  ['frozen.yaml', 189],
  ['open.yaml', 146],
])('%s: no field is wrong, %i are right', (file, least) => {
  const { right, wrong, missed } = judge(casesOf(file))
  expect(wrong).toEqual([])
  expect(right, missed.join('\n')).toBeGreaterThanOrEqual(least)
})

it.each([
  ['급여 협의', '{}'],
  ['월세 50만원 지원합니다', '{}'],
  ['평일 시급 11000원, 주말 시급 12000원', '{}'],
  ['직원 5명과 함께 일합니다', '{}'],
  ['강남구 거주자 우대', '{}'],
  ['정규직 또는 계약직', '{}'],
  ['접수 12/11(월)까지', '{}'],
  ['경력 1년 이상, 초보 가능', '{}'],
  ['전화 문의 09:00~18:00', '{}'],
  ['근무지 서구', '{}'],
  ['constructor', '{}'],
])('leaves empty what is not certain: %s', (written, fields) => {
  expect(line(written)).toBe(fields)
})

it.each([
  ['시급 만이천원', 'hour 12000'],
  ['시급은 만 이천 원', 'hour 12000'],
  ['일당 십삼만원', 'day 130000'],
  ['월급 이백오십만 원', 'month 2500000'],
  ['시급 1만1천원', 'hour 11000'],
  ['시급 12,000원\n월~금 10:00 ~ 16:00', 'hour 12000'],
  ['월 250~280', 'month 2500000-2800000'],
  ['연봉 3,000만원~3,500만원', 'year 30000000-35000000'],
])('reads pay however it is said: %s', (written, pay) => {
  expect(said(readNotice(written, today))['pay']).toBe(pay)
})

it('names what is left, and keeps telephone numbers apart', () => {
  const written = '주방보조 구합니다. 시급 12,000원. 밝은 성격이면 좋겠어요. 010-0000-1234'
  const reading = readNotice(written, today)
  expect(reading.left).toEqual(['밝은 성격이면 좋겠어요'])
  expect(reading.contacts).toEqual(['010-0000-1234'])
  expect(reading.missing).toContain('hours')
  expect(reading.fields.map(({ field, words }) => [field, words])).toContainEqual(['pay', ['시급 12,000원']])
})

it('a field is always filled from words that stand in the notice, and what it gives can be saved', () => {
  const pieces = [...casesOf('frozen.yaml'), ...casesOf('open.yaml')].flatMap(({ text }) => text.split(/(?<=[\s,.])/u))
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (some) => {
      const written = some.join('')
      const { content, fields } = readNotice(written, today)
      expect(
        fields.every(({ words }) => words.length > 0 && words.every((one) => one !== '' && written.includes(one))),
      ).toBe(true)
      expect(VacancyShape.safeParse(content).success).toBe(true)
    }),
    { numRuns: 300 },
  )
})

it.each(['\n', ' \n', '가', '경력 ', '시급 ', '월', '1', '[', '급여:\n', '12/1~', '서울 ', '맡'])(
  'the longest notice of %j alone is read in time',
  (piece) => {
    const begun = performance.now()
    readNotice(`급여${piece.repeat(Math.floor(9990 / piece.length))}`, today)
    // At most 0.7 s on a busy machine; a pattern that begins anew at every part of it takes many times that.
    expect(performance.now() - begun).toBeLessThan(3000)
  },
)

it('takes a word that is also the name of a district for no place', () => {
  for (const text of ['카페 직원 구합니다\n3개월 동안 근무하실 분', '사무보조 구합니다\n상당 기간 근무, 문서 수정'])
    expect(readNotice(text, today).content.region).toBeUndefined()
})
