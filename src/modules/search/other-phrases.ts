import type { Concept } from './concept-rows.ts'
import { conceptAsked } from './concepts.ts'
import type { Meaning, Unsure } from './meaning.ts'

type Phrase = { readonly pattern: RegExp; readonly read: (hit: RegExpExecArray) => Meaning | undefined }

const unsure =
  (why: Unsure, name?: string): (() => Meaning) =>
  () => ({ kind: 'unsure', why, ...(name !== undefined && { name }) })

/** What search cannot look for: travel time, taste, guidance, and the seeker's age (never a filter: 고령자고용법 제4조의4). */
export const unsurePhrases: readonly Phrase[] = [
  { pattern: /집에서\s*(?:하는|할)\s*(?:일|알바|부업)/gu, read: () => conceptNamed('재택근무') },
  {
    pattern:
      /(?:일?\s*(?:끝나(?:고|면|자마자)|마치(?:고|면)))?\s*(?:바로|당일|그날)\s*(?:돈|현금|일당|급여)\s*(?:주는|받는|나오는)/gu,
    read: () => conceptNamed('당일지급'),
  },
  {
    pattern: /(?:돈|급여|일당)\s*(?:을)?\s*(?:빨리|바로|그날|당일)\s*(?:주는|받는|나오는)/gu,
    read: () => conceptNamed('당일지급'),
  },
  {
    pattern: /(?<!\S)(?:퇴근|회사\s*끝나|학교\s*끝나|수업\s*끝나|본업\s*끝나)(?:하고|고|후에?|\s후에?)(?!\S)/gu,
    read: () => conceptNamed('저녁'),
  },
  { pattern: /집에서(?=\s.*(?:하는|할)\s*(?:거|것|수|일|알바)?)/gu, read: () => conceptNamed('재택근무') },
  {
    pattern: /(?:밥|식사|점심|저녁|끼니)(?:도|은|을|를|이)?\s*(?:주는|나오는|챙겨\s*주는|먹여\s*주는|되는)/gu,
    read: () => conceptNamed('식사제공'),
  },
  {
    pattern:
      /한국(?:말|어)\s*(?:을|를|은|는)?\s*(?:잘\s*)?(?:못\s*(?:해도|하는)|안\s*(?:해도|되는)|몰라도|서툰|서툴러도)(?:\s*(?:되는|돼요|가능한?|괜찮은|사람))?/gu,
    read: () => conceptNamed('외국인'),
  },
  {
    pattern:
      /나이\s*(?:가|는)?\s*(?:좀\s*)?(?:많(?:은|아도)|들(?:어도|은)|있(?:는|어도))(?:\s*(?:되는|써주는|할\s*수\s*있는|가능한?|괜찮은))?/gu,
    read: () => conceptNamed('고령자'),
  },
  {
    pattern:
      /(?:애(?:들|기)?|아이(?:들)?)\s*(?:이|를|을)?\s*(?:학교|어린이집|유치원|학원)\s*(?:에)?\s*(?:간|가는|가\s*있는|있는|보내(?:고|놓고|는))\s*(?:사이에?|동안에?|시간에?|후에?)?/gu,
    read: () => ({ kind: 'hours', name: '아이가 학교에 있는 낮 시간', terms: [] }),
  },
  {
    pattern:
      /(?:우리\s*집|집|우리\s*동네|동네|회사|현재\s*위치|내\s*위치|(?<!\S)내(?=\s*(?:주변|근처)))(?:에서|의)?\s*(?:\d+\s*분(?:\s*(?:안|이내|거리))?|근처|앞|가까운\s*곳?|가까이|주변)(?:에서)?|우리\s*동네/gu,
    read: unsure('commute', '현재 위치 근처'),
  },
  {
    pattern: /\d+\s*분\s*(?:안|이내|거리)|(?:출퇴근|통근)\s*\d\S*|\d호선(?:\s*\S*역)?|가까운\s*곳/gu,
    read: unsure('commute'),
  },
  {
    pattern:
      /(?:분위기|사람|사장님?|복지)[이가]?\s*좋은\s*(?:곳|데|회사|직장)?|(?:편한|쉬운|꿀|착한|안\s*힘든)(?=\s*(?:일자리|알바|일|곳|직장))|추노\s*(?:없는|안\s*하는)/gu,
    read: unsure('taste'),
  },
  { pattern: /최저\s*(?:시급|임금)(?:\s*이상)?/gu, read: unsure('minimum', '최저임금') },
  {
    pattern:
      /(?:응시\s*자격|자격증?\s*(?:따는|취득)\s*(?:법|방법)|시험\s*(?:일정|접수|과목)|합격률|취득\s*방법|따는\s*법)/gu,
    read: unsure('guide', '자격 안내'),
  },
  {
    pattern: /(?:이력서|자기소개서|자소서)\s*(?:쓰는\s*(?:법|방법)|작성법|양식|예시)/gu,
    read: unsure('guide', '이력서 안내'),
  },
  {
    pattern: /(?<!\d)([1-8]0대)(?:\s*(?:남자|여자|남성|여성|남|여))?(?:\s*(?:가능|환영|도))?/gu,
    read: ([, age = '']) => ({ kind: 'unsure', why: 'age', name: age }),
  },
  {
    pattern: /(?<!\d)(\d{2}세)(?:\s*(?:이상|이하|까지|미만))?(?:\s*(?:가능|환영|도))?/gu,
    read: ([, age = '']) => ({ kind: 'unsure', why: 'age', name: age }),
  },
]

