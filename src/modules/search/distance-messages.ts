import type { Lang } from '../../platform/http/page-call.ts'
import { defineMessages } from '../../web/messages.ts'

const ko = {
  title: '직선거리',
  from: '기준 지역',
  nowhere: '고르지 않음',
  anywhere: '거리 상관없음',
  note: '기준 지역과 공고 지역(시·군·구) 가운데 사이의 직선거리입니다. 가는 길이나 시간이 아닙니다.',
  upTo: (km: number) => `직선거리 ${km}km 안`,
  chip: (place: string, km: number) => `${place}에서 ${km}km 안`,
  chosen: (place: string, km: number) => `${place}에서 직선거리 ${km}km 안`,
  away: (km: number) => `직선거리 약 ${km}km`,
  same: '기준 지역 안',
  order: '직선거리 가까운 순서',
}
type Texts = typeof ko

/** Texts about distance: always said to be a straight line. */
export const messages: { readonly [L in Lang]: Texts } = defineMessages<Texts>({
  ko,
  en: {
    title: 'Straight-line distance',
    from: 'Measured from',
    nowhere: 'Not chosen',
    anywhere: 'Any distance',
    note: 'A straight line between the middle of that region and the middle of the vacancy’s district. Not a route, not a travel time.',
    upTo: (km) => `within ${km} km`,
    chip: (place, km) => `within ${km} km of ${place}`,
    chosen: (place, km) => `within ${km} km of ${place}, straight line`,
    away: (km) => `about ${km} km, straight line`,
    same: 'in the region measured from',
    order: 'Nearest (straight line)',
  },
})
