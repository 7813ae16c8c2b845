import { z } from 'zod'
import { refusal } from '../../kernel/refusal.ts'
import { organisationOf } from '../../platform/operation/actor.ts'
import { type Operation, command } from '../../platform/operation/command.ts'
import { claimUpload } from '../../platform/uploads/store.ts'
import { speaksForCompany } from './ask-verification.ts'
import { change, lockVerification } from './store.ts'
import { maySendPaper, stateOf } from './verification.ts'

/** The kind under which the paper is uploaded. */
export const paperKind = 'business-certificate'

/** Sends a paper that was uploaded: a person reads it. */
export const sendPaper: Operation<{ upload: string }, { organisation: string }> = command('enterprises.send-paper', {
  input: z.object({ upload: z.uuid() }),
  allow: ({ actor }) => speaksForCompany(actor),
  run: async ({ actor, input, tx, now }) => {
    const organisation = organisationOf(actor, 'employer') ?? ''
    const row = await lockVerification(tx, organisation)
    if (!row || !maySendPaper(stateOf(row), row.answer)) return refusal('enterprises.no-paper-now', 409)
    const claimed = await claimUpload(tx, input.upload, paperKind, `enterprises.verification:${organisation}`)
    if (!claimed) return refusal('platform.not-found', 404)
    await change(tx, organisation, { paper_id: input.upload, paper_at: now })
    return {
      value: { organisation },
      subject: organisation,
      receipt: { title: '사업자등록증 제출', content: { organisation, file: claimed.content_id, name: claimed.name } },
    }
  },
})
