import type { Day } from '../../kernel/day.ts'
import { daysBetween } from '../../kernel/day.ts'
import { must } from '../../kernel/refusal.ts'
import type { Call } from '../../platform/node.ts'
import { type Waiting, waitingIn } from '../applications/index.ts'
import { type Vacancy, type VacancyState, myVacancies, stateOn } from '../jobs/index.ts'

/** A vacancy with how many wait in it; `due` is the first day by which somebody must be answered. */
export type Counted = { readonly vacancy: Vacancy; readonly state: VacancyState; readonly waiting: Waiting }

/** What an employer's day shows. */
export type CompanyDay = {
  /** Vacancies with somebody to answer, the nearest day first. */
  readonly toAnswer: readonly Counted[]
  readonly open: readonly Counted[]
  readonly drafts: number
  readonly ended: number
  readonly people: number
  readonly any: boolean
}

const nobody: Waiting = { all: 0, unanswered: 0 }

/** Reads the day of the organisation the caller works for. */
export async function companyDay(call: Call, today: Day): Promise<CompanyDay> {
  const vacancies = must(await myVacancies(call, {}))
  const ids = vacancies.filter((v) => v.publishedAt !== undefined).map((v) => v.id)
  const waiting = must(await waitingIn(call, { vacancies: ids.slice(0, 500) }))
  return sorted(
    vacancies.map((vacancy) => ({ vacancy, state: stateOn(vacancy, today), waiting: waiting[vacancy.id] ?? nobody })),
  )
}

/** Sorts counted vacancies into a day. */
export function sorted(all: readonly Counted[]): CompanyDay {
  const toAnswer = all
    .filter((c) => c.waiting.unanswered > 0)
    .toSorted((a, b) => last(a.waiting.due).localeCompare(last(b.waiting.due)))
  return {
    toAnswer,
    open: all
      .filter((c) => c.state === 'open')
      .toSorted((a, b) => last(a.vacancy.closesOn).localeCompare(last(b.vacancy.closesOn))),
    drafts: all.filter((c) => c.state === 'draft').length,
    ended: all.filter((c) => c.state === 'ended').length,
    people: toAnswer.reduce((sum, c) => sum + c.waiting.unanswered, 0),
    any: all.length > 0,
  }
}

function last(day: string | undefined): string {
  return day ?? '9999-12-31'
}

/** Whether a vacancy closes within three days. */
export function closesSoon(v: Vacancy, today: Day): boolean {
  const left = v.closesOn === undefined ? -1 : daysBetween(today, v.closesOn)
  return left >= 0 && left <= 3
}
