import { describe, expect, it } from 'vitest'
import { toDay } from '../../../kernel/day.ts'
import { normalise } from './normalise.ts'
import { type WordingFinding, checkWording } from './check-wording.ts'

const day = toDay('2026-11-28')
const wordingFindings = (text: string, title = ''): readonly WordingFinding[] =>
  checkWording(text, { day, dated: true, title }).findings
const verdict = (text: string, title = ''): string => checkWording(text, { day, dated: true, title }).verdict

describe('wording', () => {
  it.each([
    ['여성 직원을 우대합니다', '남녀고용평등법 제7조제1항'],
    ['경비원 남성 3명', '남녀고용평등법 제7조제1항'],
    ['홀(여) 주방(남) 모집', '남녀고용평등법 제7조제1항'],
    ['키 165cm 이상인 분', '남녀고용평등법 제7조제2항'],
    ['용모 단정하신 분', '남녀고용평등법 제7조제2항'],
    ['미혼자 우대', '남녀고용평등법 제7조제2항'],
    ['만 45세 이하', '고령자고용법 제4조의4제1항'],
    ['25~38세 지원 가능', '고령자고용법 제4조의4제1항'],
    ['젊은 직원을 찾습니다', '고령자고용법 제4조의4제1항'],
    ['30대 우대', '고령자고용법 제4조의4제1항'],
    ['지원서에 가족 사항을 적어 주세요', '채용절차법 제4조의3'],
    ['호남 출신 제외', '고용정책기본법 제7조제1항'],
    ['신체검사비 본인 부담', '채용절차법 제9조'],
    ['수습 기간 무급', '근로기준법 제43조'],
    ['시급 9,000원', '최저임금법 제6조'],
    ['교육비 20만 원을 먼저 입금', '직업안정법 제32조'],
  ])('refuses %s by %s', (text, article) => {
    expect(verdict(text)).toBe('unlawful')
    expect(wordingFindings(text).map((f) => f.article)).toContain(article)
  })

  it.each([
    '남녀 누구나 지원할 수 있습니다',
    '성별과 나이는 보지 않습니다. 연령 제한 없음',
    '여성복 매장 판매원',
    '여성 병원 원무과 사무원',
    '정년 60세 이후 다시 고용합니다',
    '술을 파는 곳이라 만 19세 이상만 일할 수 있습니다',
    '혼인신고 접수 담당',
    '체중계를 조립합니다',
    '이모티콘을 그립니다',
    '20대 규모의 차량을 관리합니다',
    '신체검사 비용은 회사가 부담합니다',
    '지원서에 키와 체중을 기재하지 않습니다',
    '인공신장실 신장 투석 간호사',
    '',
  ])('lets %s pass', (text) => expect(verdict(text)).toBe('lawful'))

  it('leaves to a person what depends on the case', () => {
    expect(verdict('병역필 또는 면제된 분')).toBe('needs-review')
    expect(verdict('외국인 지원 불가')).toBe('needs-review')
  })

  it('knows work that needs one sex (남녀고용평등법 제2조제1호 단서)', () => {
    expect(verdict('여성 직원 모집', '여탕 목욕관리원')).toBe('lawful')
    expect(verdict('여성 직원 모집', '카페 직원')).toBe('unlawful')
  })

  it.each([
    ['여자분은 무거운 상자를 옮겨야 해서 어렵습니다', 'one-sex'],
    ['남자분이 일하기에 더 편할 거예요', 'one-sex'],
    ['마흔 넘으신 분은 체력 때문에 사양할게요', 'age-limit'],
    ['머리숱 적으신 분은 곤란합니다', 'looks'],
    ['휠체어를 쓰시는 분은 매장이 좁아 지원할 수 없습니다', 'illness'],
    ['전라도 말고 다른 지역 분만', 'origin'],
  ])('sees who is meant however far off it is said what of them: %s', (text, rule) =>
    expect(wordingFindings(text).map((found) => found.rule)).toContain(rule),
  )

  it.each([
    '여자분이 무거운 것을 드는 일은 없으니 걱정 마시고 지원하세요',
    '나이 많은 분도 환영하니 어려워 말고 연락 주세요',
    '여직원도 많고 남직원도 많아요',
    '장애인 비장애인 함께 일하는 카페라 어려운 일은 나눕니다',
  ])('stops where the sentence turns: %s', (text) => expect(verdict(text)).toBe('lawful'))

  it('reads an amount whose unit goes without saying, and pay by the week', () => {
    for (const text of [
      '시급 9500',
      '월 190 (주5일 9시-18시)',
      '연봉 2천만 정규직',
      '시급 9천5백원',
      '주급 30만원, 주 40시간',
    ])
      expect(verdict(text)).toBe('unlawful')
    for (const text of [
      '시급 12000',
      '월 200시간 근무',
      '월 320 주 5일',
      '연봉 2천6백만원 주 40시간',
      '주급 55만원, 주 40시간',
    ])
      expect(verdict(text)).toBe('lawful')
  })

  it('takes long and odd texts in its stride', () => {
    const started = performance.now()
    expect(verdict('가나다 '.repeat(5000))).toBe('lawful')
    expect(verdict(`${'남성 '.repeat(3000)}`)).toBeDefined()
    expect(performance.now() - started).toBeLessThan(2000)
  })

  it('shows the very words, however they are disguised', () => {
    for (const text of [
      '카페: 여\u200b성 우대!',
      '３５세 이하',
      '남ㅈㅏ 직원 우대',
      '용.모.단.정 필수',
      '서른다섯 살 이하',
    ])
      for (const { words, at } of wordingFindings(text)) expect(text.slice(...at)).toBe(words)
    expect(wordingFindings('３５세 이하')[0]?.words).toBe('３５세 이하')
    expect(normalise('ㄴㅏㅁ자').text).toBe('남자')
    expect(normalise('여 성 우 대').text).toBe('여성우대')
  })

  it('counts the hours and the probation in an amount', () => {
    expect(verdict('월 215만 원, 주 40시간')).toBe('unlawful')
    expect(verdict('월 215만 원, 주 20시간')).toBe('lawful')
    expect(verdict('주휴수당 포함 시급 12,000원')).toBe('unlawful')
    expect(verdict('수습 3개월 시급 9,288원, 1년 계약 사무보조')).toBe('lawful')
    expect(verdict('수습 3개월 시급 9,288원, 1년 계약 배달원')).toBe('unlawful')
    expect(verdict('수습 3개월 시급 9,288원, 6개월 계약')).toBe('unlawful')
    expect(checkWording('시급 10,000원', { day, dated: false }).verdict).toBe('needs-review')
  })
})
