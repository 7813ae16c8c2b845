import type { Lang } from '../../../platform/http/page-call.ts'
import { wonToCompare } from '../../../web/format.ts'
import { regionText, words } from '../../jobs/index.ts'
import { occupation, occupationInEnglish } from '../../reference/index.ts'
import type { Wishes } from '../../seekers/index.ts'

/** The search that a person's wishes amount to, newest first: the same conditions as on the search page. */
export function searchOf(w: Wishes): Record<string, string | string[]> {
  return {
    sort: 'newest',
    ...(w.regions.length > 0 && { region: w.regions }),
    ...(w.occupations.length > 0 && { occupation: w.occupations }),
    ...(w.shifts.length > 0 && { shift: [...w.shifts] }),
    ...(w.payMonthlyMin !== undefined && { pay: String(w.payMonthlyMin) }),
  }
}

/** The address of that search. */
export function searchHref(w: Wishes): string {
  const pairs = Object.entries(searchOf(w)).flatMap(([name, value]) =>
    [value].flat().map((v): [string, string] => [name, v]),
  )
  return `/jobs?${new URLSearchParams(pairs).toString()}`
}

/** The wishes in words, as they were used: nothing is scored, so this is the whole explanation. Empty without wishes. */
export function wishWords(w: Wishes, lang: Lang): string[] {
  const jobs = w.occupations.map(
    (code) => (lang === 'en' ? occupationInEnglish(code) : undefined) ?? occupation(code)?.name ?? code,
  )
  const pay = w.payMonthlyMin === undefined ? [] : [leastPay(w.payMonthlyMin, lang)]
  return [
    ...w.regions.map((r) => regionText(r, lang)),
    ...jobs,
    ...w.shifts.map((s) => words[lang].shift[s]),
    ...pay,
  ].filter((x) => x !== '')
}

function leastPay(amount: number, lang: Lang): string {
  return lang === 'ko' ? `월 ${wonToCompare(amount, lang)} 이상` : `${wonToCompare(amount, lang)} a month or more`
}
