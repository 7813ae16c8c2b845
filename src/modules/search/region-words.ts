import { z } from 'zod'
import { type RegionNode, region, regionTree, regionsWithNeighbourhood } from '../reference/index.ts'
import { readTable } from './read-table.ts'

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

/** Areas and stations that are also ordinary words: understood only with 역 or 동. */
const alsoWords = new Set(
  [
    '오리',
    '정자',
    '이수',
    '신사',
    '교대',
    '모란',
    '하단',
    '강변',
    '상수',
    '언주',
    '다산',
    '미사',
    '지제',
    '삼산',
    '대산',
  ].concat([
    '연산',
    '운정',
    '문정',
    '금정',
    '구의',
    '개봉',
    '수서',
    '안국',
    '도안',
    '시청',
    '선릉',
    '범어',
    '덕천',
    '대학로',
    '상남',
  ]),
)

/** Regions that a title may name without meaning them: 양산 판매, 여주즙, 구미 젤리, 전주 설치. */
const homonyms = new Set([
  '양산',
  '여주',
  '이천',
  '사천',
  '구미',
  '전주',
  '영주',
  '고양',
  '남구',
  '동구',
  '서구',
  '북구',
  '중구',
  '안산',
  '상주',
  '김제',
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
  return byName.get((Object.hasOwn(provinceNames, word) && provinceNames[word]) || word) ?? []
}

const areas: ReadonlyMap<string, { readonly regions: readonly string[]; readonly alone: boolean }> = new Map(
  readTable('areas.tsv', z.object({ name: z.string(), regions: z.string(), kind: z.enum(['area', 'station']) })).map(
    ({ name, regions, kind }) => [
      name,
      { regions: regions.split('|').filter((code) => region(code)), alone: kind === 'area' && !alsoWords.has(name) },
    ],
  ),
)

/** A place below a city or district by the name people use (판교, 강남역, 성수동, 시화공단): where it lies, and its bare name. */
export function placeNamed(word: string): { readonly regions: readonly string[]; readonly place: string } | undefined {
  const whole = areas.get(word)
  if (whole?.alone || (whole && word.endsWith('역'))) return { regions: whole.regions, place: word }
  const [, bare = ''] = /^(.{2,})역$/u.exec(word) ?? []
  const [, office = ''] = /^(.{2,}[시군구])청역?$/u.exec(word) ?? []
  const named = office === '' ? bare : office
  const station = named === '' ? undefined : (areas.get(bare)?.regions ?? regionsNamed(named))
  if (station && station.length > 0) return { regions: station, place: word }
  const neighbourhood = /[동읍면]$/u.test(word) ? regionsWithNeighbourhood(word) : []
  return neighbourhood.length > 0 ? { regions: neighbourhood, place: word } : undefined
}

/** Every area and station by the name that is understood as a place. */
export function areaNames(): readonly string[] {
  return [...areas].map(([name, { alone }]) => (alone || name.endsWith('역') ? name : `${name}역`))
}

/** Whether a title that says this word means the place: not so for names that are also words, unless 시, 군 or 구 is said. */
export function regionsInTitle(word: string): readonly string[] {
  return homonyms.has(word) ? [] : [...regionsNamed(word), ...(placeNamed(word)?.regions ?? [])]
}

function names(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  const add = (name: string, code: string): void => void found.set(name, [...(found.get(name) ?? []), code])
  for (const sido of regionTree()) {
    add(sido.shortName, sido.code)
    addEnglish(sido, add)
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
  addEnglish(place, add)
  const short = last.slice(0, -1)
  if (short.length >= 2 && !ordinary.has(short) && !provinces.has(short)) add(short, place.code)
}

function addEnglish({ nameEn, code }: RegionNode, add: (name: string, code: string) => void): void {
  const whole = nameEn.toLowerCase().split(',')[0] ?? ''
  const name = / ([a-z]+-gu)$/u.exec(whole)?.[1] ?? whole // 'Seongnam Bundang-gu' is typed as Bundang-gu
  add(name, code)
  const bare = name.replace(/-(?:si|gun|gu|do)$/u, '')
  if (bare !== name && bare.length > 4) add(bare, code)
}
