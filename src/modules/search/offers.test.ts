import { describe, expect, it } from 'vitest'
import { accesses, accessesIn, benefits, benefitsIn, bitsOf } from './offers.ts'

const named = (list: readonly string[], bits: number): string[] => list.filter((_, n) => (bits & (2 ** n)) !== 0)

describe('what a notice offers', () => {
  it.each([
    ['4대 보험, 점심 제공, 통근버스, 작업복과 안전화', ['meals', 'commute']],
    ['세 끼 식사, 개인 방 숙소', ['meals', 'lodging']],
    ['숙식 제공(숙소 무료)', ['meals', 'lodging']],
    ['식사 제공 없음, 기숙사 불가', []],
    ['식사 미제공\n통근버스 운행', ['commute']],
    ['명절 상여, 건강검진, 보수교육비, 가족 돌봄 휴가', ['bonus', 'family', 'training', 'health']],
    ['4대보험, 퇴직금', []],
    ['', []],
  ])('%s', (text, expected) => expect(named(benefits, benefitsIn(text))).toEqual(expected))

  it.each([
    ['휠체어 접근 가능(경사로·승강기 있음)', ['wheelchair']],
    ['휠체어를 밀어 드립니다. 휠체어 판매와 수리', []],
    ['휠체어 접근 가능하지 않습니다', []],
    ['수어·문자통역 면접 지원', ['interpreting']],
    ['수어통역사를 돕습니다', []],
    ['앉아서 하는 일입니다', ['seated']],
    ['앉아서 하는 일이 아닙니다', []],
    ['무거운 것을 들지 않습니다', ['no-lifting']],
    ['무거운 것을 들 수 있는 분', []],
  ])('%s', (text, expected) => expect(named(accesses, accessesIn(text))).toEqual(expected))

  it('keeps what is chosen as bits, too', () => expect(bitsOf(benefits, ['bonus', 'meals'])).toBe(9))
})
