import { z } from 'zod'
import type { Id } from '../../kernel/id.ts'
import { type Refusal, isRefusal, refusal } from '../../kernel/refusal.ts'
import { dayOf } from '../../kernel/day.ts'
import { dropDraft } from '../../platform/drafts/draft.ts'
import { newId } from '../../platform/new-id.ts'
import { organisationOf, personOf } from '../../platform/operation/actor.ts'
import { type Context, type Operation, command } from '../../platform/operation/command.ts'
import { organisationCard } from '../identity/index.ts'
import { type VacancyContent, type VacancyInput, VacancyId, VacancyShape } from './contract.ts'
import { vacancyChanged } from './events.ts'
import { notWorse, publishable } from './publishable.ts'
import { newDraft } from './new-draft.ts'
import { decidedOf } from './review/store.ts'
import * as store from './store.ts'
import { type Vacancy, mayBe } from './vacancy.ts'

type Input = { vacancy?: Id<'Vacancy'> | undefined; content: VacancyContent }
const Input: z.ZodType<Input, { vacancy?: string | undefined; content: VacancyInput }> = z.object({
  vacancy: VacancyId.optional(),
  content: VacancyShape,
})

/**
 * Saves a vacancy of the organisation the actor works for: a draft as it is; a published one only when it could still be
 * published and is not worse than what was advertised.
 */
export const saveVacancy: Operation<Input, { vacancy: Id<'Vacancy'> }> = command('jobs.save-vacancy', {
  input: Input,
  right: 'vacancies',
  allow: async ({ actor, input, tx }) => await mayActFor(tx, organisationOf(actor, 'employer'), input.vacancy),
  run: async (context) => {
    const before = context.input.vacancy && (await store.lock(context.tx, context.input.vacancy))
    if (context.input.vacancy && !before) return refusal('jobs.no-such-vacancy', 404)
    const after = await written(context, before)
    if (isRefusal(after)) return after
    await store.save(context.tx, after)
    const person = personOf(context.actor)
    if (person) await dropDraft(context.tx, person, before ? `vacancy:${after.id}` : newDraft(context.actor))
    const facts = after.publishedAt ? [vacancyChanged({ vacancy: after.id, organisation: after.organisation })] : []
    return { value: { vacancy: after.id }, subject: after.id, facts }
  },
})

/** Only members acting for the employer that the vacancy belongs to. Others' vacancies are not there for them. */
export async function mayActFor(
  tx: Context<unknown>['tx'],
  organisation: string | undefined,
  vacancy: string | undefined,
): Promise<boolean | Refusal> {
  if (organisation === undefined) return false
  if (vacancy === undefined) return true
  const known = await store.find(tx, vacancy)
  return known?.organisation === organisation || refusal('jobs.no-such-vacancy', 404)
}

async function written(
  { actor, input, tx, now }: Context<Input>,
  before: Vacancy | undefined,
): Promise<Vacancy | Refusal> {
  const today = dayOf(now)
  const may = before && mayBe('save', before, today)
  if (isRefusal(may)) return may
  const card = await organisationCard(tx, before?.organisation ?? organisationOf(actor, 'employer') ?? '')
  if (!card) return refusal('jobs.no-such-employer', 404)
  const kept = before ?? { id: newId<'Vacancy'>(), organisation: card.id, source: 'onil', createdAt: now }
  const after: Vacancy = {
    ...contentOf(input.content),
    ...times(before),
    ...kept4(kept),
    ...employerOf(card),
    updatedAt: now,
  }
  if (!before?.publishedAt) return after
  const stays = publishable(after, today, await decidedOf(tx, after.id))
  if (isRefusal(stays)) return stays
  const fair = notWorse(before, after)
  return isRefusal(fair) ? fair : after
}

type Card = NonNullable<Awaited<ReturnType<typeof organisationCard>>>

/** What a vacancy says of its employer. */
export function employerOf(
  card: Card,
): Pick<Vacancy, 'employerName' | 'employerNameEn' | 'employerVerified' | 'employerSize' | 'demo'> {
  return {
    employerName: card.name,
    employerVerified: card.verified,
    demo: card.demo,
    ...(card.nameEn !== undefined && { employerNameEn: card.nameEn }),
    ...(card.size !== undefined && { employerSize: card.size }),
  }
}

function kept4(
  kept: Pick<Vacancy, 'id' | 'organisation' | 'source' | 'createdAt'>,
): Pick<Vacancy, 'id' | 'organisation' | 'source' | 'createdAt'> {
  return {
    id: kept.id,
    source: kept.source,
    createdAt: kept.createdAt,
    ...(kept.organisation && { organisation: kept.organisation }),
  }
}

function times(before: Vacancy | undefined): Pick<Vacancy, 'publishedAt'> {
  return before?.publishedAt ? { publishedAt: before.publishedAt } : {}
}

/** What an employer wrote, as part of a vacancy: absent things are absent, each need has an id. */
export function contentOf(
  c: VacancyContent,
): Omit<Vacancy, 'id' | 'employerName' | 'employerVerified' | 'source' | 'demo' | 'createdAt' | 'updatedAt'> {
  const { titleEn, dutiesEn, pay, startsOn, opensOn, closesOn, needs, ...plain } = c
  return {
    ...plain,
    ...(titleEn && { titleEn }),
    ...(dutiesEn && { dutiesEn }),
    ...(startsOn && { startsOn }),
    ...(opensOn && { opensOn }),
    ...(closesOn && { closesOn }),
    ...(pay && { pay: { per: pay.per, min: pay.min, ...(pay.max !== undefined && { max: pay.max }) } }),
    needs: needs.map(({ id, kind, label, labelEn, required, qualification, months }) => ({
      id: id || newId<'Need'>(),
      kind,
      label,
      required,
      ...(labelEn && { labelEn }),
      ...(qualification && { qualification }),
      ...(months !== undefined && { months }),
    })),
  }
}
