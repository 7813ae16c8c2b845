import { table } from './table.ts'

/**
 * The column of agents (대행기관): a firm with every part mandated, as it acts for company A, whose things they are, and for company B.
 * Words as in table.ts. A way that is not here is closed to agents, unless visitors have it: then it is theirs, too.
 */
const column: Readonly<Record<string, string>> = {
  // The client's hiring: vacancies, applicants and their answers, where it was mandated
  // What one has seen and hidden is a visitor's or a person's own
  'POST /jobs/seen': 'no no',
  'POST /jobs/:id/hide': 'no no',
  'GET /company/vacancies': 'ok ok',
  'GET /company/vacancies/new': 'ok ok',
  'POST /company/vacancies/new': 'ok ok',
  'POST /company/vacancies/from-notice': 'ok ok',
  'POST /company/vacancies/check': 'ok ok',
  'POST /company/vacancies/:id/wording': '409 --',
  'GET /company/vacancies/:id/edit': 'ok --',
  'POST /company/vacancies/:id/edit': 'ok --',
  'GET /company/vacancies/:id/preview': 'ok --',
  'POST /company/vacancies/:id/publish': 'ok --',
  'GET /company/vacancies/:id/close': 'ok --',
  'POST /company/vacancies/:id/close': 'ok --',
  'POST /company/vacancies/:id/discard': 'ok --',
  'POST /company/vacancies/:id/restore': '409 --',
  'POST /company/vacancies/:id/copy': 'ok --',
  'POST /company/vacancies/:id/confirm': 'ok --',
  'POST /company/vacancies/:id/object': '-- --',
  'POST /api/v1/vacancies': 'ok ok',
  'POST /api/v1/vacancies/read-notice': 'ok ok',
  'PUT /api/v1/vacancies/:id': 'ok --',
  'POST /api/v1/vacancies/:id/publish': 'ok --',
  'POST /api/v1/vacancies/:id/discard': 'ok --',
  'POST /api/v1/vacancies/:id/restore': '409 --',
  'POST /api/v1/vacancies/:id/close': 'ok --',
  'GET /company/vacancies/:id/applicants': 'ok --',
  'GET /company/vacancies/:id/applicants/download': 'ok --',
  'POST /company/vacancies/:id/applicants/download': 'ok --',
  'GET /company/vacancies/:id/applicants/:application': 'ok --',
  'POST /company/vacancies/:id/applicants/:application/invite': 'ok --',
  'POST /company/vacancies/:id/applicants/:application/decline': 'ok --',
  'POST /company/vacancies/:id/applicants/:application/hold': 'ok --',
  'POST /company/vacancies/:id/applicants/:application/release': 'ok --',
  'GET /api/v1/vacancies/:id/applicants': 'ok --',
  'POST /api/v1/applications/:id/invite': 'ok --',
  'POST /api/v1/applications/:id/hold': 'ok --',
  'POST /api/v1/applications/:id/decline': 'ok --',
  'GET /company/vacancies/:id/proofs': 'ok --',
  'GET /company/vacancies/:id/proofs/download': 'ok --',
  'POST /company/vacancies/:id/proofs/download': 'ok --',
  'GET /api/v1/vacancies/:id/proofs': 'ok --',
  'GET /company': 'ok ok',
  // Insurance reports, where they were mandated
  'GET /company/insurance': 'ok ok',
  'GET /company/insurance/new': 'ok ok',
  'POST /company/insurance/new': 'ok ok',
  'GET /company/insurance/daily': 'ok ok',
  'POST /company/insurance/daily': 'ok ok',
  'GET /company/insurance/pay': 'ok ok',
  'POST /company/insurance/pay': 'ok 422',
  'GET /company/insurance/import': 'ok ok',
  'POST /company/insurance/import': '422 422',
  'GET /company/insurance/import/:file': 'ok --',
  'POST /company/insurance/import/:file': '409 --',
  'GET /company/insurance/reports/:report': 'ok --',
  'POST /company/insurance/reports/:report': 'ok --',
  'GET /company/insurance/:spell': 'ok --',
  'GET /company/insurance/:spell/loss': 'ok --',
  'POST /company/insurance/:spell/loss': 'ok --',
  'POST /company/insurance/:spell/goes-on': 'ok --',
  'POST /api/v1/insurance/people/:spell/goes-on': 'ok --',
  'GET /company/insurance/:spell/certificate': 'ok --',
  'POST /company/insurance/:spell/certificate': 'ok --',
  'GET /api/v1/insurance/people': 'ok ok',
  'POST /api/v1/insurance/acquisitions': 'ok ok',
  'POST /api/v1/insurance/daily-work': 'ok ok',
  'POST /api/v1/insurance/losses': 'ok --',
  'POST /api/v1/insurance/pay': 'ok --',
  'POST /api/v1/insurance/certificates': 'ok --',
  'POST /api/v1/insurance/reports/:id/corrections': 'ok --',
  // One's own session, and forms that show nothing of anybody; whoever's place is taken
  'GET /my/devices': 'ok ok',
  'PUT /api/v1/drafts/:form': 'ok ok',
  'POST /company/agents/stop': 'ok ok',
  'POST /sign-out': 'ok ok',
  'GET /ideas/new': 'ok ok',
  'GET /ideas/:id/edit': 'ok ok',
  'GET /step-up/check': 'ok ok',
  'GET /helping': 'ok ok',
  'GET /arrive/:code': 'ok ok',
  'GET /helping/accept': 'ok ok',
  'POST /my/devices/end-all': 'ok ok',
  'POST /step-up/passkey': '422 422',
  'POST /my/sign-in/add': '422 422',
  'POST /my/devices/end': '-- --',
  'POST /my/devices/connect': '422 422',
  'GET /simulator/identity/me': 'in in',
  // A letter's link, and an invitation to an address that is not theirs
  'GET /join/:token': '-- --',
  'POST /join/:token': '-- --',
  'GET /my/invitations/:invitation': '-- --',
  'POST /my/invitations/:invitation': '-- --',
}

/**
 * Closed to agents by the program's checks alone: the row policies let an agent who answers applicants change its client's applications,
 * as they let the client, and cannot tell an answer from what only the applicant may do.
 */
const byChecksAlone: ReadonlySet<string> = new Set([
  'POST /my/applications/:id/withdraw',
  'POST /my/applications/:id/reveal',
  'POST /api/v1/applications/:id/withdraw',
])

/** Whether an agent of A may change A's rows there, as far as row policies go: it is asked last then. */
export function reachesClient(way: string): boolean {
  return agentsAnswer(way).startsWith('ok') || byChecksAlone.has(way)
}

/** What an agent of A, and one of B, get at a way. */
export function agentsAnswer(way: string): string {
  const [visitor = 'in'] = (table[way]?.[0] ?? '').split(' ')
  return column[way] ?? (visitor === 'in' ? 'no no' : `${visitor} ${visitor}`)
}
