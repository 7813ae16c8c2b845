import { consoles } from './console-table.ts'
import type { Thing } from './things.ts'

/** A company's own ways; see table.ts for what the columns and words mean. */
export const company: Readonly<Record<string, readonly [answers: string, thing?: Thing]>> = {
  ...consoles,
  'GET /company': ['in ok ok ok ok ok ok ok ok'],
  'GET /company/vacancies/:id/applicants': ['in no no ok -- no no no no', 'application in inbox'],
  'GET /company/vacancies/:id/applicants/download': ['in no no ok -- no no no no', 'application in inbox'],
  'POST /company/vacancies/:id/applicants/download': ['in no no ok -- no no no no', 'application in inbox'],
  'GET /company/vacancies/:id/applicants/:application': ['in no no ok -- no no no no', 'application in inbox'],
  'POST /company/vacancies/:id/applicants/:application/invite': ['in no no ok -- no no no no', 'application in inbox'],
  'POST /company/vacancies/:id/applicants/:application/decline': ['in no no ok -- no no no no', 'application in inbox'],
  'POST /company/vacancies/:id/applicants/:application/hold': ['in no no ok -- no no no no', 'application in inbox'],
  'POST /company/vacancies/:id/applicants/:application/release': ['in no no ok -- no no no no', 'held in inbox'],
  'GET /api/v1/vacancies/:id/applicants': ['in no no ok -- no no no no', 'application in inbox'],
  'POST /api/v1/applications/:id/invite': ['in no no ok -- no no no no', 'application'],
  'POST /api/v1/applications/:id/hold': ['in no no ok -- no no no no', 'application'],
  'POST /api/v1/applications/:id/decline': ['in no no ok -- no no no no', 'application'],
  'GET /company/members': ['in no no ok ok no no no no'],
  'POST /company/members/right': ['in no no 409 -- no no no no', 'member'],
  'POST /company/members/remove': ['in no no 409 -- no no no no', 'member'],
  'POST /company/members/leave': ['in no no 409 409 no no no no'], // the last administrators hand over first
  'POST /company/members/invite': ['in no no ok ok no no no no'],
  'POST /company/members/resend': ['in no no ok -- no no no no', 'invitation'],
  'POST /company/members/call-back': ['in no no ok -- no no no no', 'invitation'],
  'POST /company/members/handover': ['in no no -- -- no no no no', 'member'], // there is nobody else
  'POST /company/members/handover/accept': ['in no no -- -- no no no no'],
  'POST /company/members/handover/end': ['in no no -- -- no no no no'],
  'GET /company/agents': ['in no no ok ok no no no no'],
  'POST /company/agents': ['in no no 422 422 no no no no'], // no company of the cast has a number
  'POST /company/agents/accept': ['in no no -- -- no no no no'],
  'POST /company/agents/end': ['in no no -- -- no no no no'],
  'POST /company/agents/start': ['in no no -- -- no no no no'],
  'POST /company/agents/stop': ['in no no ok ok no no no no'],
  'GET /company/log': ['in no no ok ok no no no no'],
  // Whoever has the letter may take it: that is what its link is for
  'GET /join/:token': ['in -- -- -- -- -- -- -- --'],
  'POST /join/:token': ['in -- -- -- -- -- -- -- no'],
  'GET /company/vacancies': ['in no no ok ok no no no no'],
  'GET /company/vacancies/new': ['in no no ok ok no no no no'],
  'POST /company/vacancies/new': ['in no no ok ok no no no no'],
  'POST /company/vacancies/check': ['in no no ok ok no no no no'],
  'GET /company/vacancies/:id/edit': ['in no no ok -- no no no no', 'draft'],
  'POST /company/vacancies/:id/edit': ['in no no ok -- no no no no', 'draft'],
  'GET /company/vacancies/:id/preview': ['in no no ok -- no no no no', 'draft'],
  'POST /company/vacancies/:id/wording': ['in no no 409 -- no no no no', 'draft'],
  'POST /company/vacancies/:id/publish': ['in no no ok -- no no no no', 'draft'],
  'GET /company/vacancies/:id/close': ['in no no ok -- no no no no', 'vacancy'],
  'POST /company/vacancies/:id/close': ['in no no ok -- no no no no', 'vacancy'],
  'POST /company/vacancies/:id/confirm': ['in no no ok -- no no no no', 'vacancy'],
  'POST /company/vacancies/:id/copy': ['in no no ok -- no no no no', 'vacancy'],
  'POST /api/v1/vacancies': ['in no no ok ok no no no no'],
  'PUT /api/v1/vacancies/:id': ['in no no ok -- no no no no', 'draft'],
  'POST /api/v1/vacancies/:id/publish': ['in no no ok -- no no no no', 'draft'],
  'POST /api/v1/vacancies/:id/close': ['in no no ok -- no no no no', 'vacancy'],

  'GET /company/close': ['in no no ok ok no no no no'],
  'POST /company/close': ['in no no 409 409 no no no no'], // never another company than one acts for
  'GET /company/verification': ['in no no ok ok no no no no'],
  'POST /company/verification': ['in no no 409 409 no no no no'], // the cast's companies have no number
  'POST /company/verification/paper': ['in no no 422 422 no no no no'],
  'GET /company/claim': ['in ok ok ok ok ok ok ok no'],
  'POST /company/claim': ['in 422 422 422 422 422 422 422 no'], // no company of the cast has a number
  'POST /company/claim/paper': ['in 422 422 422 422 422 422 422 no'],
  'POST /company/claim/withdraw': ['in -- -- -- -- -- -- -- no'],
  'POST /company/claim/object': ['in no no -- -- no no no no'],
  'GET /operator/claims': ['in no no no no no no ok no'],
  'POST /operator/claims': ['in no no no no no no -- no'],
  'GET /operator/wording': ['in no no no no no no ok no'],
  'POST /operator/wording': ['in no no no no no no -- no'],
  'GET /files/:id': ['in ok -- -- -- -- -- -- no', 'upload'],
}
