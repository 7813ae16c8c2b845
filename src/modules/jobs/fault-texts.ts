import type { Lang } from '../../platform/http/page-call.ts'
import { texts } from './messages.ts'

function labels(lang: Lang): Readonly<Record<string, string>> {
  const t = texts[lang]
  return {
    title: t.fTitle,
    duties: t.fDuties,
    occupation: t.fOccupation,
    region: t.fRegion,
    address: t.fAddress,
    hours: t.fHours,
    weeklyHours: t.fWeekly,
    payMin: t.fMin,
    payMax: t.fMax,
    payNote: t.fPayNote,
    careerMonths: t.fCareer,
    posts: t.fPosts,
    benefits: t.fBenefits,
    startsOn: t.fStarts,
    opensOn: t.fOpens,
    closesOn: t.fCloses,
    employment: t.fEmployment,
  }
}

/** What is wrong with each field, in words, each beginning with the field's name. */
export function faultTexts(fields: Readonly<Record<string, string>>, lang: Lang): Record<string, string> {
  const known: Readonly<Record<string, string>> = texts[lang].faults
  const say = (code: string): string =>
    (code.startsWith('wording.') ? texts[lang].faults.wording : known[code]) ?? texts[lang].faults.unfit
  const label = (name: string): string => {
    const need = /^need-(\d+)/u.exec(name)?.[1]
    return need !== undefined ? texts[lang].needLabel(Number(need) + 1) : (labels(lang)[name] ?? '')
  }
  return Object.fromEntries(
    Object.entries(fields).map(([name, code]) => [name, [label(name), say(code)].filter(Boolean).join(': ')]),
  )
}
