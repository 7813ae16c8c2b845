import { toId } from '../../kernel/id.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { markVerified } from '../identity/index.ts'
import { notify } from '../notifications/index.ts'
import { type Outcome, outcomeTexts } from './outcome-texts.ts'

/** What came of a verification takes effect, and the company is told. Done by the system only. */
export async function settle(tx: Tx, now: Date, organisation: string, outcome: Outcome): Promise<void> {
  if (outcome === 'confirmed') await markVerified(tx, organisation, now)
  await notify(tx, now, {
    to: { organisation: toId<'Organisation'>(organisation) },
    topic: 'enterprises.verification',
    link: '/company/verification',
    ...outcomeTexts[outcome],
  })
}
