import { z } from 'zod'
import { textRecognition } from '../../../gateways/text-recognition/port.ts'
import { type Outcome, refusal } from '../../../kernel/refusal.ts'
import type { Call } from '../../../platform/node.ts'
import { organisationOf } from '../../../platform/operation/actor.ts'
import { query } from '../../../platform/operation/query.ts'

// Asked first and by itself: a picture takes seconds, and no transaction waits for it.
const mayReadPicture = query('jobs.may-read-picture', {
  input: z.object({}),
  right: 'vacancies',
  allow: ({ actor }) => organisationOf(actor, 'employer') !== undefined,
  run: () => Promise.resolve({ value: true }),
})

const refusals = {
  'no-picture': { code: 'jobs.no-picture', status: 422 },
  'too-large': { code: 'jobs.picture-too-large', status: 422 },
  busy: { code: 'jobs.picture-busy', status: 503 },
  away: { code: 'jobs.picture-away', status: 503 },
} as const

/** The text in a photograph of a notice, to be corrected by whoever took it. Neither picture nor text is kept. */
export async function readPicture(call: Call, picture: Uint8Array): Promise<Outcome<{ text: string }>> {
  const may = await mayReadPicture(call, {})
  if (!may.ok) return may
  const said = await textRecognition.of(call.node).read(picture)
  if (said.is !== 'read') {
    const { code, status } = refusals[said.is]
    return { ok: false, refusal: refusal(code, status) }
  }
  const text = said.text.trim()
  return text === '' ? { ok: false, refusal: refusal('jobs.picture-without-text', 422) } : { ok: true, value: { text } }
}
