import { describe, expect, it } from 'vitest'
import { toDay } from '../kernel/day.ts'
import {
  clock,
  count,
  date,
  dateOnPaper,
  dateParts,
  distance,
  duration,
  moment,
  momentOnPaper,
  month,
  until,
  wonInFull,
  wonToCompare,
} from './format.ts'

const today = toDay('2026-11-23')
const nb = '\u00a0'
const wj = '\u2060'

describe('money', () => {
  it('is in full where it is decided', () => {
    expect(wonInFull(1_888_320, 'ko')).toBe('1,888,320원')
    expect(wonInFull(0, 'ko')).toBe('0원')
    expect(wonInFull(1_888_320, 'en')).toBe('₩1,888,320')
  })

  it('is in ten thousands where it is compared, but never rounded', () => {
    expect(wonToCompare(2_950_000, 'ko')).toBe(`295만${nb}원`)
    expect(wonToCompare(35_400_000, 'ko')).toBe(`3,540만${nb}원`)
    expect(wonToCompare(2_955_500, 'ko')).toBe('2,955,500원')
    expect(wonToCompare(9_000, 'ko')).toBe('9,000원')
  })

  it('counts with separators', () => expect(count(48_210)).toBe('48,210'))
})

describe('a date', () => {
  it('has its weekday, and its year only when that is another one', () => {
    expect(date(toDay('2026-11-25'), today, 'ko')).toBe(`11월${nb}25일${wj}(수)${wj}`)
    expect(date(toDay('2027-02-28'), today, 'ko')).toBe(`2027년${nb}2월${nb}28일${wj}(일)${wj}`)
    expect(date(toDay('2026-11-25'), today, 'en')).toBe(`Wed${nb}25${nb}Nov`)
    expect(date(toDay('2027-02-28'), today, 'en')).toBe(`Sun${nb}28${nb}Feb 2027`)
  })

  it('says how far it is', () => {
    const far = (day: string): string => distance(toDay(day), today, 'ko')
    expect(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-22', '2026-11-21'].map(far)).toEqual([
      '오늘',
      '내일',
      '모레',
      '어제',
      '그제',
    ])
    expect(far('2026-11-30')).toBe(`7일${nb}뒤`)
    expect(far('2026-11-13')).toBe(`10일${nb}전`)
    expect(distance(toDay('2026-11-30'), today, 'en')).toBe(`in 7${nb}days`)
  })

  it('is a last day', () => {
    expect(until(toDay('2026-12-04'), today, 'ko')).toBe(`12월${nb}4일${wj}(금)${wj}까지`)
    expect(until(toDay('2026-12-04'), today, 'en')).toBe(`until Fri${nb}4${nb}Dec`)
  })

  it('stands on paper with its year, and on a card in pieces', () => {
    expect(dateOnPaper(toDay('2023-06-30'), 'ko')).toBe(`2023년${nb}6월${nb}30일`)
    expect(month(toDay('2023-02-01'), 'en')).toBe(`Feb${nb}2023`)
    expect(dateParts(toDay('2026-11-25'), 'ko')).toEqual({ month: '11월', day: '25', weekday: '수' })
  })
})

describe('a moment', () => {
  it('is told in Korea’s time, also across midnight', () => {
    expect(clock(new Date('2026-11-23T15:30:00Z'))).toBe('00:30')
    expect(moment(new Date('2026-11-23T01:20:00Z'), today, 'ko')).toBe('오늘 10:20')
    expect(moment(new Date('2026-11-22T05:03:00Z'), today, 'ko')).toBe('어제 14:03')
    expect(moment(new Date('2026-11-20T00:00:00Z'), today, 'ko')).toBe(`11월${nb}20일${wj}(금)${wj} 09:00`)
    expect(momentOnPaper(new Date('2026-11-23T05:03:27Z'), 'ko')).toBe(`2026년${nb}11월${nb}23일 14:03:27`)
  })
})

describe('a duration', () => {
  it('is years and months', () => {
    expect([0, 5, 12, 29].map((n) => duration(n, 'ko'))).toEqual(['0개월', '5개월', '1년', '2년 5개월'])
    expect(duration(29, 'en')).toBe(`2${nb}yr 5${nb}mo`)
  })
})
