import { type Vacancy, payText, regionText, words } from '../jobs/index.ts'
import { occupation, occupationInEnglish, region } from '../reference/index.ts'
import { clockTerms } from './clock-terms.ts'
import { regionsInTitle } from './region-words.ts'
import { tokensOfLine, tokensOfLines } from './text/lines.ts'
import { pairsOf } from './text/pairs.ts'

/** What the index knows of a vacancy: its terms (see `Group`), and the text they come from. */
export type Document = { readonly terms: ReadonlySet<string>; readonly title: string; readonly text: string }

/** All public text of a vacancy, its codes in words among it, and the terms of that. */
export function documentOf(v: Vacancy): Document {
  const title = [v.title, v.titleEn ?? ''].join('\n').trim()
  const text = textOf(v)
  const titles = tokensOfLine(title)
  const terms = new Set(titles)
  for (const token of tokensOfLines(text)) terms.add(token)
  for (const token of titles) terms.add(`^${token}`)
  for (const pair of pairsOf(title)) terms.add(`%${pair}`)
  for (const code of codesOf(v)) terms.add(code)
  return { terms, title: v.title, text }
}

function codesOf(v: Vacancy): readonly string[] {
  return [
    ...[...regionsOf(v.region), ...placesIn(v.title)].map((code) => `@${code}`),
    ...shiftsOf(v).map((shift) => `~${shift}`),
    ...contractsOf(v).map((contract) => `=${contract}`),
    ...clockTerms(`${v.hours}\n${v.title}`),
  ]
}

const alsoCalled: Partial<Record<Vacancy['employment'], string>> = {
  'part-time': ' · 아르바이트',
  daily: ' · 단기 아르바이트',
}

function textOf(v: Vacancy): string {
  const w = words.ko
  const place = region(v.region)
  return [
    v.employerName,
    v.employerNameEn,
    place && `${place.name} ${regionText(v.region, 'ko')} ${v.address}`,
    occupation(v.occupation)?.name,
    occupationInEnglish(v.occupation),
    `${w.employment[v.employment]}${alsoCalled[v.employment] ?? ''}`,
    `${w.shift[v.shift]} ${v.hours}`,
    v.pay && payText(v.pay, 'ko'),
    v.payNote,
    v.careerMonths === 0 ? '경력 무관' : '',
    w.education[v.education],
    v.benefits,
    v.duties,
    v.dutiesEn,
    ...v.needs.flatMap((n) => [n.label, n.labelEn]),
  ]
    .filter((one): one is string => one !== undefined && one.trim() !== '')
    .join('\n')
}

/** The region and what it lies in. */
function regionsOf(code: string): readonly string[] {
  const one = region(code)
  return one === undefined ? [] : [code, ...(one.parent === undefined ? [] : regionsOf(one.parent))]
}

/** Places a title names by themselves: '[부산] 물류센터'. */
function placesIn(title: string): readonly string[] {
  return [...title.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(([word]) => regionsInTitle(word)).flatMap(regionsOf)
}

const said: readonly (readonly [RegExp, Vacancy['shift']])[] = [
  [/야간(?!\s*(?:수당|없|제외))|심야/u, 'night'],
  [/주간(?!지)|낮\s*근무/u, 'day'],
  [/주말(?!\s*(?:휴무|없|제외|휴일))|토요일|일요일/u, 'weekend'],
  [/저녁/u, 'evening'],
  [/교대(?!\s*(?:없|제외))/u, 'rotating'],
  [/탄력\s*근무|유연\s*근무|시차\s*출퇴근/u, 'flexible'],
]

function shiftsOf(v: Vacancy): readonly string[] {
  const text = `${v.title}\n${v.hours}`
  return [v.shift, ...said.filter(([pattern]) => pattern.test(text)).map(([, shift]) => shift)]
}

function contractsOf(v: Vacancy): readonly string[] {
  return [v.employment, ...(/알바|아르바이트|파트\s*타임/u.test(v.title) ? ['part-time'] : [])]
}
