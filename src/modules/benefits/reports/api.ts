import { z } from 'zod'
import { type Outcome, must } from '../../../kernel/refusal.ts'
import { type Reply, json } from '../../../platform/http/page-call.ts'
import { type Route, api } from '../../../platform/http/route.ts'
import { refuseEnd } from '../ending/refuse-end.ts'
import { Acquisition, CertificateShape, DailyWork, Loss, Pay } from './contents.ts'
import { correctReport } from './correct-report.ts'
import type { Filed } from './file.ts'
import { fileAcquisition } from './file-acquisition.ts'
import { fileCertificate } from './file-certificate.ts'
import { fileDailyWork } from './file-daily-work.ts'
import { fileLoss } from './file-loss.ts'
import { filePay } from './file-pay.ts'
import { insuredHere } from './insured-here.ts'

const FiledShape = z.object({
  report: z.string(),
  spell: z.string(),
  before: z.boolean(),
  receipt: z.string().optional(),
})
const again = 'The same report once more gives the first one'
const one = z.object({ id: z.uuid() })

function filed(outcome: Outcome<Filed>): Reply {
  const value = must(outcome)
  return json({ ...value, ...(outcome.ok && outcome.receipt !== undefined && { receipt: outcome.receipt }) }, 201)
}

const Insured = z.object({
  people: z.array(
    z.object({
      spell: z.string(),
      name: z.string(),
      kind: z.string(),
      work: z.string().nullable(),
      from: z.string(),
      to: z.string().nullable(),
      certificateDueOn: z.string().nullable(),
      certificateFiled: z.boolean(),
      endAsked: z.object({ lastDay: z.string(), separationKind: z.string(), says: z.string() }).nullable(),
    }),
  ),
  next: z.string().optional(),
})

/** Insurance reports from a company's own systems: the same operations as the forms. */
export const reportsApi: readonly Route[] = [
  api(
    'GET',
    '/insurance/people',
    'employer',
    {
      summary:
        'Whom the company insured, latest first, with the day on which a certificate is due and who asks for an end to be reported; 200 a page',
      query: z.object({ after: z.uuid().optional() }),
      response: Insured,
    },
    async (c) => {
      const { people, next } = must(await insuredHere(c.call, { after: c.query['after'], most: 200 }))
      const shown = people.map(({ spell, name, certificate, ending }) => ({
        spell: spell.id,
        name,
        kind: spell.kind,
        work: spell.work,
        from: spell.from_day,
        to: spell.to_day,
        certificateDueOn: certificate?.due_on ?? null,
        certificateFiled: certificate?.filed === true,
        endAsked: ending
          ? { lastDay: ending.last_day, separationKind: ending.separation_kind, says: ending.says }
          : null,
      }))
      return json({ people: shown, ...(next !== undefined && { next }) })
    },
  ),
  api(
    'POST',
    '/insurance/acquisitions',
    'employer',
    {
      summary: `Somebody began to work; \`worker\` is the linking id or the number that the worker shows. ${again}`,
      body: Acquisition,
      response: FiledShape,
      status: 201,
    },
    async (c) => filed(await fileAcquisition(c.call, c.body)),
  ),
  api(
    'POST',
    '/insurance/losses',
    'employer',
    {
      summary: `Somebody stopped working: last day and reason. ${again}`,
      body: Loss,
      response: FiledShape,
      status: 201,
    },
    async (c) => filed(await fileLoss(c.call, c.body)),
  ),
  api(
    'POST',
    '/insurance/people/:spell/goes-on',
    'employer',
    {
      summary: 'Work has not ended as its worker says: by name, with the reason; the worker reads it',
      params: z.object({ spell: z.uuid() }),
      body: z.object({ reason: z.string() }),
      response: z.object({ request: z.string() }),
      status: 201,
    },
    async (c) => json(must(await refuseEnd(c.call, { ...c.body, spell: c.params['spell'] })), 201),
  ),
  api(
    'POST',
    '/insurance/pay',
    'employer',
    {
      summary: 'Pay of months, up to 1,000 rows: all of them are kept or none',
      body: z.object({ rows: z.array(Pay) }),
      response: z.object({ filed: z.array(FiledShape) }),
      status: 201,
    },
    async (c) => json(must(await filePay(c.call, c.body)), 201),
  ),
  api(
    'POST',
    '/insurance/daily-work',
    'employer',
    { summary: `Days worked by the day in one month. ${again}`, body: DailyWork, response: FiledShape, status: 201 },
    async (c) => filed(await fileDailyWork(c.call, c.body)),
  ),
  api(
    'POST',
    '/insurance/certificates',
    'employer',
    {
      summary: `Separation certificate of a spell that ended. ${again}`,
      body: z.object({ spell: z.uuid(), content: CertificateShape }),
      response: FiledShape,
      status: 201,
    },
    async (c) => filed(await fileCertificate(c.call, c.body)),
  ),
  api(
    'POST',
    '/insurance/reports/:id/corrections',
    'employer',
    {
      summary: 'Correct a loss, a month of pay, days of work or a certificate, with the reason; the wrong report stays',
      params: one,
      body: z.object({ content: z.record(z.string(), z.unknown()), reason: z.string() }),
      response: FiledShape,
      status: 201,
    },
    async (c) => filed(await correctReport(c.call, { ...c.body, report: c.params['id'] })),
  ),
]
