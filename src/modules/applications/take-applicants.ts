import { z } from 'zod'
import type { Lang } from '../../platform/http/page-call.ts'
import type { Operation } from '../../platform/operation/command.ts'
import { query } from '../../platform/operation/query.ts'
import { refusal } from '../../kernel/refusal.ts'
import { dayOf } from '../../kernel/day.ts'
import { type Vacancy, vacancy as readVacancy } from '../jobs/index.ts'
import { type Application, stateOf } from './application.ts'
import { companyMessages } from './company-messages.ts'
import { labelOf, saidText } from './said-text.ts'
import { ownVacancy } from './own-vacancy.ts'
import * as store from './store.ts'

const most = 5000

/** Whether somebody may take them, and of what: for the page that asks why. */
export const mayTakeApplicants: Operation<{ vacancy: string }, Vacancy> = query('applications.ask-applicants', {
  input: z.object({ vacancy: z.uuid() }),
  right: 'answers', // who only looks takes nothing along
  allow: ownVacancy,
  run: async ({ input, tx }) => {
    const value = await readVacancy(tx, input.vacancy)
    return value ? { value } : refusal('jobs.no-such-vacancy', 404)
  },
})

type Take = { vacancy: string; lang: Lang }
/** The applicants of a vacancy as lines of a table, its heads first. */
export type Applicants = { readonly lines: readonly (readonly string[])[] }

/** All applicants of a vacancy for a file, as blind as the inbox: each of them sees who took it along and why. */
export const takeApplicants: Operation<Take, Applicants> = query('applications.take-applicants', {
  bulk: 'file',
  input: z.object({ vacancy: z.uuid(), lang: z.enum(['ko', 'en']) }),
  right: 'answers',
  allow: ownVacancy,
  run: async ({ input: { vacancy, lang }, tx }) => {
    const found = await store.ofVacancy(tx, vacancy, most)
    const accessed = found.map((a) => ({
      person: a.person,
      what: `application ${a.about.title}`,
      purpose: 'application',
      consent: a.consent,
    }))
    return { value: { lines: linesOf(found, lang) }, accessed }
  },
})

function linesOf(all: readonly Application[], lang: Lang): string[][] {
  const t = companyMessages[lang].file
  const needs = new Map(all.flatMap((a) => a.content?.answers ?? []).map((one) => [one.need, labelOf(one, lang)]))
  const line = (a: Application): string[] => [
    a.code,
    t.states[stateOf(a)],
    dayOf(a.submittedAt),
    a.answerDue,
    String(a.met),
    String(a.unmet),
    a.contact?.name ?? '',
    a.contact?.email ?? '',
    ...[...needs.keys()].map((need) => said(a, need, lang)),
  ]
  return [[...t.head, ...needs.values()], ...all.map(line)]
}

function said(a: Application, need: string, lang: Lang): string {
  const answer = a.content?.answers.find((one) => one.need === need)
  if (!answer) return ''
  const text = saidText(answer.said, dayOf(a.submittedAt), lang)
  return answer.by === 'badge' ? `${text} (${companyMessages[lang].file.proven})` : text
}
