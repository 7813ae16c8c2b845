import { z } from 'zod'
import { must } from '../../kernel/refusal.ts'
import { type Lang, json } from '../../platform/http/page-call.ts'
import { reasonFields } from '../../platform/access/ask-reason.ts'
import { type Route, api } from '../../platform/http/route.ts'
import { lightOf, verdictReason } from '../badges/index.ts'
import { declineApplicant, holdApplication, inviteApplicant } from './answer-applicant.ts'
import { ChoicesShape, declineReasons, tabs } from './contract.ts'
import { inboxOf } from './inbox.ts'
import { myApplications } from './my-applications.ts'
import { applicantRoutes } from './pages/applicant-page.tsx'
import { applicantsFileRoutes } from './pages/applicants-file.tsx'
import { applicationRoutes } from './pages/application-page.tsx'
import { applyRoutes } from './pages/apply-page.tsx'
import { proofRoutes } from './pages/proofs-page.tsx'
import { inboxPage } from './pages/inbox-page.tsx'
import { listRoutes } from './pages/list-page.tsx'
import { type CheckedApplicant, checkProofs } from './proof-check.ts'
import {
  PublicApplicantShape,
  PublicApplicationShape,
  publicApplicant,
  publicApplication,
} from './public-application.ts'
import { submitApplication } from './submit.ts'
import { withdrawApplication } from './withdraw.ts'

const One = z.object({ id: z.uuid() })
const Answered = z.object({ application: z.string(), state: z.string() })

const forPersons: readonly Route[] = [
  api(
    'POST',
    '/vacancies/:id/applications',
    'person',
    {
      summary: 'Apply, exactly once; the receipt is a compact JWS',
      resource: 'applications',
      params: One,
      body: z.object({ answers: ChoicesShape }),
      response: z.object({ application: z.string(), code: z.string(), receipt: z.string() }),
      status: 201,
    },
    async (c) => {
      const outcome = await submitApplication(c.call, { vacancy: c.params['id'], answers: c.body['answers'] })
      return json({ ...must(outcome), receipt: outcome.ok ? outcome.receipt : '' }, 201)
    },
  ),
  api(
    'GET',
    '/applications',
    'person',
    { summary: 'Your applications, newest first', response: z.array(PublicApplicationShape) },
    async (c) => json(must(await myApplications(c.call, {})).map(publicApplication)),
  ),
  api(
    'POST',
    '/applications/:id/withdraw',
    'person',
    {
      summary: 'Withdraw; what the employer held is erased',
      params: One,
      response: z.object({ application: z.string() }),
    },
    async (c) => json(must(await withdrawApplication(c.call, { application: c.params['id'] }))),
  ),
]

const Inbox = z.object({
  counts: z.record(z.enum(tabs), z.number()),
  due: z.string().optional(),
  applicants: z.array(PublicApplicantShape),
  next: z.string().optional(),
})

const Light = z.enum(['red', 'amber', 'green', 'none'])
const Proofs = z.object({
  all: z.number(),
  before: z.number(),
  next: z.string().optional(),
  counts: z.record(Light, z.number()),
  applicants: z.array(
    z.object({
      application: z.string(),
      code: z.string(),
      light: Light,
      badges: z.array(
        z.object({
          badge: z.string(),
          title: z.string(),
          issuer: z.string(),
          light: Light,
          verdict: z.string(),
          reason: z.string(),
        }),
      ),
    }),
  ),
})

const forEmployers: readonly Route[] = [
  api(
    'GET',
    '/vacancies/:id/proofs',
    'employer',
    {
      summary:
        'Every badge of a page of 200 applicants checked now: green, amber or red with the reason in words; `next` is where the next page begins',
      resource: 'applications',
      params: One,
      query: z.object({ ...reasonFields, after: z.string().optional() }),
      response: Proofs,
    },
    async (c) => {
      const asked = { vacancy: c.params['id'], after: c.query['after'] }
      const { all, before, next, counts, applicants } = must(await checkProofs(c.call, asked))
      return json({ all, before, next, counts, applicants: applicants.map((one) => publicProof(one, c.view.lang)) })
    },
  ),
  api(
    'GET',
    '/vacancies/:id/applicants',
    'employer',
    {
      summary: 'A page of the inbox, blind, every proof checked now; say what for',
      resource: 'applications',
      params: One,
      query: z.object({ ...reasonFields, tab: z.enum(tabs).optional(), after: z.string().optional() }),
      response: Inbox,
    },
    async (c) => {
      const { tab, after } = c.query
      const { counts, due, next, applicants } = must(await inboxOf(c.call, { tab, after, vacancy: c.params['id'] }))
      return json({ counts, due, next, applicants: applicants.map(publicApplicant) })
    },
  ),
  api(
    'POST',
    '/applications/:id/invite',
    'employer',
    {
      summary: 'Invite to an interview',
      params: One,
      body: z.object({ message: z.string(), times: z.string() }),
      response: Answered,
    },
    async (c) => json(must(await inviteApplicant(c.call, { ...c.body, application: c.params['id'] }))),
  ),
  api(
    'POST',
    '/applications/:id/hold',
    'employer',
    { summary: 'Put on hold', params: One, response: Answered },
    async (c) => json(must(await holdApplication(c.call, { application: c.params['id'] }))),
  ),
  api(
    'POST',
    '/applications/:id/decline',
    'employer',
    {
      summary: 'Decline with a reason',
      params: One,
      body: z.object({ reason: z.enum(declineReasons), words: z.string() }),
      response: Answered,
    },
    async (c) => json(must(await declineApplicant(c.call, { ...c.body, application: c.params['id'] }))),
  ),
]

function publicProof(
  { application: { id, code }, light, badges }: CheckedApplicant,
  lang: Lang,
): z.infer<typeof Proofs>['applicants'][number] {
  return {
    application: id,
    code,
    light,
    badges: badges.map((one) => ({
      badge: one.badge,
      title: one.title,
      issuer: one.issuerName,
      light: lightOf(one),
      verdict: one.verdict,
      reason: verdictReason(one, lang),
    })),
  }
}

/** Applying, the person's applications, the employer's inbox: pages, forms and API. */
export const routes: readonly Route[] = [
  ...applyRoutes,
  ...listRoutes,
  ...applicationRoutes,
  inboxPage,
  ...proofRoutes,
  ...applicantsFileRoutes,
  ...applicantRoutes,
  ...forPersons,
  ...forEmployers,
]
