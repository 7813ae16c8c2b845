import type { Concept } from './concept-rows.ts'
import { conceptAsked } from './concepts.ts'
import type { Meaning } from './meaning.ts'
import { occupationNamed, qualification } from '../reference/index.ts'
import { builtPlace } from './built-places.ts'
import { placeNamed, regionsNamed } from './region-words.ts'
import { type Step, bestWay } from './text/best-way.ts'
import { isWord } from './text/dictionary.ts'
import { particles } from './text/segment.ts'

/** Words that say nothing unless they are all there is. */
export const fillers: ReadonlySet<string> = new Set(
  '채용 구인 구직 모집 일자리 공고 취업 구합니다 구해요 찾아요 찾습니다 직장 일 곳 자리 근무 가능 가능한 하는 있는 되는 할 수 할수있는 할수 이상 근처 주변 환영 우대 급구 구함 연봉 월급 급여 제공 지원 하실 하실분 분 잘하는 좋은 같은 관련 업무 에서 만 도 출근 회사 고정 운행 면허 없이 자격증 따는법 따는 법 남자 여자 재취업 퇴근 에 의 및 또는 그리고 or and jobs job in for 추천 알려줘 보여줘 전담 있나요 없나요 있을까요 구하는 구하고 싶어요 원해요 하고싶어요 할만한 알려주세요 추천해주세요 어디 구직중 데 데서 거 것 건 줄 알바몬 알바천국 워크넷 고용24 사람인 잡코리아 벼룩시장 당근알바 인크루트 교차로 보유 보유자 소지 소지자 필수 있음 취득자 좀 꼭 아주 가장 제일 너무 정말 진짜 혹시 요즘 저 제가 내가 저는 나는 우리 사람 사람도 지금 바로 오늘 내일 1급 2급 3급 직원 사원 종사자 인력'.split(
    ' ',
  ),
)

/** What one piece of a glued word is. */
export type Piece = { readonly text: string; readonly meaning: Meaning }

/** What a word by itself means: a concept, a region, a place; 'filler' when it only fills. */
export function meaningOf(word: string): Meaning | 'filler' | undefined {
  const concept = conceptAsked(word) ?? licenceNamed(word)
  if (concept) return asConcept(concept)
  const regions = regionsNamed(word)
  if (regions.length > 0) return { kind: 'region', regions }
  const place = placeNamed(word)
  if (place) return { kind: 'region', ...place }
  if (fillers.has(word)) return 'filler'
  const occupation = occupationOf(word)
  if (occupation) return asConcept(occupation)
  const built = builtPlace(word)
  return built && { kind: 'region', ...built }
}

/** A word as people glue them: 외국인가능야간, 생산직중장년, 잠실야구장. Undefined unless every piece means something. */
export function splitAsked(run: string): readonly Piece[] | undefined {
  const pieces = bestWay(run.length, 14, (start, end) => stepOf(run, start, end))
  return pieces?.some(({ meaning }) => meaning.kind !== 'word') ? pieces : undefined
}

function stepOf(run: string, start: number, end: number): Step<Piece> | undefined {
  if (cutsLatin(run, start) || cutsLatin(run, end)) return undefined
  const text = run.slice(start, end)
  const concept = text.length >= 2 || text === run ? conceptAsked(text) : undefined
  if (concept) return { cost: 1 - text.length / 100, gives: [{ text, meaning: asConcept(concept) }] }
  return placeStep(run, start, text) ?? emptyStep(run, start, text) ?? wordStep(run, text)
}

// '도서물류', '빌딩경비': a word of the language beside what is known; a word that is one as a whole (부산물) is not taken apart.
function wordStep(run: string, text: string): Step<Piece> | undefined {
  return text.length > 1 && isWord(text) && !isWord(run)
    ? { cost: 1.5, gives: [{ text, meaning: { kind: 'word' } }] }
    : undefined
}

// A place stands in front: 잠실야구장, 부산카페; what follows must mean something, too (부산물 does not).
function placeStep(run: string, start: number, text: string): Step<Piece> | undefined {
  // '부산해운대호텔청소': in a long one a district may follow.
  if (start > 0 && run.length > 6 && start + text.length < run.length) {
    const regions = text.length > 1 ? regionsNamed(text) : []
    return regions.length > 0 ? { cost: 1.3, gives: [{ text, meaning: { kind: 'region', regions } }] } : undefined
  }
  const meaning = start === 0 && text.length >= 2 && text !== run ? meaningOf(text) : undefined
  return meaning === undefined || meaning === 'filler' ? undefined : { cost: 1.2, gives: [{ text, meaning }] }
}

/** Who does it, behind what is done: 개발팀장, 약국보조. */
const roles: ReadonlySet<string> = new Set('보조 팀장 실장 담당 담당자 매니저 주임 과장 직원 사원 알바생 쌤'.split(' '))

function emptyStep(run: string, start: number, text: string): Step<Piece> | undefined {
  if (text.length >= 2 && fillers.has(text)) return { cost: 1, gives: [] }
  // '주말에하는편의점알바': a long sentence without spaces has its particles in it.
  if (start > 1 && run.length > 6 && (text === '에' || text === '의') && start + 1 < run.length)
    return { cost: 1.5, gives: [] }
  const atEnd = start > 0 && start + text.length === run.length
  if (atEnd && roles.has(text)) return { cost: 1, gives: [] }
  return atEnd && (particles.exec(text)?.[0] === text || '원직집점공사'.includes(text))
    ? { cost: 0.7, gives: [] }
    : undefined
}

function cutsLatin(run: string, at: number): boolean {
  return at > 0 && at < run.length && /[a-z0-9]/u.test(run[at - 1] ?? '') && /[a-z0-9]/u.test(run[at] ?? '')
}

// Every qualification of the country is one, also where nobody gave it other names.
function licenceNamed(word: string): Concept | undefined {
  const name = word.length >= 4 ? qualification(word)?.name : undefined
  if (name === undefined || name !== word) return undefined
  return { kind: 'licence', name, asked: [name], found: [name], not: [], open: false, more: new Map() }
}

// The same for every occupation, under its official and its usual names; only the word is looked for, whatever else stands beside it.
function occupationOf(word: string): Concept | undefined {
  const name = word.length >= 2 ? occupationNamed(word)?.name : undefined
  if (name === undefined) return undefined
  return { kind: 'occupation', name, asked: [word], found: [word], not: [], open: true, more: new Map() }
}

function asConcept(concept: Concept): Meaning {
  return { kind: 'concept', concept }
}
