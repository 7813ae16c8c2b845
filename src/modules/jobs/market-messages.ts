import type { Lang } from '../../platform/http/page-call.ts'
import { defineMessages } from '../../web/messages.ts'

const ko = {
  title: '이 일의 급여',
  of: (work: string, place: string, n: string) => `${place} ‘${work}’ 열린 공고 ${n}개`,
  nation: '전국',
  median: '가운데',
  half: '가운데 절반',
  hour: (won: string) => `시간당 ${won}`,
  month: (won: string) => `주 40시간이면 월 약 ${won}`,
  range: (from: string, to: string) => `${from} ~ ${to}`,
  above: (percent: number): string =>
    percent === 100 ? '견준 공고가 모두 이보다 많이 줍니다.' : `견준 공고의 ${percent}%가 이보다 많이 줍니다.`,
  top: '이보다 많이 주는 공고가 없습니다.',
  note: '공고에 적힌 가장 적은 급여를 시간당(세금 떼기 전)으로 바꾸어 견줍니다. 다섯 개가 안 되면 보여 드리지 않고, 가장 새 공고 2,000개까지 봅니다.',
  choose: '하는 일과 지역을 고르면 지금 열린 공고의 급여를 보여 드립니다.',
  few: '견줄 열린 공고가 다섯 개가 안 되어 보여 드리지 않습니다.',
}
type Texts = typeof ko

/** Texts about what other offers pay. */
export const marketTexts: { readonly [L in Lang]: Texts } = defineMessages<Texts>({
  ko,
  en: {
    title: 'What this work pays',
    of: (work, place, n) => `${n} open offers for “${work}”, ${place}`,
    nation: 'the whole country',
    median: 'Middle',
    half: 'Middle half',
    hour: (won) => `${won} an hour`,
    month: (won) => `about ${won} a month at 40 hours a week`,
    range: (from, to) => `${from} to ${to}`,
    above: (percent) =>
      percent === 100 ? 'All of these offers pay more.' : `${percent} % of these offers pay more than this one.`,
    top: 'None of these offers pays more.',
    note: 'The least pay stated, by the hour and before tax, is compared. Nothing is shown for fewer than five; up to the 2,000 newest count.',
    choose: 'Choose the work and the region to see what open offers pay now.',
    few: 'There are fewer than five open offers to compare with, so nothing is shown.',
  },
})
