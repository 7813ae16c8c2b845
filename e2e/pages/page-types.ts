import type { Page } from '@playwright/test'

/** Somebody who looks at pages: a demo person, in an organisation's name where one is given. */
export type Looker = { readonly person: string; readonly as?: string }

/** The lookers by name. */
export const lookers: Readonly<
  Record<'jiwoo' | 'jihun' | 'minjae' | 'noeul' | 'dohyun' | 'daon' | 'licences' | 'operator', Looker>
> = {
  jiwoo: { person: '한지우' },
  jihun: { person: '백지훈' },
  minjae: { person: '조민재' },
  noeul: { person: '강노을' },
  dohyun: { person: '박도현' },
  daon: { person: '차은호', as: '다온정밀' },
  licences: { person: '이도경', as: '국가자격원' },
  operator: { person: '나은비', as: '온일' },
}

/** A kind of page: who sees it, where it is, and what is done there to see it as it is meant. */
export type PageType = {
  readonly name: string
  readonly who?: keyof typeof lookers
  readonly path: string
  /** Links to follow from there, one after the other: the first that matches. */
  readonly follow?: readonly string[]
  readonly act?: (page: Page) => Promise<void>
  readonly status?: number
  /** Also looked at in the other themes. */
  readonly themes?: true
}

const applicationLink = 'main a[href^="/my/applications/0"]'
const vacancyLink = 'main a[href^="/jobs/0"]'

const calculated =
  '/calculators/benefit?separationDate=2026-06-30&averageDailyWage=50000&dailyHours=8&insuredYears=3&age=45&disabled=no'

/** Presses the main button of the page's form, however empty it is. */
async function send(page: Page): Promise<void> {
  await page.locator('main button.btn--main').filter({ visible: true }).first().click()
}

async function askToRevoke(page: Page): Promise<void> {
  await page.locator('form[action$="/revoke"] button').click()
}

async function sendErase(page: Page): Promise<void> {
  await page.locator('form[action="/my/data/erase"] button').click()
}

