import { dayOf } from '../../../kernel/day.ts'
import type { Id } from '../../../kernel/id.ts'
import { isRefusal, refusal } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/new-id.ts'
import { organisationOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { organisationCard } from '../../identity/index.ts'
import { VacancyShape } from '../contract.ts'
import { contentOf, employerOf } from '../save-vacancy.ts'
import * as vacancies from '../store.ts'
import { NoticeInput, readOrRefuse } from './notice-text.ts'
import * as notices from './store.ts'

/** Starts a draft with what a notice says. The notice stays with the draft until it is published, so that nothing of it is lost. */
export const beginFromNotice: Operation<{ text: string }, { vacancy: Id<'Vacancy'> }> = command(
  'jobs.begin-from-notice',
  {
    input: NoticeInput,
    right: 'vacancies',
    allow: ({ actor }) => organisationOf(actor, 'employer') !== undefined,
    run: async ({ actor, input, tx, now }) => {
      const reading = readOrRefuse(input.text, dayOf(now))
      if (isRefusal(reading)) return reading
      const card = await organisationCard(tx, organisationOf(actor, 'employer') ?? '')
      if (!card) return refusal('jobs.no-such-employer', 404)
      const id = newId<'Vacancy'>()
      const content = contentOf(VacancyShape.parse(reading.content))
      await vacancies.save(tx, {
        ...content,
        id,
        organisation: card.id,
        source: 'onil',
        ...employerOf(card),
        createdAt: now,
        updatedAt: now,
      })
      await notices.keep(tx, { vacancy: id, organisation: card.id, text: input.text, readOn: dayOf(now) })
      return { value: { vacancy: id }, subject: id }
    },
  },
)
