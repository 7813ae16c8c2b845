import { z } from 'zod'
import { dayOf } from '../../kernel/day.ts'
import type { Id } from '../../kernel/id.ts'
import { isRefusal, refusal } from '../../kernel/refusal.ts'
import { organisationOf, personOf } from '../../platform/operation/actor.ts'
import { type Operation, command } from '../../platform/operation/command.ts'
import { organisationCard } from '../identity/index.ts'
import { VacancyId } from './contract.ts'
import { vacancyPublished } from './events.ts'
import { findings } from './findings.ts'
import { forget as forgetNotice } from './from-notice/store.ts'
import { publicVacancy } from './public-vacancy.ts'
import { publishable } from './publishable.ts'
import { addFor } from './review/ask-review.ts'
import { withDecisions } from './review/review.ts'
import { decidedOf } from './review/store.ts'
import { mayActFor } from './save-vacancy.ts'
import * as store from './store.ts'
import { mayBe } from './vacancy.ts'

type Input = { vacancy: Id<'Vacancy'> }

/** Publishes a draft after the checks of the law; the organisation gets a receipt over exactly what was published. */
export const publishVacancy: Operation<Input, { vacancy: Id<'Vacancy'> }> = command('jobs.publish-vacancy', {
  input: z.object({ vacancy: VacancyId }),
  right: 'vacancies',
  allow: async ({ actor, input, tx }) => await mayActFor(tx, organisationOf(actor, 'employer'), input.vacancy),
  run: async ({ actor, input, tx, now, call }) => {
    const draft = await store.lock(tx, input.vacancy)
    if (!draft) return refusal('jobs.no-such-vacancy', 404)
    const today = dayOf(now)
    const may = mayBe('publish', draft, today)
    if (isRefusal(may)) return may
    const decided = await decidedOf(tx, draft.id)
    const checked = publishable(draft, today, decided)
    if (isRefusal(checked)) return checked
    const person = personOf(actor)
    if (person) await addFor(tx, draft, withDecisions(findings(draft, today), decided), { by: person, at: now })
    const card = draft.organisation && (await organisationCard(tx, draft.organisation))
    const published = {
      ...draft,
      opensOn: draft.opensOn ?? today,
      publishedAt: now,
      updatedAt: now,
      employerVerified: card ? card.verified : false,
      ...(card && card.size !== undefined && { employerSize: card.size }),
    }
    await store.save(tx, published)
    await forgetNotice(tx, draft.id)
    return {
      value: { vacancy: draft.id },
      subject: draft.id,
      facts: [vacancyPublished({ vacancy: draft.id, organisation: draft.organisation })],
      receipt: { title: `공고 냄: ${draft.title}`, content: publicVacancy(published, today, call.node.publicUrl) },
    }
  },
})
