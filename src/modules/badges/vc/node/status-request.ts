import type { Call } from '../../../../platform/node.ts'
import { must } from '../../../../kernel/refusal.ts'
import { type ApiAnswer, readBody, refused } from '../api/api-answer.ts'
import { problem } from '../problem.ts'
import { changeCredentialStatus, StatusWish } from './change-credential-status.ts'

/** `POST /credentials/status` for an agency: 200 when the state is as wished, 400 with every reason, 404 for what it did not issue. */
export async function statusRequest(call: Call, body: unknown): Promise<ApiAnswer> {
  const read = readBody(body)
  if ('code' in read) return refused([read])
  const wish = StatusWish.safeParse(body)
  if (!wish.success)
    return refused(wish.error.issues.map(({ path }) => problem('body-status-malformed', path.map(String).join('.'))))
  return { status: 200, body: must(await changeCredentialStatus(call, wish.data)) }
}
