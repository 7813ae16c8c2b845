import { z } from 'zod'
import { toId } from '../../../kernel/id.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { organisationOf, personOf } from '../../../platform/operation/actor.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { organisationCard, organisationCards } from '../../identity/index.ts'
import { speaksForIssuer } from '../domains/check-domain.ts'
import type { Domain } from '../domains/domain.ts'
import { domainOf } from '../domains/store.ts'
import type { Application } from './application.ts'
import { allApplications, applicationsOf } from './store.ts'

/** What a company sees of its applications. */
export type OwnApplications = {
  readonly applications: readonly Application[]
  readonly domain?: Domain
  readonly name: string
  readonly verified: boolean
}

/** A company's applications to issue badges, newest first. */
export const ownApplications: Operation<Record<never, never>, OwnApplications> = query('badges.own-applications', {
  input: z.object({}),
  allow: ({ actor }) => speaksForIssuer(actor) && organisationOf(actor, 'employer') !== undefined,
  run: async ({ actor, tx }) => {
    const organisation = organisationOf(actor, 'employer') ?? ''
    const [card, applications] = [await organisationCard(tx, organisation), await applicationsOf(tx, organisation)]
    const domain = await domainOf(tx, organisation)
    return {
      value: { applications, name: card?.name ?? '', verified: card?.verified ?? false, ...(domain && { domain }) },
    }
  },
})

/** An application as an operator reads it: is the company proven, is the domain. `own`: not for this operator to decide. */
export type ToDecide = {
  readonly application: Application
  readonly verified: boolean
  readonly businessNumber?: string
  readonly domain?: Domain
  readonly own: boolean
}

/** What waits for an operator, and what was decided. */
export const applicationsToDecide: Operation<
  Record<never, never>,
  { waiting: readonly ToDecide[]; decided: readonly Application[] }
> = query('badges.applications-to-decide', {
  input: z.object({}),
  allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'operator',
  run: async ({ actor, tx }) => {
    const { waiting, decided } = await allApplications(tx)
    const cards = await organisationCards(
      tx,
      waiting.map(({ organisation }) => organisation),
    )
    const shown: ToDecide[] = []
    for (const application of waiting) {
      const card = cards.get(application.organisation)
      shown.push({
        application,
        verified: card?.verified ?? false,
        own: [application.appliedBy, application.decidedBy].includes(personOf(actor)),
        ...(card?.businessNumber !== undefined && { businessNumber: card.businessNumber }),
        ...(await withDomain(tx, application.organisation)),
      })
    }
    const accessed = waiting.map(({ appliedBy }) => ({
      person: toId<'Person'>(appliedBy),
      what: '발급기관 신청',
      purpose: '발급기관 신청 결정',
    }))
    return { value: { waiting: shown, decided }, accessed }
  },
})

async function withDomain(tx: Tx, organisation: string): Promise<{ domain?: Domain }> {
  const domain = await domainOf(tx, organisation)
  return domain ? { domain } : {}
}
