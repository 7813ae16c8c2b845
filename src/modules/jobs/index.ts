/** The face of the vacancies. `Vacancy` and `Need` are what every other module works with. */
import type { Tx } from '../../platform/database/connect.ts'
import * as store from './store.ts'
import type { Vacancy } from './vacancy.ts'

export { type Need, type Pay, type Vacancy, type VacancyState, isOpen, stateOn } from './vacancy.ts'
export {
  type Education,
  type Employment,
  type NeedKind,
  type PayPeriod,
  type Shift,
  type VacancyInput,
  educations,
  employments,
  payPeriods,
  shifts,
} from './contract.ts'
export { saveVacancy } from './save-vacancy.ts'
export { publishVacancy } from './publish-vacancy.ts'
export { closeVacancy } from './close-vacancy.ts'
export { myVacancies } from './read-vacancies.ts'
export { hourly, monthly } from './pay.ts'
export { generatedVacancies } from './add-generated.ts'

/** One vacancy that the caller may see; undefined when there is none. */
export async function vacancy(tx: Tx, id: string): Promise<Vacancy | undefined> {
  return store.find(tx, id)
}

/** Several vacancies by id. */
export async function vacancies(tx: Tx, ids: readonly string[]): Promise<Map<string, Vacancy>> {
  return new Map((await store.findAll(tx, ids)).map((v) => [v.id, v]))
}

/** Published vacancies before one of them in the order of ids, the newest first: for rebuilding derived tables. */
export async function publishedBefore(tx: Tx, id: string | undefined, limit: number): Promise<Vacancy[]> {
  return store.publishedBefore(tx, id, limit)
}

export { type ImportOptions, type ImportSummary, importVacancies } from './import/import-vacancies.ts'
export { importFile } from './import/import-file.ts'
export { busanNotices } from './import/busan-notices.ts'
export { payOtherwise, payText, regionText, words } from './words.ts'
export { checkWording } from './wording/check-wording.ts'
export { type Beside, besideCards } from './beside-cards.ts'
export { type PlacedMarks, marksOf } from './marks/marks.ts'
