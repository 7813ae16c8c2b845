import type { Thing } from './things.ts'

/**
 * Who gets what at every way into this program. Columns as in `roles`: anonymous, person A and B, a member of company A and B,
 * staff of agency A and B, operator. A thing in the path (third column) is always A's.
 *
 *   ok  answered, or sent on after the act      in  sent to sign in (API: 401)
 *   no  403: not in this role                   --  404: not there for them
 *   a number is that status: they may ask, and this request is not one that can be met
 */
export const table: Readonly<Record<string, readonly [answers: string, thing?: Thing]>> = {
  // What everybody may open
  'GET /assets/*': ['-- -- -- -- -- -- -- --'],
  'GET /health': ['ok ok ok ok ok ok ok ok'],
  'GET /ready': ['ok ok ok ok ok ok ok ok'],
  'GET /api/v1/openapi.json': ['ok ok ok ok ok ok ok ok'],
  'GET /jobs': ['ok ok ok ok ok ok ok ok'],
  'GET /jobs/:id': ['ok ok ok ok ok ok ok ok', 'vacancy'],
  'GET /api/v1/vacancies': ['ok ok ok ok ok ok ok ok'],
  'GET /api/v1/vacancies/:id': ['ok ok ok ok ok ok ok ok', 'vacancy'],
  'GET /api/v1/reference/industries': ['ok ok ok ok ok ok ok ok'],
  'GET /api/v1/reference/occupations': ['ok ok ok ok ok ok ok ok'],
  'GET /api/v1/reference/qualifications': ['ok ok ok ok ok ok ok ok'],
  'GET /api/v1/reference/regions': ['ok ok ok ok ok ok ok ok'],
  'GET /api/v1/reference/versions': ['ok ok ok ok ok ok ok ok'],
  'GET /demo': ['ok ok ok ok ok ok ok ok'],
  'GET /demo/mailbox': ['ok ok ok ok ok ok ok ok'],
  'GET /demo/mailbox/:id': ['ok ok ok ok ok ok ok ok', 'letter'],
  'GET /agencies/:code/did.json': ['ok ok ok ok ok ok ok ok', 'agency'],
  'GET /agencies/:code/status/:list': ['ok ok ok ok ok ok ok ok', 'status list'],
  'GET /verify': ['ok ok ok ok ok ok ok ok'],
  'POST /verify': ['422 422 422 422 422 422 422 422'],
  'POST /api/v1/badges/verify': ['ok ok ok ok ok ok ok ok'],
  // Whoever has the link may see that badge: that is what the link is for
  'GET /b/:token': ['ok ok ok ok ok ok ok ok', 'link'],

  // Signing in and out
  'GET /sign-in': ['ok ok ok ok ok ok ok ok'],
  'GET /sign-in/start': ['ok ok ok ok ok ok ok ok'],
  'GET /sign-in/callback': ['400 400 400 400 400 400 400 400'],
  'POST /sign-out': ['ok ok ok ok ok ok ok ok'],
  'POST /settings/role': ['in no no ok no no no no', 'company'],
  'GET /my/devices': ['in ok ok ok ok ok ok ok'],
  'POST /my/devices/end': ['in ok -- -- -- -- -- --', 'session'],
  'POST /my/devices/end-all': ['in ok ok ok ok ok ok ok'],
  'GET /my/messages': ['in ok ok ok ok ok ok ok'],
  'POST /my/messages/read': ['in ok ok ok ok ok ok ok'],
  'PUT /api/v1/drafts/:form': ['in ok ok ok ok ok ok ok'],

  // A person's own
  'GET /my/data': ['in ok ok no no no no no'],
  'GET /my/data/export': ['in ok ok no no no no no'],
  'GET /my/data/consents/:id': ['in ok -- no no no no no', 'consent'],
  'POST /my/data/consents/:id': ['in ok -- no no no no no', 'consent'],
  'GET /company/register': ['in ok ok no no no no no'],
  'POST /company/register': ['in 409 ok no no no no no'],

  'GET /wallet': ['in ok ok no no no no no'],
  'POST /wallet/get': ['in ok ok no no no no no', 'agency'],
  'GET /wallet/shares': ['in ok ok no no no no no'],
  'POST /wallet/shares/stop': ['in ok -- no no no no no', 'share'],
  'POST /wallet/shares/withdraw': ['in ok -- no no no no no', 'consent'],
  'GET /wallet/:id': ['in ok -- no no no no no', 'badge'],
  'GET /wallet/:id/badge.json': ['in ok -- no no no no no', 'badge'],
  'GET /wallet/:id/badge.png': ['in ok -- no no no no no', 'badge'],
  'POST /wallet/:id/share': ['in ok -- no no no no no', 'badge'],

  // A company's own
  'GET /company/members': ['in no no ok ok no no no'],
  'POST /company/members/right': ['in no no 409 -- no no no', 'member'],
  'POST /company/members/remove': ['in no no 409 -- no no no', 'member'],
  'GET /company/vacancies': ['in no no ok ok no no no'],
  'GET /company/vacancies/new': ['in no no ok ok no no no'],
  'POST /company/vacancies/new': ['in no no ok ok no no no'],
  'GET /company/vacancies/:id/edit': ['in no no ok -- no no no', 'draft'],
  'POST /company/vacancies/:id/edit': ['in no no ok -- no no no', 'draft'],
  'GET /company/vacancies/:id/preview': ['in no no ok -- no no no', 'draft'],
  'POST /company/vacancies/:id/publish': ['in no no ok -- no no no', 'draft'],
  'GET /company/vacancies/:id/close': ['in no no ok -- no no no', 'vacancy'],
  'POST /company/vacancies/:id/close': ['in no no ok -- no no no', 'vacancy'],
  'POST /company/vacancies/:id/copy': ['in no no ok -- no no no', 'vacancy'],
  'POST /api/v1/vacancies': ['in no no ok ok no no no'],
  'PUT /api/v1/vacancies/:id': ['in no no ok -- no no no', 'draft'],
  'POST /api/v1/vacancies/:id/publish': ['in no no ok -- no no no', 'draft'],
  'POST /api/v1/vacancies/:id/close': ['in no no ok -- no no no', 'vacancy'],

  // An agency's own
  'GET /issuer': ['in no no no no ok ok no'],
  'GET /issuer/issue': ['in no no no no ok ok no'],
  'POST /issuer/issue': ['in no no no no ok ok no', 'person'],
  'GET /issuer/badges/:id': ['in no no no no ok -- no', 'badge'],
  'GET /issuer/badges/:id/revoke': ['in no no no no ok -- no', 'badge'],
  'POST /issuer/badges/:id/revoke': ['in no no no no ok -- no', 'badge'],
  'POST /issuer/badges/:id/suspend': ['in no no no no ok -- no', 'badge'],
  'POST /issuer/badges/:id/restore': ['in no no no no ok -- no', 'suspended badge'],
  'POST /api/v1/issuer/badges': ['in no no no no ok ok no', 'person'],
  'POST /api/v1/issuer/badges/:id/revoke': ['in no no no no ok -- no', 'badge'],

  // The simulated identity provider of the demo: open to all, and without a sign-in under way there is nothing to do
  'GET /simulator/identity/style.css': ['ok ok ok ok ok ok ok ok'],
  'GET /simulator/identity/.well-known/openid-configuration': ['ok ok ok ok ok ok ok ok'],
  'GET /simulator/identity/jwks': ['ok ok ok ok ok ok ok ok'],
  'GET /simulator/identity/auth': ['400 400 400 400 400 400 400 400'],
  'GET /simulator/identity/auth/:uid': ['400 400 400 400 400 400 400 400'],
  'GET /simulator/identity/people/:uid': ['400 400 400 400 400 400 400 400'],
  'POST /simulator/identity/people/:uid': ['400 400 400 400 400 400 400 400'],
  'GET /simulator/identity/me': ['in in in in in in in in'],
  'POST /simulator/identity/token': ['400 400 400 400 400 400 400 400'],
}

/** Where others may add something about A: person B asks agency A, agency B issues to person A. */
export const touchesA: ReadonlySet<string> = new Set([
  'POST /wallet/get',
  'POST /issuer/issue',
  'POST /api/v1/issuer/badges',
])
