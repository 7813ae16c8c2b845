import type { Span } from './found.ts'

/** What stands before a value: the field it names. */
export type Label =
  | 'title'
  | 'duties'
  | 'employment'
  | 'place'
  | 'pay'
  | 'days'
  | 'hours'
  | 'posts'
  | 'education'
  | 'career'
  | 'asked'
  | 'benefits'
  | 'closes'
  | 'starts'
  | 'terms'
  | 'other'

// What notices call them. A longer name goes before a shorter one that it begins with.
const names: Readonly<Record<Label, string>> = {
  title:
    '제목|공고명|모집\\s?부문|모집\\s?분야|채용\\s?분야|채용\\s?부문|모집\\s?직종|모집\\s?직무|채용\\s?직종|직종|직무명|포지션',
  duties:
    '담당\\s?업무|주요\\s?업무|업무\\s?내용|직무\\s?내용|모집\\s?내용|하는\\s?일|하시는\\s?일|하실\\s?일|업무|직무',
  employment: '고용\\s?형태|근무\\s?형태|채용\\s?형태|계약\\s?형태',
  place: '근무\\s?지역|근무\\s?장소|근무\\s?지|근무처|일하는\\s?곳|(?:[가-힣]{2,4}\\s)?위치|주소|장소|현장|상차지|지역',
  pay: '급여\\s?조건|급여\\s?사항|급여|임금|월급|월급여|시급|일당|일급|연봉|페이|보수',
  days: '근무\\s?요일|근무\\s?일|요일',
  hours: '근무\\s?시간|일하는\\s?시간|근로\\s?시간|업무\\s?시간|시간|근무',
  posts: '모집\\s?인원|채용\\s?인원|인원',
  education: '학력',
  career: '경력\\s?사항|경력',
  asked:
    '자격\\s?요건|자격\\s?조건|지원\\s?자격|응모\\s?자격|필요\\s?자격|자격증|자격|면허|우대\\s?사항|우대\\s?조건|우대',
  benefits: '복리\\s?후생|복지\\s?혜택|복지|혜택',
  closes: '접수\\s?마감|마감\\s?일자|마감일|마감|모집\\s?기간|접수\\s?기간|채용\\s?기간|접수|기간',
  starts: '근무\\s?시작일|근무\\s?시작|입사\\s?예정일|입사일|출근일|시작일',
  terms: '근무\\s?조건|근로\\s?조건|모집\\s?요강|기타\\s?사항|기타|조건',
  other:
    '회사명|상호|업체명|매장명|문의|연락처|연락|전화|담당자|지원\\s?방법|접수\\s?방법|전형|제출\\s?서류|대표자|업종|홈페이지|사업\\s?내용',
}
const all: readonly [Label, RegExp][] = (
  [
    'terms',
    'other',
    'days',
    'title',
    'employment',
    'place',
    'pay',
    'hours',
    'posts',
    'education',
    'career',
    'asked',
    'benefits',
    'closes',
    'starts',
    'duties',
  ] as const
).map((label) => [label, new RegExp(String.raw`^(?:${names[label]})\s*(?<sign>[:|=→>\-]|[\])}"】]\s*[:|]?|$)`, 'u')])
const signs: readonly [Label, RegExp][] = [
  ['place', /^[📍🏠🏢🚩]/u],
  ['hours', /^[⏰🕐🕘🕙⌚⏱]/u],
  ['pay', /^[💰💵💸💴]/u],
]

/** The label that a line begins with, behind bullets and numbers, and the value behind it. */
export function labelAt(text: string, { start, end }: Span): { readonly label?: Label; readonly value: Span } {
  const line = text.slice(start, end)
  const before =
    /^(?:[^\p{L}\p{N}📍🏠🏢🚩⏰🕐🕘🕙⌚⏱💰💵💸💴]|\d{1,2}[.)](?!\d)|[가나다라마바사][.)])*/u.exec(line)?.[0].length ?? 0
  const rest = line.slice(before)
  for (const [label, pattern] of [...signs, ...all]) {
    const match = pattern.exec(rest)
    if (match) return { label, value: trimmed(text, { start: start + before + match[0].length, end }) }
  }
  return { value: trimmed(text, { start: start + before, end }) }
}

/** A part of the text without spaces and signs around it. */
export function trimmed(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end)
  const left = /^[\s|:=>·•*○-]*/u.exec(part)?.[0].length ?? 0
  const right = /[\s|,;]*$/u.exec(part.slice(left))?.[0].length ?? 0
  return { start: start + left, end: Math.max(start + left, end - right) }
}
