import type { Node } from '../../platform/node.ts'
import { waysOut } from '../../modules/notifications/index.ts'
import { accreditation, fromElsewhere } from './badge-things.ts'
import { insuranceBodies } from './insurance-things.ts'
import { roundBodies } from './round-bodies.ts'
import { notice } from './news-things.ts'
import { idea, inAMonth, incident, order, vacancy } from './things.ts'

type Body = Readonly<Record<string, unknown>>

const written = { ...vacancy, title: '새 공고', employment: 'permanent', shift: 'day', education: 'any' }
const typed = { ...written, payPer: 'month', payMin: '2950000', weeklyHours: '40', careerMonths: '0', posts: '1' }
const line = { section: 'skill', title: '지게차', organisation: '', detail: '' }
const invitation = { message: '이야기 나누고 싶습니다', times: '' }
const sent = { ...vacancy, title: '새 공고', pay: { per: 'month', min: 2_950_000 } }

// A form names what is inside of something with a dot.
function flat(body: Readonly<Record<string, Readonly<Record<string, string>>>>): Body {
  return Object.fromEntries(
    Object.entries(body).flatMap(([outer, inner]) =>
      Object.entries(inner).map(([name, value]) => [`${outer}.${name}`, value]),
    ),
  )
}
function memberForms(home: string): Readonly<Record<string, (thing: string) => Body>> {
  return {
    [`POST ${home}/members/right`]: (person) => ({ person, role: 'recruiter' }),
    [`POST ${home}/members/invite`]: () => ({ address: 'new.member@address.onil.test', role: 'viewer' }),
    [`POST ${home}/members/resend`]: (invited) => ({ invitation: invited }),
    [`POST ${home}/members/call-back`]: (invited) => ({ invitation: invited }),
    [`POST ${home}/members/handover`]: (person) => ({ person, giver: 'leave' }),
    [`POST ${home}/members/handover/accept`]: () => ({ handover: crypto.randomUUID() }),
    [`POST ${home}/members/handover/end`]: () => ({ handover: crypto.randomUUID() }),
    [`POST ${home}/members/remove`]: (person) => ({ person }),
  }
}
const hook = { url: 'https://hooks.example.kr/onil', topics: ['jobs.vacancy-published'] }

const chosen = {
  'quiet-from': '21:00',
  'quiet-to': '08:00',
  digest: 'never',
  'digest-hour': '18',
  'digest-weekday': '1',
}

const designForm = {
  name: '설비보전',
  kind: 'completion',
  description: '고칩니다',
  criteria: '고장 3건을 고친다',
  evidence: 'none',
  'picture.says': '파란 도장',
}

let phones = 0
let searches = 0

function phoneOf(node: Node): Body {
  return { ...waysOut.of(node).push.simulated?.(`subscribed-${++phones}`) }
}
const arrears = '사업자등록번호,사업체명,공개시작일,공개종료일\n1000000000,시험회사,2026-01-01,2026-12-31'
const noticeForm = { ...flat({ title: notice.title, text: notice.text }), publish: 'now', pinned: 'on' }

/** What is asked with, where a way asks for a reason. */
export const queries: Readonly<Record<string, string>> = {
  'GET /my/searches/new': '?q=용접공',
  'GET /api/v1/vacancies/:id/applicants': '?reason=answer',
  'GET /api/v1/vacancies/:id/proofs': '?reason=check',
}