/** Every kind of page, each once. */
export const pageTypes: readonly PageType[] = [
  { name: 'benefit-check', who: 'dohyun', path: '/my/benefit' },
  { name: 'benefit-queue', who: 'operator', path: '/operator/benefits' },
  { name: 'benefit-slots', who: 'operator', path: '/operator/benefits/slots' },
  { name: 'benefit-counter', who: 'operator', path: `/operator/counter?workplace=${encodeURIComponent('너울정공')}` },
  { name: 'benefit-mass', who: 'operator', path: '/operator/benefits/mass' },
  { name: 'home', path: '/', themes: true },
  { name: 'jobs', path: '/jobs', themes: true },
  { name: 'jobs-words', path: `/jobs?q=${encodeURIComponent('안산 전기 기능사 월 250만원 이상')}` },
  { name: 'jobs-near', path: '/jobs?near=11680&within=30&sort=distance&employment=permanent' },
  {
    name: 'jobs-conditions',
    path: '/jobs?benefit=meals&benefit=commute&hours=35-40&education=any&licence=none&closing=30',
  },
  { name: 'jobs-map', path: '/jobs/map', themes: true },
  { name: 'jobs-map-province', path: '/jobs/map?region=11000&employment=permanent' },
  { name: 'jobs-none', path: `/jobs?q=${encodeURIComponent('우주비행사 쁅쁅')}` },
  { name: 'vacancy', themes: true, path: '/jobs', follow: [vacancyLink] },
  { name: 'calculators', path: '/calculators' },
  { name: 'calculator-asks', path: '/calculators/support' },
  { name: 'calculator-answers', path: calculated, themes: true },
  { name: 'calculator-faults', path: '/calculators/benefit?age=x', status: 422 },
  { name: 'law', path: `/law?q=${encodeURIComponent('최저임금')}` },
  { name: 'law-domain', path: '/law/benefit' },
  { name: 'law-article', path: '/law/benefit/act-46' },
  { name: 'law-numbers', path: '/law/numbers' },
  { name: 'law-number', path: '/law/numbers/minimum-wage-hourly' },
  { name: 'law-changes', path: '/law/changes?from=2026-12-31&to=2027-01-01' },
  { name: 'sign-in', path: '/sign-in?return=/my' },
  { name: 'identity-check', path: '/sign-in/start?return=/my' },
  { name: 'verify', path: '/verify' },
  { name: 'verify-offline', path: '/verify/offline' },
  { name: 'accredited-issuers', path: '/accredited-issuers' },
  { name: 'account', who: 'jiwoo', path: '/my/account' },
  { name: 'account-faults', who: 'jiwoo', path: '/my/account', act: send, status: 422 },
  { name: 'overpayments', who: 'jiwoo', path: '/my/overpayments' },
  { name: 'operator-payments', who: 'operator', path: '/operator/payments?check=yes' },
  { name: 'operator-payments-download', who: 'operator', path: '/operator/payments/download' },
  { name: 'operator-issuers', who: 'operator', path: '/operator/issuers' },
  { name: 'operator-issuers-propose', who: 'operator', path: '/operator/issuers/propose' },
  { name: 'operator-issuers-faults', who: 'operator', path: '/operator/issuers/propose', act: send, status: 422 },
  { name: 'receipt-verify', path: '/receipts/verify' },
  { name: 'help', path: '/help' },
  { name: 'ideas', path: '/ideas' },
  { name: 'idea', path: '/ideas', follow: ['main a[href^="/ideas/0"]'] },
  { name: 'idea-mine', who: 'jiwoo', path: '/ideas', follow: ['main a[href^="/ideas/0"]'] },
  { name: 'idea-new', who: 'jiwoo', path: '/ideas/new' },
  { name: 'idea-faults', who: 'jiwoo', path: '/ideas/new', act: send, status: 422 },
  { name: 'operator-ideas', who: 'operator', path: '/operator/ideas' },
  { name: 'operator-idea', who: 'operator', path: '/operator/ideas', follow: ['main a[href^="/operator/ideas/0"]'] },
  { name: 'one-news', path: '/news', follow: ['main a[href^="/news/0"]'] },
  { name: 'news', path: '/news' },
  { name: 'operator-news', who: 'operator', path: '/operator/news' },
  { name: 'operator-news-new', who: 'operator', path: '/operator/news/new' },
  { name: 'operator-news-faults', who: 'operator', path: '/operator/news/new', act: send, status: 422 },
  { name: 'life', path: '/life' },
  { name: 'situation', path: '/life/leaving-work' },
  { name: 'help-found', path: `/help?q=${encodeURIComponent('육아휴직')}` },
  { name: 'help-none', path: `/help?q=${encodeURIComponent('우주선')}` },
  { name: 'offline', path: '/offline' },
  { name: 'accessibility', path: '/accessibility' },
  { name: 'status', path: '/status', themes: true },
  { name: 'verification', who: 'daon', path: '/company/verification' },
  { name: 'claim', who: 'noeul', path: '/company/claim' },
  { name: 'claim-faults', who: 'noeul', path: '/company/claim', act: send, status: 422 },
  { name: 'claims-to-decide', who: 'operator', path: '/operator/claims' },
  { name: 'wording-to-decide', who: 'operator', path: '/operator/wording' },
  { name: 'companies-to-verify', who: 'operator', path: '/operator/companies' },
  { name: 'close-company', who: 'operator', path: '/operator/companies/close' },
  { name: 'developers', path: '/developers' },
  { name: 'api-reference', path: '/developers/api' },
  { name: 'problem-codes', path: '/developers/problems' },
  { name: 'keys', who: 'jiwoo', path: '/developers/keys' },
  { name: 'webhooks', who: 'daon', path: '/developers/webhooks' },
  { name: 'journeys', path: '/numbers/journeys' },
  { name: 'demo', path: '/demo' },
  { name: 'mailbox', path: '/demo/mailbox' },
  { name: 'phone', path: '/demo/phone' },
  {
    name: 'unsubscribe',
    path: '/demo/mailbox',
    follow: ['main a[href^="/demo/mailbox/0"]', 'main a[href^="/unsubscribe/"]'],
  },
  { name: 'not-found', path: '/there-is-nothing-here', status: 404 },
  { name: 'refused-role', who: 'jiwoo', path: '/company/vacancies', status: 403 },

  { name: 'home-mine', who: 'jihun', path: '/' },
  { name: 'today', who: 'jiwoo', path: '/my' },
  { name: 'today-round', who: 'jihun', path: '/my' },
  { name: 'today-new', who: 'noeul', path: '/my' },
  { name: 'wallet', who: 'jiwoo', path: '/wallet' },
  { name: 'wallet-empty', who: 'noeul', path: '/wallet' },
  { name: 'wallet-revoked', themes: true, who: 'minjae', path: '/wallet' },
  { name: 'badge', who: 'minjae', path: '/wallet', follow: ['main a[href^="/wallet/0"]'] },
  { name: 'wallet-bring', who: 'minjae', path: '/wallet/bring' },
  { name: 'wallet-bring-faults', who: 'minjae', path: '/wallet/bring', act: send, status: 422 },
  { name: 'shares', who: 'minjae', path: '/wallet/shares' },
  { name: 'resume', who: 'minjae', path: '/my/resume' },
  { name: 'resume-empty', who: 'noeul', path: '/my/resume' },
  { name: 'resume-print', who: 'minjae', path: '/my/resume/print' },
  { name: 'apply', themes: true, who: 'noeul', path: '/jobs', follow: [vacancyLink, 'main a[href^="/apply/"]'] },
  {
    name: 'apply-faults',
    who: 'noeul',
    path: '/jobs',
    follow: [vacancyLink, 'main a[href^="/apply/"]'],
    act: send,
    status: 422,
  },
  { name: 'applications', who: 'minjae', path: '/my/applications' },
  { name: 'applications-none', who: 'noeul', path: '/my/applications' },
  {
    name: 'application',
    themes: true,
    who: 'minjae',
    path: '/my/applications',
    follow: ['main a[href^="/my/applications/0"]'],
  },
  { name: 'organisation-messages', who: 'daon', path: '/my/messages/organisation' },
  { name: 'saved-searches', who: 'jiwoo', path: '/my/searches' },
  { name: 'saved-search-new', who: 'jiwoo', path: `/my/searches/new?q=${encodeURIComponent('안산 전기')}&pay=3000000` },
  { name: 'messages', who: 'minjae', path: '/my/messages' },
  { name: 'notifications', themes: true, who: 'minjae', path: '/my/notifications' },
  { name: 'sent', who: 'minjae', path: '/my/notifications/sent' },
  { name: 'code-none', who: 'minjae', path: '/my/notifications/contacts/mobile' },
  { name: 'receipts', who: 'minjae', path: '/my/receipts' },
  { name: 'data', who: 'minjae', path: '/my/data' },
  { name: 'my-questions', who: 'minjae', path: '/my/data/questions' },
  { name: 'ask-why', who: 'minjae', path: '/my/data', follow: ['main a[href^="/my/data/why/"]'] },
  { name: 'questions', who: 'daon', path: '/questions' },
  { name: 'erase', who: 'minjae', path: '/my/data/erase' },
  { name: 'erase-unread', who: 'minjae', path: '/my/data/erase', act: sendErase, status: 422 },
  { name: 'devices', who: 'minjae', path: '/my/devices' },
  { name: 'ways-to-sign-in', who: 'minjae', path: '/my/sign-in' },
  { name: 'helpers', themes: true, who: 'minjae', path: '/my/helpers' },
  { name: 'invitation-to-help', who: 'jiwoo', path: '/helping/accept' },
  { name: 'lost-passkey', who: 'minjae', path: '/my/sign-in/lost' },
  { name: 'colleagues-who-lost-a-passkey', who: 'daon', path: '/recovery/approve' },
  { name: 'show-that-it-is-you', who: 'minjae', path: '/step-up?return=/my/data' },

  { name: 'company', who: 'daon', path: '/company' },
  { name: 'company-vacancies', who: 'daon', path: '/company/vacancies' },
  { name: 'vacancy-new', who: 'daon', path: '/company/vacancies/new' },
  { name: 'vacancy-unfinished', who: 'daon', path: '/company/vacancies/new', act: send },
  { name: 'vacancy-preview', who: 'daon', path: '/company/vacancies', follow: ['main a[href$="/preview"]'] },
  { name: 'vacancy-close', who: 'daon', path: '/company/vacancies', follow: ['main a[href$="/close"]'] },
  { name: 'inbox', themes: true, who: 'daon', path: '/company/vacancies', follow: ['main a[href$="/applicants"]'] },
  {
    name: 'proofs',
    who: 'daon',
    path: '/company/vacancies',
    follow: ['main a[href$="/applicants"]', 'main a[href$="/proofs"]'],
  },
  {
    name: 'applicants-file',
    who: 'daon',
    path: '/company/vacancies',
    follow: ['main a[href$="/applicants"]', 'main a[href$="/download"]'],
  },
  { name: 'members', who: 'daon', path: '/company/members' },
  { name: 'company-close', who: 'daon', path: '/company/close' },
  { name: 'agents', who: 'daon', path: '/company/agents' },
  { name: 'company log', who: 'daon', path: '/company/log' },
  { name: 'agency members', who: 'licences', path: '/issuer/members' },
  { name: 'operator members', who: 'operator', path: '/operator/members' },
  { name: 'operator log', who: 'operator', path: '/operator/log' },

  {
    name: 'inbox-held',
    who: 'daon',
    path: `/company`,
    follow: ['main a[href*="/applicants"]', 'main a[href$="tab=held"]'],
  },
  {
    name: 'applicant',
    who: 'daon',
    path: '/company',
    follow: ['main a[href*="/applicants"]', 'main a[href$="tab=held"]', 'main a[href*="/applicants/0"]'],
  },
  { name: 'receipts-company', who: 'daon', path: '/my/receipts' },
  { name: 'consent', who: 'minjae', path: '/my/data', follow: ['main a[href^="/my/data/consents/0"]'] },
  { name: 'withdraw', who: 'minjae', path: '/my/applications', follow: [applicationLink, 'main a[href$="/withdraw"]'] },
  {
    name: 'receipt-genuine',
    who: 'minjae',
    path: '/my/applications',
    follow: [applicationLink, 'main a[href^="/receipts/verify"]'],
  },
  { name: 'letter', path: '/demo/mailbox', follow: ['main a[href^="/demo/mailbox/0"]'] },
  { name: 'numbers', path: '/numbers' },
  { name: 'revoke', who: 'licences', path: '/issuer', follow: ['main a[href^="/issuer/badges/0"]'], act: askToRevoke },
  { name: 'company-new', who: 'jiwoo', path: '/company' },
  { name: 'problem', path: '/problems/applications.sent-before' },
  { name: 'operator', who: 'operator', path: '/operator' },
  { name: 'operator-status', who: 'operator', path: '/operator/status' },
  { name: 'incident-new', who: 'operator', path: '/operator/status/new', act: send, status: 422 },
  { name: 'audit', who: 'operator', path: '/operator/audit' },
  { name: 'node-keys', who: 'operator', path: '/operator/keys' },
  { name: 'reviews', who: 'operator', path: '/operator/reviews' },
  { name: 'review', who: 'operator', path: '/operator/reviews', follow: ['main a[href^="/operator/reviews/2"]'] },
  { name: 'sending', who: 'operator', path: '/operator/sending' },
  { name: 'operator-refused', who: 'jiwoo', path: '/operator', status: 403 },

  { name: 'issuer', who: 'licences', path: '/issuer' },
  { name: 'issued-badge', who: 'licences', path: '/issuer', follow: ['main a[href^="/issuer/badges/0"]'] },
  { name: 'issue', who: 'licences', path: '/issuer/issue' },
  { name: 'designs', who: 'licences', path: '/issuer/designs' },
  { name: 'design-new', who: 'licences', path: '/issuer/designs/new' },
  { name: 'design-faults', who: 'licences', path: '/issuer/designs/new', act: send, status: 422 },
  { name: 'requests', who: 'licences', path: '/issuer/requests' },
  { name: 'issuer-keys', who: 'licences', path: '/issuer/keys' },
  { name: 'issuer-face', path: '/agencies/licence-office' },
  { name: 'become-issuer', who: 'daon', path: '/company/issuer' },
  { name: 'become-issuer-faults', who: 'daon', path: '/company/issuer', act: send, status: 422 },
  { name: 'issuer-applications', who: 'operator', path: '/operator/issuer-applications' },
  { name: 'endorsements', who: 'licences', path: '/issuer/endorsements' },
  { name: 'issuer-statistics', who: 'licences', path: '/issuer/statistics' },
  { name: 'issuer-audit', who: 'licences', path: '/issuer/audit' },
  { name: 'bulk', who: 'licences', path: '/issuer/bulk' },
  { name: 'issue-by-event', who: 'licences', path: '/issuer/events' },
  { name: 'receive', who: 'jiwoo', path: '/wallet/receive' },
]
