import type { AgentRole } from './agents.ts'
import type { Role } from '../testing/cast.ts'

/** What belongs to somebody: a text that stands nowhere else, and who may ever read it. Nobody else's page may hold it. */
export type Mark = {
  readonly text: string
  readonly seenBy: readonly (Role | AgentRole)[]
  /** Where somebody reads back what they gave themselves, or learns it because they asked. */
  readonly shownBack?: readonly { readonly to: Role | AgentRole; readonly at: string }[]
}

/** The texts that are planted with the things of `things.ts`. */
export const marks = {
  draftVacancy: 'MARK-draft-vacancy',
  typedDraft: 'MARK-typed-draft',
  consent: 'MARK-consent',
  personNotice: 'MARK-person-notice',
  companyNotice: 'MARK-company-notice',
  badge: 'MARK-badge',
  line: 'MARK-line',
  answer: 'MARK-answer',
  passkey: 'MARK-passkey',
  key: 'MARK-key',
  webhook: 'mark-webhook',
} as const

// Whose data was read learns by whom, and who answered when they asked why: in the ledger, its copies, the receipt.
const whoReadMine = [
  'GET /my/data',
  'GET /my/data/export',
  'GET /api/v1/my-data',
  'GET /my/receipts',
  'GET /my/data/why/:entry',
  'GET /my/data/questions',
  // Refused to persons; were it not, the row policies leave them their own questions only.
  'GET /questions',
]

// Whom a company insured it lists by name.
const insuredAt = [
  'GET /api/v1/insurance/people',
  'GET /company/insurance',
  'GET /company/insurance/pay',
  'GET /company/insurance/:spell',
  'GET /company/insurance/:spell/loss',
  'GET /company/insurance/:spell/certificate',
  'POST /company/insurance/pay',
]

// Whose claim or round an officer decides they read by name; its person sees that it was read.
const decidedAt = [
  'GET /operator/benefits/:id',
  'GET /arrive/:code',
  'POST /operator/benefits/:id/facts',
  'POST /operator/benefits/:id/decide',
  'GET /operator/rounds/:id',
]

/** All of them, and what the cast is called. */
export const secrets: readonly Mark[] = [
  { text: marks.draftVacancy, seenBy: ['companyA', 'agentForA'] },
  { text: marks.typedDraft, seenBy: ['personA'] },
  { text: marks.consent, seenBy: ['personA'] },
  { text: marks.personNotice, seenBy: ['personA'] },
  { text: marks.companyNotice, seenBy: ['companyA'] },
  { text: marks.badge, seenBy: ['personA', 'issuerA', 'helperOfA'] },
  { text: marks.line, seenBy: ['personA', 'helperOfA'] },
  { text: marks.answer, seenBy: ['personA', 'companyA', 'agentForA'] },
  { text: marks.passkey, seenBy: ['personA'] },
  { text: marks.key, seenBy: ['companyA'] },
  { text: marks.webhook, seenBy: ['companyA'] },
  // An employer reads applications without the name until the applicant shows it; of whom it insured it knows the name.
  {
    text: '이름-personA',
    seenBy: ['personA', 'issuerA', 'helperOfA'],
    shownBack: [
      ...insuredAt.map((at) => ({ to: 'companyA' as const, at })),
      ...insuredAt.map((at) => ({ to: 'agentForA' as const, at })),
      { to: 'operator', at: 'GET /operator/coverage' },
      ...decidedAt.map((at) => ({ to: 'operator', at }) as const),
    ],
  },
  { text: 'persona@mark.onil.test', seenBy: ['personA'] },
  // An agency knows people by this number, and reads the lines of its own order before it sends them.
  { text: 'linking-personA', seenBy: [], shownBack: [{ to: 'issuerA', at: 'GET /issuer/bulk/:id' }] },
  {
    text: '이름-companyA',
    seenBy: ['companyA', 'agentForA'],
    // Person B comes to be insured there on the way, and the firm that files for it is named with whom it acts for.
    shownBack: whoReadMine.flatMap((at) => [
      { to: 'personA', at },
      { to: 'personB', at },
    ]),
  },
  { text: 'companya@mark.onil.test', seenBy: ['companyA'] },
  // Who declines a correction signs it with their name.
  { text: '이름-issuerA', seenBy: ['issuerA', 'personA'] },
]