/** What is posted at each way that needs it. `thing` is the id of A's thing where the form, not the path, names it. */
export const bodies: Readonly<Record<string, (thing: string, node: Node) => Body>> = {
  ...insuranceBodies,
  'POST /issuer/requests/:id/decline': (correction) => ({ [`reason-${correction}`]: '다시 보세요' }),
  'POST /issuer/badges/:id/correct': () => ({ title: '다른 이름', organisation: 'A' }),
  'POST /wallet/:id/correction': () => ({ says: '틀렸습니다' }),
  'POST /issuer/domain': () => ({ domain: 'agency-a.site.onil.test' }),
  'POST /company/issuer/withdraw': () => ({ application: crypto.randomUUID() }),
  'POST /company/issuer/appeal': () => ({ application: crypto.randomUUID(), says: '다시 보아 주세요' }),
  'POST /operator/issuer-applications/:id': () => ({ decision: 'accepted' }),
  'POST /api/v1/issuer/orders': () => ({ design: crypto.randomUUID(), rows: [{ holder: 'nobody', number: '1' }] }),
  'POST /api/v1/issuer/orders/:id/refuse': () => ({ reason: '다시 보세요' }),
  'POST /issuer/events/new': () => ({
    design: crypto.randomUUID(),
    source: 'system',
    kind: 'course.completed',
    'slots.number': '{id}',
  }),
  'POST /issuer/events/rules/:id/refuse': () => ({ reason: '다시 보세요' }),
  'POST /api/v1/issuer/events': () => ({ id: crypto.randomUUID(), kind: 'nobody.asked', holder: 'nobody' }),
  'POST /api/v1/issuer/event-rules': () => ({
    design: crypto.randomUUID(),
    source: 'system',
    kind: 'course.completed',
    conditions: [],
    slots: { number: '{id}' },
  }),
  'POST /api/v1/issuer/event-rules/:id/refuse': () => ({ reason: '다시 보세요' }),
  'POST /issuer/keys/rotate': () => ({ seen: 'another' }),
  'POST /issuer/keys/revoke': () => ({ key: 'another', from: '2026-01-05', reason: '잃어버림' }),
  'POST /issuer/bulk/:id/refuse': () => ({ reason: '다시 보세요' }),
  'POST /issuer/designs/new': () => designForm,
  'POST /issuer/designs/:id/edit': () => ({ ...designForm, seen: '1' }),
  'POST /issuer/designs/:id/standards': () => ({
    framework: 'NCS',
    code: '1',
    name: '설비',
    url: 'https://example.kr/1',
  }),
  'POST /my/decisions/:id/appeal': () => ({ says: '빠진 직장이 하나 있습니다' }),
  'POST /operator/appeals/:id': () => ({ outcome: 'upheld', reason: '기록대로입니다' }),
  'POST /operator/bodies': () => ({
    body: 'examiner',
    person: '019a0000-0000-7000-8000-000000000001',
    title: '심사관',
  }),
  'POST /operator/appeals/:id/sign': () => ({ seen: '2026-07-13T00:00:00.000Z' }),
  'POST /operator/reviews/:month': () => ({ remarks: '이상이 없었습니다' }),
  'POST /operator/reviews/:month/download': () => ({ why: 'review', reason: '점검에 씁니다', day: '' }),
  'POST /operator/keys/rotate': () => ({ purpose: 'receipts' }),
  'POST /operator/keys/retire': () => ({ key: 'nothing' }),
  'POST /operator/keys/:key/destroy': () => ({ confirm: 'nothing' }),
  'POST /operator/systems': () => ({ name: 'degrees', behaviour: 'normal' }),
  'POST /operator/status/new': (_, node) => ({ ...flat(incident(node)), components: 'mail' }),
  'POST /operator/status/:id/tell': (_, node) => ({ ...flat(incident(node)), components: 'mail' }),
  'POST /operator/status/:id/update': (_, node) => ({ ...flat(incident(node)), stage: 'found' }),
  'POST /operator/status/:id/close': (_, node) => flat({ ended: incident(node).began, done: incident(node).text }),
  'POST /operator/status/:id/dismiss': () => ({ reason: '잘못 쟀습니다' }),
  'POST /operator/status/:id/extend': () => ({ kind: 'jobs.last-day', basis: '운영 규정', signed: 'yes' }),
  'POST /operator/status/:id/withdraw': (extension) => ({ extension, withdrawReason: '잘못 골랐습니다' }),
  'POST /company/close': () => ({ company: crypto.randomUUID(), sure: 'yes' }),
  'POST /operator/companies/close': () => ({ businessNumber: '120-81-47521', why: '폐업을 확인했습니다' }),
  'POST /company/verification': () => ({ openedOn: '2015-03-02', representative: '홍시연' }),
  'POST /wallet/bring': () => ({ badge: fromElsewhere() }),
  'POST /operator/issuers/propose': () => accreditation(),
  'POST /operator/issuers/:id': () => ({ decision: 'refused' }),
  'POST /operator/companies': () => ({ organisation: crypto.randomUUID(), decision: 'confirmed' }),
  'POST /company/claim': () => ({
    businessNumber: '1111111111',
    openedOn: '2015-03-02',
    representative: '홍시연',
    why: '관리자가 퇴사했습니다 정말로',
  }),
  'POST /company/claim/withdraw': () => ({ claim: crypto.randomUUID() }),
  'POST /company/claim/object': () => ({ claim: crypto.randomUUID() }),
  'POST /operator/holidays': () => ({ text: '2031-01-01 시험', source: '시험 자료' }),
  'POST /operator/arrears': () => ({ text: arrears, source: '시험 명단' }),
  'POST /operator/arrears/decide': () => {
    const entry = crypto.randomUUID()
    return { entry, decision: 'removed', [`reason.${entry}`]: '다른 회사입니다' }
  },
  'POST /company/arrears': () => ({ objection: '임금을 모두 주었습니다' }),
  'POST /operator/takedowns': () => ({ vacancy: crypto.randomUUID(), reason: '급여가 다릅니다' }),
  'POST /operator/takedowns/decide': () => {
    const takedown = crypto.randomUUID()
    return { takedown, decision: 'kept', [`reason.${takedown}`]: '그대로 둡니다' }
  },
  'POST /company/vacancies/:id/object': (id) => ({ [`objection-${id}`]: '다시 보아 주세요' }),
  'POST /operator/wording': () => {
    const review = crypto.randomUUID()
    return { review, decision: 'refused', [`reason.${review}`]: '나이를 빼면 됩니다' }
  },
  'POST /operator/claims': () => {
    const claim = crypto.randomUUID()
    return { claim, decision: 'refused', [`reason.${claim}`]: '서류가 없습니다' }
  },
  'POST /company/agents': (_thing, node) => ({
    businessNumber: '1111111111',
    scopes: 'vacancies',
    endsOn: inAMonth(node),
  }),
  'POST /company/agents/accept': () => ({ mandate: crypto.randomUUID() }),
  'POST /company/agents/end': () => ({ mandate: crypto.randomUUID() }),
  'POST /company/agents/start': () => ({ mandate: crypto.randomUUID() }),
  'POST /developers/keys': () => ({ name: '시험', scopes: ['resume:read'], days: '30' }),
  'POST /developers/keys/end': (key) => ({ key }),
  'POST /developers/webhooks': () => hook,
  'POST /developers/webhooks/:id/change': () => ({ act: 'pause' }),
  'POST /api/v1/webhooks': () => hook,
  'POST /jobs/seen': () => ({ act: 'empty' }),
  'POST /jobs/:id/hide': () => ({ hidden: 'yes' }),
  'POST /my/searches/new': () => ({ query: `q=낱말${++searches}`, name: '', every: 'day' }),
  'POST /my/searches/:id': () => ({ name: '이름', every: 'week' }),
  'POST /api/v1/saved-searches': () => ({ query: `q=낱말${++searches}`, every: 'day' }),
  'PUT /api/v1/saved-searches/:id': () => ({ name: '이름', every: 'week' }),
  'POST /my/notifications': () => chosen,
  'POST /my/notifications/contacts': () => ({ kind: 'mail', 'address-mail': 'new@address.onil.test' }),
  'POST /my/notifications/contacts/remove': () => ({ kind: 'mail' }),
  'POST /my/notifications/contacts/:kind': () => ({ code: 'none' }),
  'POST /my/notifications/devices/end': (device) => ({ device }),
  'POST /unsubscribe/:token': () => ({ 'List-Unsubscribe': 'One-Click' }),
  'PUT /api/v1/notifications/preferences': () => ({ digest: { every: 'day', hour: 9, weekday: 1 } }),
  'POST /api/v1/notifications/devices': (_thing, node) => phoneOf(node),
  'POST /api/v1/journeys': () => ({ journey: 'j1', done: false, last: 'apply', seconds: { apply: 60 }, total: 60 }),
  'POST /ideas/new': () => idea,
  'POST /ideas/:id/edit': () => idea,
  'POST /ideas/:id/vote': () => ({ on: 'yes' }),
  'POST /ideas/:id/reply': () => ({ reply: '저도 그렇습니다' }),
  'POST /ideas/:id/report': () => ({ reason: 'other' }),
  'POST /operator/ideas/:id/answer': () => ({ to: 'reviewing', text: '살펴보겠습니다' }),
  'POST /operator/ideas/:id/hide': () => ({ what: 'idea', reason: '시험' }),
  'POST /operator/ideas/:id/merge': (ideas) => ({ into: ideas.split('|')[1] ?? '' }),
  'POST /operator/news/new': () => noticeForm,
  'POST /operator/news/:id': () => ({ ...noticeForm, version: '1' }),
  'POST /operator/news/:id/restore': () => ({ version: '1' }),
  'POST /operator/news/:id/pictures/remove': (picture) => ({ picture: picture.split('|')[1] ?? '' }),
  'POST /api/v1/news': () => notice,
  'POST /settings/role': (role) => ({ role }),
  'POST /my/sign-in/rename': (passkey) => ({ passkey, name: '새 이름' }),
  'POST /my/sign-in/remove': (passkey) => ({ passkey }),
  'POST /my/sign-in/lost/code': () => ({ code: '0000-0000-0000-0000' }),
  'POST /my/sign-in/lost/cancel': (recovery) => ({ recovery }),
  'POST /recovery/approve': (recovery) => ({ recovery }),
  'POST /my/helpers/invite': (_thing, node) => ({ kind: 'family', scopes: 'messages', endsOn: inAMonth(node) }),
  'POST /my/helpers/confirm': (delegation) => ({ delegation }),
  'POST /my/helpers/end': (delegation) => ({ delegation }),
  'POST /helping/accept': () => ({ code: '0000-0000-0000-0000' }),
  'POST /helping/start': (delegation) => ({ delegation }),
  'POST /my/devices/end': (session) => ({ session }),
  'POST /company/register': () => ({ name: '새 회사', businessNumber: '2208162517' }),
  ...memberForms('/company'),
  ...roundBodies,
  ...memberForms('/issuer'),
  ...memberForms('/operator'),
  'POST /company/vacancies/new': () => typed,
  'POST /company/vacancies/:id/edit': () => typed,
  'POST /company/vacancies/from-notice': () => ({ notice: '주방보조 구합니다. 시급 12,000원' }),
  'POST /company/vacancies/check': () => typed,
  'POST /company/vacancies/:id/wording': () => ({ why: '여탕 안에서 일합니다' }),
  'POST /company/vacancies/:id/close': () => ({ reason: 'filled' }),
  'POST /wallet/get': (agencies, node) => ({ agencies, endsOn: inAMonth(node) }),
  'POST /wallet/shares/stop': (share) => ({ share }),
  'POST /wallet/shares/withdraw': (consent) => ({ consent }),
  'POST /wallet/:id/share': (_badge, node) => ({ endsOn: inAMonth(node) }),
  'POST /issuer/issue': () => order(),
  'POST /issuer/badges/:id/revoke': () => ({ reason: 'wrong-data' }),
  'POST /issuer/badges/:id/suspend': () => ({ reason: 'under-review' }),
  'POST /api/v1/issuer/badges': () => order(),
  'POST /api/v1/issuer/badges/:id/revoke': () => ({ reason: 'wrong-data' }),
  'POST /api/v1/law/decide': () => ({ domain: 'benefit', facts: {} }),
  'POST /api/v1/badges/verify': () => ({ credential: {} }),
  'POST /api/v1/vc/credentials/verify': () => ({ verifiableCredential: {}, options: {} }),
  'POST /api/v1/vc/presentations/verify': () => ({ verifiablePresentation: {}, options: {} }),
  'POST /api/v1/vc/credentials/issue': () => ({ credential: {} }),
  'POST /api/v1/vc/credentials/status': () => ({
    credentialId: 'urn:uuid:1',
    credentialStatus: { statusPurpose: 'revocation' },
    status: true,
  }),
  'POST /api/v1/vc/credentials/derive': () => ({}),
  'POST /api/v1/vc/presentations': () => ({ presentation: {}, options: {} }),
  'POST /api/v1/badges/verify-many': () => ({ credentials: [{}] }),
  'POST /settings/task': () => ({ _set: 'text:2', _page: '/help', note: '쓰던 글' }),
  'POST /settings/view': () => ({ theme: 'dark' }),
  'POST /api/v1/receipts/verify': () => ({ receipt: 'a.b.c' }),
  'POST /receipts/verify': () => ({ receipt: 'a.b.c' }),
  'POST /operator/payments/receipt': (claim) => ({ claim, amount: '1000', number: crypto.randomUUID() }),
  'POST /demo/bank': () => ({ amount: '1', sender: '시험', memo: '' }),
  'POST /operator/payments/deposits/:number/back': () => ({ 'back-9': '시험' }),
  'POST /operator/payments/deposits': () => ({ deposit: '9', 'code-9': '0123456789', 'reason-9': '시험' }),
  'POST /operator/payments/download': () => ({ why: 'check', reason: '지급 점검' }),
  'POST /my/account': () => ({ bank: '004', number: '1234567896' }),
  'POST /my/overpayments/:id/plan': (claim) => ({ [`months.${claim}`]: '3' }),
  'POST /my/overpayments/:id/agree': (claim) => ({ [`each.${claim}`]: '50000' }),
  'POST /my/resume/new': () => line,
  'POST /my/resume/:id': () => line,
  'POST /my/resume/:id/hide': () => ({ hidden: 'yes' }),
  'POST /my/resume/:id/move': () => ({ by: 'up' }),
  'POST /my/resume/settle': (one) => ({ one, other: one, right: 'one' }),
  'POST /my/resume/wishes': () => ({}),
  'POST /api/v1/resume/entries': () => line,
  'PUT /api/v1/wishes': () => ({ regions: [], occupations: [], shifts: [] }),
  'POST /apply/:vacancy': () => ({ 'how.why': 'words', 'words.why': '기계가 좋습니다' }),
  'POST /api/v1/vacancies/:id/applications': () => ({ answers: { why: { how: 'words', words: '기계가 좋습니다' } } }),
  'POST /my/data/why/:entry': () => ({ words: '' }),
  'POST /questions/:id': (question) => ({ [`text.${question}`]: '채용 담당자가 지원서를 살폈습니다' }),
  'POST /my/data/erase': () => ({ read: 'yes' }),
  'POST /api/v1/erasure': () => ({ read: true }),
  'POST /company/vacancies/:id/applicants/download': () => ({ why: 'review', reason: '면접 준비' }),
  'POST /company/vacancies/:id/proofs/download': () => ({ why: 'check', reason: '증명 점검' }),
  'POST /company/vacancies/:id/applicants/:application/invite': () => invitation,
  'POST /company/vacancies/:id/applicants/:application/decline': () => ({ reason: 'terms', words: '' }),
  'POST /api/v1/applications/:id/invite': () => invitation,
  'POST /api/v1/applications/:id/decline': () => ({ reason: 'terms', words: '' }),
  'POST /api/v1/vacancies': () => sent,
  'POST /api/v1/vacancies/read-notice': () => ({ text: '주방보조 구합니다. 시급 12,000원' }),
  'PUT /api/v1/vacancies/:id': () => sent,
  'POST /api/v1/vacancies/:id/close': () => ({ reason: 'filled' }),
  'PUT /api/v1/drafts/:form': () => ({ text: '쓰던 글' }),
}
