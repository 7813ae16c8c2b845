/** Where others may add something about A: person B asks agency A and applies to company A, agency B issues to person A. */
export const touchesA: ReadonlySet<string> = new Set([
  'POST /apply/:vacancy',
  'POST /unsubscribe/:token',
  'POST /alerts/stop/:token',
  'POST /api/v1/vacancies/:id/applications',
  'POST /wallet/get',
  'POST /issuer/issue',
  // Persons hide a vacancy of A from themselves: their own row names it
  'POST /jobs/:id/hide',
  // Everybody may take part in an idea of A, and the operator answers it
  'POST /ideas/:id/vote',
  'POST /ideas/:id/reply',
  'POST /ideas/:id/report',
  'POST /operator/ideas/:id/answer',
  'POST /operator/ideas/:id/hide',
  'POST /operator/ideas/:id/merge',
  'POST /api/v1/issuer/badges',
  // An officer looks at a claim of A, decides it, and fills one in at the counter
  'GET /operator/benefits/:id',
  // What the person does at home an officer may do at the counter: their rows let the operator
  'POST /my/benefit/claim',
  'POST /api/v1/benefit-claims',
  'POST /my/benefit/claim/:id/course',
  'POST /my/benefit/claim/:id/send',
  'POST /my/benefit/claim/:id/withdraw',
  'GET /operator/counter/:id',
  'POST /operator/benefits/check-in',
  'GET /arrive/:code',
  'POST /arrive/:code',
  'POST /operator/benefits/:id/facts',
  'POST /operator/benefits/:id/decide',
  'POST /operator/counter',
  'POST /operator/counter/:id/answers',
  'POST /operator/counter/:id/evidence',
  'POST /operator/counter/:id/course',
  'POST /operator/counter/:id/slot',
  'POST /operator/counter/:id/send',
  'POST /operator/counter/:id/withdraw',
  // An officer reads a decision about A: a line in A's ledger
  'GET /operator/decisions/:id',
  'GET /operator/appeals/:id',
  'POST /operator/appeals/:id',
  'POST /operator/appeals/:id/longer',
  'GET /operator/decisions/:id/download',
  // An officer reads what A asked to have confirmed, and answers it
  'GET /operator/coverage',
  'POST /operator/coverage',
  'GET /operator/coverage/appeals/:id',
  'POST /operator/coverage/appeals/:id',
  'POST /operator/coverage/appeals/:id/longer',
  // The operator notes what A paid back, and takes payments along: A is told, and sees it in the ledger
  'POST /operator/payments/receipt',
  'POST /operator/payments/download',
  // and of a round, which is the office's to note and decide
  'GET /operator/rounds/:id',
  'GET /operator/allowances/:id',
  'POST /operator/allowances/:id',
  'POST /operator/rounds/:id/attend',
  // The order names who gave it, and a helper of A gives it in A's place when the checks are off.
  'POST /operator/audit/check',
])
