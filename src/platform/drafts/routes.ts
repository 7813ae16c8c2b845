import { z } from 'zod'
import { must } from '../../kernel/refusal.ts'
import { json } from '../http/page-call.ts'
import { type Route, api } from '../http/route.ts'
import { saveDraft } from './draft.ts'

/** Where the draft island saves every two seconds. */
export const draftRoutes: readonly Route[] = [
  api(
    'PUT',
    '/drafts/:form',
    'signed-in',
    {
      summary: 'Save a draft of a form; nothing is submitted by it',
      params: z.object({ form: z.string() }),
      body: z.record(z.string(), z.string()),
      response: z.object({ savedAt: z.iso.datetime() }),
    },
    async (c) => json(must(await saveDraft(c.call, { form: c.params['form'], fields: c.body }))),
  ),
]