/** What somebody says must not matter: their age is never asked anyway, schooling is a condition of its own. */
const noMatter = String.raw`(?:은|는|이|가)?\s*(?:상관|관계|제한|구애)?\s*(?:없는|없이|없음|안\s*보는|무관한?)`
/** '나이 상관없는', '학력 안 보는', '성별 무관'. */
export const matterPhrases: readonly Phrase[] = [
  {
    pattern: new RegExp(String.raw`(?<![\p{L}])(?:나이|연령)${noMatter}(?!\S)`, 'gu'),
    read: unsure('age', '나이 무관'),
  },
  {
    pattern: new RegExp(String.raw`(?<![\p{L}])학력${noMatter}(?!\S)`, 'gu'),
    read: () => conceptNamed('학력무관'),
  },
]

/** Experience: none asked, or so many years one has. */
export const careerPhrases: readonly Phrase[] = [
  {
    pattern:
      /(?:경력\s*(?:무관|없음|없어도(?:\s*되는)?|없이도?|상관\s*없(?:는|이)|안\s*보는)|무경력|초보자?|비경력)(?:\s*(?:가능|환영|도\s*됨|(?:할|가능한)\s*수?\s*있는))?/gu,
    read: () => ({ kind: 'career', name: '무관', years: 0 }),
  },
  { pattern: /신입(?:\s*(?:가능|환영|사원|공채|채용))*/gu, read: () => ({ kind: 'career', name: '신입', years: 0 }) },
  {
    pattern: /(?:경력\s*)?(?<!\d)(\d{1,2})\s*년(?:차|\s*이상)?(?:\s*경력)?|경력직/gu,
    read: ([, years = '']) => ({
      kind: 'career',
      name: years === '' ? '경력' : `${years}년`,
      years: Number(years || 1),
    }),
  },
]

/** How long: '2개월 단기', '3개월 이상 장기', '6개월 계약직'. */
export const lengthPhrases: readonly Phrase[] = [
  {
    pattern:
      /(?<!\S)((?:한|두|세|석|네|넉|\d{1,2})\s*(?:달|주일?|개월)|보름|일주일)\s*(?:만|동안|정도|짜리|간)(?:만)?(?![가-힣])/gu,
    read: ([, length = '']) => {
      const concept = conceptNamed('단기')
      return concept && { ...concept, note: length }
    },
  },
  {
    pattern: /(?<!\d)(\d{1,2})\s*개월(\s*이상)?\s*(단기|장기|계약직|기간제|인턴)?/gu,
    read: ([, months = '', more = '', kind = '']) => {
      const concept = conceptNamed(kind === '' ? '단기' : kind)
      return concept && { ...concept, note: `${months}개월${more === '' ? '' : ' 이상'}` }
    },
  },
]

function conceptNamed(words: string): (Meaning & { kind: 'concept'; concept: Concept }) | undefined {
  const concept = conceptAsked(words)
  return concept && { kind: 'concept', concept }
}
