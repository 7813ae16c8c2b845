import { z } from 'zod'
import { type Day, dayOf } from '../../kernel/day.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { personOf } from '../../platform/operation/actor.ts'
import type { Operation } from '../../platform/operation/command.ts'
import { query } from '../../platform/operation/query.ts'
import { walletBadges } from '../badges/index.ts'
import { type Vacancy, vacancy as readVacancy } from '../jobs/index.ts'
import { type Question, questionsFor } from './answer-needs.ts'
import { codeOf } from './application.ts'
import { daysOf } from './clocks.ts'
import { knownStart } from './last-start.ts'
import * as store from './store.ts'
import { mayTake } from './submit.ts'

/** All that P-15 needs: the questions with this person's answers, and what would be promised. `sent` when it was sent before. */
export type Prepared = {
  readonly vacancy: Vacancy
  readonly questions: readonly Question[]
  readonly code: string
  readonly today: Day
  readonly answerDue: Day
  readonly eraseOn: Day
  /** Names that would give the applicant away when they stand in the text: former workplaces and schools. */
  readonly telling: readonly string[]
  readonly sent?: string
}

/** Prepares an application: which needs this person's badges and wishes already answer. */
export const prepareApplication: Operation<{ vacancy: string }, Prepared> = query('applications.prepare', {
  helper: 'apply',
  input: z.object({ vacancy: z.uuid() }),
  allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'person',
  run: async ({ actor, input, tx, now }) => {
    const person = personOf(actor) ?? ''
    const sent = await store.liveOf(tx, person, input.vacancy)
    const found = await readVacancy(tx, input.vacancy)
    const vacancy = sent && found ? found : mayTake(found, now)
    if (isRefusal(vacancy)) return vacancy
    const today = dayOf(now)
    const badges = await walletBadges(tx, person, now)
    const startOn = await knownStart(tx, person, today)
    const questions = questionsFor(vacancy.needs, { badges, startOn, title: vacancy.title, today })
    const telling = badges.filter((b) => b.kind === 'career' || b.kind === 'degree').map((b) => b.record.organisation)
    const value = {
      vacancy,
      questions,
      code: codeOf(vacancy.id, person),
      today,
      ...daysOf(today),
      telling: [...new Set(telling)],
    }
    return { value: { ...value, ...(sent && { sent: sent.id }) } }
  },
})
