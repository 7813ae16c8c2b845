import { describe, expect, it } from 'vitest'
import { templates } from '../templates/templates.ts'
import { openPrompts } from './open-prompts.ts'

const texts = { title: '', duties: '', payNote: '', hours: '', benefits: '', needs: [] }
const left = (duties: string): string[] => openPrompts({ ...texts, duties }).map(({ words }) => words)

describe('places that still wait for the employer’s own words', () => {
  it.each(Object.entries(templates))('the template %s has some, and none once each line is filled', (_, { duties }) => {
    const prompts = duties.split('\n').filter((line) => line.endsWith(':'))
    expect(prompts.length).toBeGreaterThan(0)
    expect(left(duties)).toEqual(prompts)
    expect(left(duties.replaceAll(/:$/gmu, ': 적었습니다'))).toEqual([])
    expect(left(duties.replaceAll(/:$/gmu, ':\n적었습니다'))).toEqual([])
  })

  it.each([
    ['물품을 챙깁니다.\n쓰는 프로그램:\n함께 일하는 사람 수: 3명', ['쓰는 프로그램:']],
    ['쓰는 프로그램:\n\n오래된 회사입니다.', ['쓰는 프로그램:']],
    ['담당 업무：\n\n- 포장\n- 배송', []],
    ['근무 시간:\n평일:\n09:00~18:00', []],
    ['상자를 나릅니다.\n복지:', ['복지:']],
    ['복지:\n급여:\n  ', ['복지:', '급여:']],
    ['담당자 ____ 에게 문의', ['담당자 ____']],
    ['하루 (   )개를 만듭니다', ['하루 (   )']],
    ['문의 010-0000-0000', ['문의 010-0000-0000']],
    ['함수 main()과 배열 a[0]을 다룹니다. 일정은 09:00~18:00', []],
    ['[여기에 하는 일을 쓰세요]', ['[여기에 하는 일을 쓰세요]']],
  ])('%j', (duties, expected) => {
    expect(left(duties)).toEqual(expected)
  })

  it('questions to applicants keep their blanks', () => {
    expect(openPrompts({ ...texts, needs: [{ label: '면허 번호: ____' }, { label: '지원하는 까닭:' }] })).toEqual([])
  })

  it('is quick on a hostile text', () => {
    const before = performance.now()
    left(`${'제목:\n'.repeat(2000)}${'( '.repeat(4000)}${'_'.repeat(4000)}`)
    expect(performance.now() - before).toBeLessThan(500)
  })
})
