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
  const said = article
    .replaceAll(/\((\d{4}-\d\d-\d\d)까지\)/gu, ' (until $1)')
    .replaceAll(/법률 제(\d+)호/gu, 'Act No. $1')
    .replaceAll(/별표 (\d+)의(\d+)/gu, 'Annex $1-$2')
    .replace(places, (found) => englishPlace(partsOf(found)))
    .replace(written, (...[, number, branch, paragraphs, item, letter]: (string | undefined)[]) =>
      englishPlace([number, branch, paragraphs, item, letter]),
    )
  return laws.reduce<string>(
    (text, [ko, en]) => text.replaceAll(ko, en),
    said.replaceAll(/(?<![,(]) Art\./gu, ', Art.'),
  )
}

// 제40조의2제1항·제2항제5호가목, as texts of the law are written out.
const written = /제(\d+)조(?:의(\d+))?((?:·?제\d+항)*)(?:제(\d+)호)?(?:([가-하])목)?/gu

function englishPlace([number, branch, paragraphs, item, letter]: readonly (string | undefined)[]): string {
  return [
    `Art. ${number}`,
    branch && `-${branch}`,
    paragraphs &&
      paragraphsOf(paragraphs)
        .map((n) => `(${n})`)
        .join(''),
    item && `, no. ${item}`,
    letter && ` ${letter}`,
  ].join('')
}

function paragraphsOf(signs: string): string[] {
  return signs.includes('제') ? (signs.match(/\d+/gu) ?? []) : counted(signs, String)
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
  ['국민기초생활 보장법', 'National Basic Living Security Act'],
  ['같은 법 ', ''],
  ['시행령', 'Decree'],
  ['시행규칙', 'Rules'],
  ['별표', 'Annex'],
  ['부칙', 'Addenda'],
  ['에 따른 고시', ' (notice)'],
  ['에 따른 결정', ' (decision)'],
  ['고용노동부 고시', 'notice of the Ministry of Employment and Labor'],
  ['(개정 전)', ' (before its amendment)'],
  ['(해당 조문 없음)', ' (no such article)'],
]
