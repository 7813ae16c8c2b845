import { dayOf } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import type { Call } from '../../../platform/node.ts'
import { emit } from '../../../platform/outbox/rows.ts'
import { date } from '../../../web/format.ts'
import { notify } from '../../notifications/index.ts'
import { vacancyClosed } from '../events.ts'
import { type Asked, askUntouched, closeUnanswered } from './expiry-store.ts'
import { untouchedDays } from './still-open.ts'

const batch = 200

/**
 * Asks companies about vacancies nobody touched for long, and closes those they did not answer for: whoever applied is answered
 * then, as with every closing (채용절차법 제10조). Gives how many were asked about and closed.
 */
export async function askStillOpen(call: Call): Promise<{ asked: number; closed: number }> {
  const closed = await inBatches(call, closeUnanswered, async (tx, now, one) => {
    const { vacancy, organisation } = one
    await emit(tx, call, [vacancyClosed({ vacancy, organisation, reason: 'unconfirmed' })])
    await notify(tx, now, closedNotice(one))
  })
  const asked = await inBatches(call, askUntouched, async (tx, now, one) => await notify(tx, now, question(one, now)))
  return { asked, closed }
}

type Find = typeof askUntouched
type Tell = (tx: Tx, now: Date, one: Asked) => Promise<unknown>

async function inBatches(call: Call, find: Find, tell: Tell): Promise<number> {
  for (let all = 0; ; ) {
    const some = await inTransaction(call.node, call.actor, 'jobs.ask-still-open', async (tx) => {
      const now = call.node.clock.now()
      const found = await find(tx, dayOf(now), now, batch)
      for (const one of found) await tell(tx, now, one)
      return found.length
    })
    all += some
    if (some < batch) return all
  }
}

type Notice = Parameters<typeof notify>[2]

function question({ organisation, title, titleEn, by }: Asked, now: Date): Notice {
  const [ko, en] = [date(by, dayOf(now), 'ko'), date(by, dayOf(now), 'en')]
  return {
    to: { organisation },
    topic: 'jobs.still-open',
    link: '/company/vacancies?state=open',
    title: { ko: `‘${title}’, 아직 뽑고 있나요?`, en: `Are you still hiring for “${titleEn ?? title}”?` },
    body: {
      ko: `${untouchedDays}일 동안 고치지 않은 공고입니다. ${ko}까지 확인하지 않으면 닫고, 지원한 사람에게 알립니다.`,
      en: `Nobody touched it for ${untouchedDays} days. Unless you confirm it by ${en} it is closed, and applicants are told.`,
    },
  }
}

function closedNotice({ organisation, title, titleEn }: Asked): Notice {
  return {
    to: { organisation },
    topic: 'jobs.closed-unconfirmed',
    link: '/company/vacancies?state=closed',
    title: { ko: `‘${title}’ 공고를 닫았습니다`, en: `“${titleEn ?? title}” was closed` },
    body: {
      ko: '뽑고 있는지 물었지만 확인이 없었습니다. 답을 기다리던 지원자에게 알렸습니다. 다시 뽑으려면 복사해서 올리세요.',
      en: 'We asked whether you still hire and had no answer. Those waiting for one were told. To hire again, copy it and publish.',
    },
  }
}
