import { type RegionNode, regionTree } from '../reference/index.ts'

/** Short names that are also ordinary words: understood as places only with 시, 군 or 구. */
const ordinary = new Set([
  '음성',
  '예산',
  '연수',
  '동작',
  '기장',
  '상주',
  '광산',
  '구리',
  '사상',
  '장수',
  '고령',
  '진도',
  '인제',
  '화성',
  '고성',
  '남동',
  '정선',
  '부여',
  '공주',
  '보은',
  '사천',
  '의성',
  '완도',
  '오산',
])

/** Provinces by the names people use. */
const provinceNames: Readonly<Record<string, string>> = {
  경기도: '경기',
  강원도: '강원',
  충청북도: '충북',
  충청남도: '충남',
  전라북도: '전북',
  전라남도: '전남',
  경상북도: '경북',
  경상남도: '경남',
  제주도: '제주',
  세종시: '세종',
  서울시: '서울',
  부산시: '부산',
  대구시: '대구',
  인천시: '인천',
  광주시: '',
  대전시: '대전',
  울산시: '울산',
}

const byName = names()

/** The codes of the regions that go by this name; several for '중구', none when it is no region. */
export function regionsNamed(word: string): readonly string[] {
  return byName.get(provinceNames[word] || word) ?? []
}

function names(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  const add = (name: string, code: string): void => void found.set(name, [...(found.get(name) ?? []), code])
  for (const sido of regionTree()) {
    add(sido.shortName, sido.code)
    if (sido.name !== sido.shortName) add(sido.name, sido.code)
  }
  const provinces = new Set(found.keys())
  for (const place of regionTree().flatMap((sido) => sido.children))
    for (const one of [place, ...place.children]) addPlace(one, provinces, add)
  return found
}

// A province's name wins: '광주' is the metropolitan city, '광주시' the city in Gyeonggi.
function addPlace(place: RegionNode, provinces: ReadonlySet<string>, add: (name: string, code: string) => void): void {
  const last = place.name.split(' ').at(-1) ?? place.name
  if (provinces.has(last)) return
  add(last, place.code)
  const short = last.slice(0, -1)
  if (short.length >= 2 && !ordinary.has(short) && !provinces.has(short)) add(short, place.code)
}
