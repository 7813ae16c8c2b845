import { z } from 'zod'
import { type Refusal, isRefusal, refusal } from '../../kernel/refusal.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { personOf } from '../../platform/operation/actor.ts'
import { type Context, type Operation, command } from '../../platform/operation/command.ts'
import { endConsent } from '../consent/index.ts'
import { personCard } from '../identity/index.ts'
import { notify } from '../notifications/index.ts'
import { type Application, type Transition, step, withdrawn } from './application.ts'
import { applicationWithdrawn } from './events.ts'
import { notices } from './notices.ts'
import { withdrawalReceipt } from './receipt-content.ts'
import * as store from './store.ts'

type One = { application: string }
const One: z.ZodType<One> = z.object({ application: z.uuid() })
const noSuch = refusal('applications.no-such-application', 404)

async function isMine({ actor, input, tx }: Context<One>): Promise<boolean | Refusal> {
  if (actor.kind !== 'person' || actor.acting.role !== 'person') return false
  return (await store.find(tx, input.application))?.person === personOf(actor) || noSuch
}

/** Takes an application back: the consent to it ends, the employer is told and holds nothing of it any more; the person keeps the receipts. */
export const withdrawApplication: Operation<One, One> = command('applications.withdraw', {
  input: One,
  allow: isMine,
  run: async ({ input, tx, now }) => {
    const before = await store.lock(tx, input.application)
    const after = before ? await takeBack(tx, before, 'person', now) : noSuch
    if (isRefusal(after)) return after
    await endConsent(tx, now, after.consent)
    const { id, vacancy, organisation, person } = after
    return {
      value: { application: id },
      subject: id,
      facts: [applicationWithdrawn({ application: id, vacancy, organisation, person })],
      receipt: withdrawalReceipt(after, now),
    }
  },
})

/** Empties an application at the employer's and says so; also when the consent to it was withdrawn. */
export async function takeBack(
  tx: Tx,
  before: Application,
  by: Transition['by'],
  now: Date,
): Promise<Application | Refusal> {
  const taken = withdrawn(before, by, now)
  if (isRefusal(taken)) return taken
  await store.save(tx, taken)
  await notify(tx, now, notices.withdrawn(taken.application))
  return taken.application
}

/** Shows name and e-mail to an employer that has invited the person, because the person says so now. */
export const revealContact: Operation<One, One> = command('applications.reveal-contact', {
  input: One,
  allow: isMine,
  run: async ({ input, tx, now }) => {
    const before = await store.lock(tx, input.application)
    const taken = before ? step(before, 'reveal', 'person', now) : noSuch
    if (isRefusal(taken)) return taken
    const card = await personCard(tx, taken.application.person)
    const contact = { name: card?.name ?? '', ...(card?.email !== undefined && { email: card.email }) }
    const application = { ...taken.application, contact }
    await store.save(tx, { ...taken, application })
    await notify(tx, now, notices.revealed(application))
    const content = {
      application: application.id,
      employer: application.about.employer,
      shown: Object.keys(contact),
      at: now.toISOString(),
    }
    return {
      value: { application: application.id },
      subject: application.id,
      receipt: { title: `연락처 보이기: ${application.about.employer}`, content },
    }
  },
})
