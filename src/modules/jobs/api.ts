import { z } from 'zod'
import { must } from '../../kernel/refusal.ts'
import { json } from '../../platform/http/page-call.ts'
import { type Route, api } from '../../platform/http/route.ts'
import { closeVacancy } from './close-vacancy.ts'
import { PublicVacancyShape, VacancyShape, closeReasons } from './contract.ts'
import { discardVacancy, restoreVacancy } from './discard/discard-vacancy.ts'
import { ReadingShape } from './from-notice/contract.ts'
import { NoticeInput } from './from-notice/notice-text.ts'
import { readNoticeText } from './from-notice/read.ts'
import { publicVacancy } from './public-vacancy.ts'
import { publishVacancy } from './publish-vacancy.ts'
import { readVacancy } from './read-vacancies.ts'
import { saveVacancy } from './save-vacancy.ts'

const one = z.object({ id: z.uuid() })
const saved = z.object({ vacancy: z.uuid() })
const withReceipt = z.object({ vacancy: z.uuid(), receipt: z.string().optional() })

/** Vacancies for other systems. */
export const apiRoutes: readonly Route[] = [
  api(
    'GET',
    '/vacancies/:id',
    'public',
    { summary: 'One published vacancy', params: one, response: PublicVacancyShape },
    async (c) => {
      const v = must(await readVacancy(c.call, { vacancy: c.params['id'] }))
      return json(publicVacancy(v, c.call.node.clock.today(), c.call.node.publicUrl))
    },
  ),
  api(
    'POST',
    '/vacancies',
    'employer',
    { summary: 'Save a new draft', body: VacancyShape, response: saved, status: 201 },
    async (c) => json(must(await saveVacancy(c.call, { content: c.body })), 201),
  ),
  api(
    'POST',
    '/vacancies/read-notice',
    'employer',
    {
      summary: 'Read a notice into the fields of a vacancy, each with its words; nothing is kept',
      body: NoticeInput,
      response: ReadingShape,
    },
    async (c) => json(must(await readNoticeText(c.call, { text: c.body['text'] }))),
  ),
  api(
    'PUT',
    '/vacancies/:id',
    'employer',
    { summary: 'Save a draft or an open vacancy', params: one, body: VacancyShape, response: saved },
    async (c) => json(must(await saveVacancy(c.call, { vacancy: c.params['id'], content: c.body }))),
  ),
  api(
    'POST',
    '/vacancies/:id/publish',
    'employer',
    { summary: 'Publish a draft after the checks of the law', params: one, response: withReceipt },
    async (c) => {
      const outcome = await publishVacancy(c.call, { vacancy: c.params['id'] })
      return json({ ...must(outcome), ...(outcome.ok && outcome.receipt && { receipt: outcome.receipt }) })
    },
  ),
  api(
    'POST',
    '/vacancies/:id/discard',
    'employer',
    { summary: 'Throw a draft away; it can be taken back for some days', params: one, response: saved },
    async (c) => json(must(await discardVacancy(c.call, { vacancy: c.params['id'] }))),
  ),
  api(
    'POST',
    '/vacancies/:id/restore',
    'employer',
    { summary: 'Take back a draft that was thrown away', params: one, response: saved },
    async (c) => json(must(await restoreVacancy(c.call, { vacancy: c.params['id'] }))),
  ),
  api(
    'POST',
    '/vacancies/:id/close',
    'employer',
    {
      summary: 'Close a vacancy; everybody who applied is answered',
      params: one,
      body: z.object({ reason: z.enum(closeReasons) }),
      response: saved,
    },
    async (c) => json(must(await closeVacancy(c.call, { vacancy: c.params['id'], reason: c.body['reason'] }))),
  ),
]
