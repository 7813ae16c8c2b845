import type { Lang } from '../../platform/http/page-call.ts'
import { defineMessages } from '../../web/messages.ts'

const ko = {
  title: '일자리 지도',
  lead: '지역을 누르면 그 지역으로 좁힙니다.',
  open: '지도로 보기',
  list: (n: string) => `${n}건 목록으로 보기`,
  country: '전국 지도로',
  all: '전국',
  dots: '점 지도',
  tiles: '지역별 공고 수',
  middle: '점은 시·군·구의 한가운데에 찍었습니다. 일하는 곳의 위치가 아닙니다. 점이 클수록 공고가 많습니다.',
  picture: (where: string, n: string, most: string) =>
    `${where}의 공고 ${n}건을 시·군·구 한가운데에 점으로 찍은 그림. 가장 많은 곳: ${most}. 같은 수가 아래 표에 있습니다.`,
  nowhere: '없음',
  place: (name: string, n: string) => `${name} ${n}건`,
  unplaced: (n: string) => `시·군·구를 밝히지 않은 공고 ${n}건은 점이 없습니다.`,
  table: '표로 보기',
  caption: (where: string) => `${where} 지역별 공고 수`,
  region: '지역',
  count: '공고',
  chosen: '고른 지역',
  remove: '지역 조건 빼기',
}
type Texts = typeof ko

/** Texts of the map. */
export const mapTexts: { readonly [L in Lang]: Texts } = defineMessages<Texts>({
  ko,
  en: {
    title: 'Map of jobs',
    lead: 'Select a region to narrow the search to it.',
    open: 'Show on a map',
    list: (n) => `Show ${n} as a list`,
    country: 'To the whole country',
    all: 'the whole country',
    dots: 'Dot map',
    tiles: 'Vacancies by region',
    middle:
      'A dot is the middle of a district. It is not where the workplace is. The larger the dot, the more vacancies.',
    picture: (where, n, most) =>
      `A picture of ${n} vacancies in ${where}, a dot in the middle of each district. Most are in: ${most}. The same numbers are in the table below.`,
    nowhere: 'none',
    place: (name, n) => `${name} ${n}`,
    unplaced: (n) => `${n} vacancies name no district and have no dot.`,
    table: 'Show as a table',
    caption: (where) => `Vacancies by region, ${where}`,
    region: 'Region',
    count: 'Vacancies',
    chosen: 'chosen',
    remove: 'Remove the region',
  },
})
