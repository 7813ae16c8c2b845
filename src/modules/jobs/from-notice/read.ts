import { z } from 'zod'
import { dayOf } from '../../../kernel/day.ts'
import type { Id } from '../../../kernel/id.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import { organisationOf } from '../../../platform/operation/actor.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { VacancyId } from '../contract.ts'
import { mayActFor } from '../save-vacancy.ts'
import { NoticeInput, readOrRefuse } from './notice-text.ts'
import { type Reading, readNotice } from './read-notice.ts'
import * as notices from './store.ts'

/** What a notice says, field by field with its words. Nothing is kept of it. */
export const readNoticeText: Operation<{ text: string }, Reading> = query('jobs.read-notice', {
  input: NoticeInput,
  right: 'vacancies-view',
  allow: ({ actor }) => organisationOf(actor, 'employer') !== undefined,
  run: ({ input, now }) => {
    const reading = readOrRefuse(input.text, dayOf(now))
    return Promise.resolve(isRefusal(reading) ? reading : { value: reading })
  },
})

/** The notice a draft began with and what was read from it then; null for a draft that began otherwise. */
export const noticeOfDraft: Operation<{ vacancy: Id<'Vacancy'> }, { text: string; reading: Reading } | null> = query(
  'jobs.notice-of-draft',
  {
    input: z.object({ vacancy: VacancyId }),
    right: 'vacancies-view',
    allow: async ({ actor, input, tx }) => await mayActFor(tx, organisationOf(actor, 'employer'), input.vacancy),
    run: async ({ input, tx }) => {
      const kept = await notices.find(tx, input.vacancy)
      return { value: kept ? { text: kept.text, reading: readNotice(kept.text, kept.readOn) } : null }
    },
  },
)
