import { describe, expect, it } from 'vitest'
import { articleFile } from './article-file.ts'
import { leavesOf, readExpression } from './expression.ts'
import { lawDocs } from './law-docs.ts'

describe('an expression', () => {
  it('is read with its signs', () => {
    const read = readExpression("when(is(@mixed.근로자일수, '월급÷30'), floor($daily-wage-cap), bracket(%t, 30, true))")
    expect(read).toMatchObject({ op: 'when', of: [{ op: 'is' }, { op: 'floor' }, { op: 'bracket' }] })
    expect(leavesOf(read)).toEqual([
      { leaf: 'fact', text: 'mixed.근로자일수' },
      { leaf: 'word', text: '월급÷30' },
      { leaf: 'parameter', text: 'daily-wage-cap' },
      { leaf: 'table', text: 't' },
      { leaf: 'number', text: '30' },
      { leaf: 'number', text: 'true' },
    ])
    expect(readExpression('doesNotApply()')).toEqual({ op: 'doesNotApply', of: [] })
    expect(() => readExpression('floor(a) b')).toThrow('not an expression')
  })
})

describe('pages of articles', () => {
  it.each([
    ['고용보험법 시행령 §84①1라', 'decree-84'],
    ['고용보험법 §69의5, §77의3③', 'act-69-5'],
    ['고용보험법 시행규칙 §105', 'rule-105'],
    ['최저임금법', 'act-other'],
  ])('%s is in %s', (article, file) => {
    expect(articleFile(article)).toBe(file)
  })

  it('hold rule, wordings, numbers with history and cases with what they give now', () => {
    const page = lawDocs().get('benefit/act-46.approved.md') ?? ''
    expect(page).toContain('### 2019-10-01부터')
    expect(page).toContain('기준값: 지급률 (`benefit-rate`)')
    expect(page).toMatch(/\| 2019-10-01 \| 60% \| 법문 \|/)
    expect(page).toMatch(/결과: 구직급여일액 [1-9][\d,]+원/)
  })

  it('know a name for every operation, fact, number and rule of the statements', () => {
    const nameless = [...lawDocs()].flatMap(([path, page]) =>
      page.split('\n').flatMap((line) => (/^ *- (`|\S+: \? )/u.test(line) ? [`${path}: ${line.trim()}`] : [])),
    )
    expect(nameless).toEqual([])
  })
})
