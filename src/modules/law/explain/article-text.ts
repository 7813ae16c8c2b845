import type { Lang } from '../../../platform/http/page-call.ts'

/** An article as a person reads it: `고용보험법 시행령 §84①1라` → 고용보험법 시행령 제84조제1항제1호라목. */
export function articleText(article: string, lang: Lang): string {
  return lang === 'ko' ? inKorean(article) : inEnglish(article)
}

const place = /§(\d+)(?:의(\d+))?([①-⑳]+)?(\d+)?([가-하])?(?![가-힣])/u
const places = new RegExp(place, 'gu')

function inKorean(article: string): string {
  return article.replace(places, (found) => {
    const [number, branch, paragraph, item, letter] = partsOf(found)
    return [
      `제${number}조`,
      branch && `의${branch}`,
      paragraph && counted(paragraph, (n) => `제${n}항`).join('·'),
      item && `제${item}호`,
      letter && `${letter}목`,
    ].join('')
  })
}

function inEnglish(article: string): string {
  const said = article.replace(places, (found) => {
    const [number, branch, paragraph, item, letter] = partsOf(found)
    return [
      `Art. ${number}`,
      branch && `-${branch}`,
      paragraph && counted(paragraph, (n) => `(${n})`).join(''),
      item && `, no. ${item}`,
      letter && ` ${letter}`,
    ].join('')
  })
  return laws.reduce((text, [ko, en]) => text.replaceAll(ko, en), said.replaceAll(/(?<!,) Art\./gu, ', Art.'))
}

function partsOf(found: string): string[] {
  return place.exec(found)?.slice(1) ?? []
}

function counted(signs: string, say: (n: number) => string): string[] {
  return [...signs].map((sign) => say(sign.charCodeAt(0) - '①'.charCodeAt(0) + 1))
}

// Longer names first: the decree's name holds the act's.
const laws: readonly (readonly [ko: string, en: string])[] = [
  ['고용보험 및 산업재해보상보험의 보험료징수 등에 관한 법률', 'Insurance Premium Collection Act'],
  ['구직자 취업촉진 및 생활안정지원에 관한 법률', 'Act on Employment Promotion and Livelihood Support'],
  ['외국인근로자의 고용 등에 관한 법률', 'Act on the Employment of Foreign Workers'],
  ['국민 평생 직업능력 개발법', 'National Lifelong Vocational Skills Development Act'],
  ['국민평생직업능력개발법', 'National Lifelong Vocational Skills Development Act'],
  ['구직자취업촉진법', 'Act on Employment Promotion and Livelihood Support'],
  ['외국인고용법', 'Act on the Employment of Foreign Workers'],
  ['남녀고용평등법', 'Equal Employment Opportunity Act'],
  ['고용보험법', 'Employment Insurance Act'],
  ['최저임금법', 'Minimum Wage Act'],
  ['근로기준법', 'Labor Standards Act'],
  ['시행령', 'Decree'],
  ['시행규칙', 'Rules'],
  ['별표', 'Annex'],
]
