import type { FastifyInstance } from 'fastify'
import { type Day, addDays, dayOf } from '../../kernel/day.ts'
import { isRefusal, must } from '../../kernel/refusal.ts'
import { type Choices, holdApplication, inviteApplicant, submitApplication } from '../../modules/applications/index.ts'
import { issueByHand, setUpIssuer, suspendBadge } from '../../modules/badges/index.ts'
import { endHelp, inviteHelper, myHelp } from '../../modules/identity/index.ts'
import { giveConsent } from '../../modules/consent/index.ts'
import { publishVacancy, saveVacancy } from '../../modules/jobs/index.ts'
import { askCode, notify, subscribe, unsubscribeToken, waysOut } from '../../modules/notifications/index.ts'
import { ideaRules, openIncident, postIdea } from '../../modules/operations/index.ts'
import { saveEntry } from '../../modules/seekers/index.ts'
import { saveDraft } from '../../platform/drafts/draft.ts'
import { newId } from '../../platform/new-id.ts'
import type { Node } from '../../platform/node.ts'
import { myReceipts } from '../../platform/receipts/my-receipts.ts'
import { clock } from '../../web/format.ts'
import { receiveUpload } from '../../platform/uploads/receive-upload.ts'
import { ask } from '../testing/ask.ts'
import { type Cast, type Member, asSystem, callOf, openFor, tokenOf } from '../testing/cast.ts'
import { cases } from './case-things.ts'
import { designs } from './design-things.ts'
import { brought, proposed, publishedList } from './badge-things.ts'
import { invitations } from './console-things.ts'
import { marks } from './marks.ts'
import { insurance } from './insurance-things.ts'
import { passkeyOf } from './passkey.ts'
import { news } from './news-things.ts'
import { readings } from './readings.ts'
import { searches } from './search-things.ts'

/** Something of person, company or agency A that a path or a form names. */
export type Thing =
  | 'draft'
  | 'vacancy'
  | 'consent'
  | 'session'
  | 'passkey'
  | 'recovery'
  | 'help'
  | 'badge'
  | 'suspended badge'
  | 'design'
  | 'published design'
  | 'achievement'
  | 'order'
  | 'sent order'
  | 'event rule'
  | 'event'
  | 'correction'
  | 'share'
  | 'link'
  | 'status list'
  | 'accreditation'
  | 'outside badge'
  | 'accredited list'
  | 'member'
  | 'invitation'
  | 'known invitation'
  | `${'agency' | 'operator'} ${'member' | 'invitation'}`
  | 'company'
  | 'agency'
  | 'person'
  | 'letter'
  | 'letter link'
  | 'saved search'
  | 'search link'
  | 'push device'
  | 'waiting code'
  | 'line'
  | 'application'
  | 'application in inbox'
  | 'held in inbox'
  | 'invited'
  | 'receipt'
  | keyof typeof insurance
  | keyof typeof cases
  | 'reading'
  | 'question'
  | 'incident'
  | 'key'
  | 'upload'
  | 'webhook'
  | 'delivery'
  | keyof typeof news
  | 'idea'
  | 'two ideas'

/** Where the things are made. */
export type Scene = { readonly app: FastifyInstance; readonly node: Node; readonly cast: Cast }

/** A vacancy that may be published as it is, in every respect that a form asks for. */
export const vacancy = {
  duties: '프레스와 컨베이어를 점검하고 고칩니다. 셋이 한 조로 일합니다.',
  occupation: '8312',
  region: '11680',
  address: '역삼로 1',
  hours: '08:30~17:30, 월~금',
}
const pay = { per: 'month', min: 2_950_000 } as const
const needs = [{ id: 'why', kind: 'why', label: '왜 이 일을 하고 싶으세요?', required: true }] as const

const answers: Choices = { why: { how: 'words', words: marks.answer } }

let made = 0

/** What lies there before anybody knocks: notices, a typed draft, consents, the agencies' keys. */
export async function plant(scene: Scene): Promise<void> {
  const { node, cast } = scene
  const now = node.clock.now()
  const words = (text: string): { title: { ko: string; en: string }; body: { ko: string; en: string } } => ({
    title: { ko: text, en: text },
    body: { ko: text, en: text },
  })
  const about = { topic: 'test.planted', link: '/my' }
  await asSystem(node, async (tx) => {
    await notify(tx, now, { ...about, ...words(marks.personNotice), to: { person: cast.personA.person } })
    await notify(tx, now, { ...about, ...words(marks.companyNotice), to: { organisation: idOf(cast.companyA) } })
    const agencies = [
      { member: cast.issuerA, code: 'agency-a', source: 'qualifications' },
      { member: cast.issuerB, code: 'agency-b', source: 'degrees' },
    ] as const
    for (const { member, code, source } of agencies)
      await setUpIssuer(tx, node, { organisation: idOf(member), code, name: code, kind: 'qualification', source })
  })
  must(await saveDraft(callOf(node, cast.personA), { form: 'planted', fields: { text: marks.typedDraft } }))
  await make.badge(scene)
  await make.draft(scene)
  await make.line(scene)
  await make.application(scene)
  await make.key(scene)
}

/** Makes a new one. Gives what stands for it in a path or a form; several parameters of a path are divided by '|'. */
export const make: Readonly<Record<Thing, (scene: Scene) => Promise<string>>> = {
  draft: async ({ node, cast }) => await save(node, cast.companyA, `${marks.draftVacancy} ${++made}`),
  vacancy: async ({ node, cast }) => {
    const id = await save(node, cast.companyA, `보전원 ${++made}`)
    return must(await publishVacancy(callOf(node, cast.companyA), { vacancy: id })).vacancy
  },
  consent: async ({ node, cast }) =>
    await asSystem(node, async (tx) => {
      const given = { purpose: 'wallet', scope: [marks.consent], source: 'agency-a', recipient: 'self' }
      return await giveConsent(tx, node.clock.now(), { ...given, person: cast.personA.person, endsOn: inAMonth(node) })
    }),
  session: async ({ node, cast }) => (await openFor(node, cast.personA)).id,
  passkey: async ({ app, node, cast }) => await passkeyOf(app, await tokenOf(node, cast.personA)),
  help: async ({ node, cast }) => {
    const call = callOf(node, cast.personA)
    for (const d of must(await myHelp(call, {})).helpers)
      if (d.state === 'invited') must(await endHelp(call, { delegation: d.id })) // five at most
    const invite = { kind: 'family', scopes: ['messages'], endsOn: inAMonth(node) } as const
    return must(await inviteHelper(call, invite)).delegation
  },
  recovery: async ({ app, node, cast }) => {
    const token = await tokenOf(node, cast.personA)
    await passkeyOf(app, token)
    await ask(app, { method: 'POST', url: '/my/sign-in/lost/begin', token })
    const { body } = await ask(app, { method: 'GET', url: '/my/sign-in/lost', token })
    return /name="recovery" value="([^"]+)"/.exec(body)?.[1] ?? ''
  },
  badge: async ({ node, cast }) => must(await issueByHand(callOf(node, cast.issuerA), order(marks.badge))).badge,
  'suspended badge': async (scene) => {
    const badge = await make.badge(scene)
    return must(await suspendBadge(callOf(scene.node, scene.cast.issuerA), { badge, reason: 'under-review' })).badge
  },
  ...designs,
  ...insurance,
  ...cases,
  ...searches,
  share: async (scene) => (await shareOf(scene)).id,
  link: async (scene) => (await shareOf(scene)).token,
  'status list': async () => await Promise.resolve('agency-a|revocation-1'),
  'outside badge': async ({ app, node, cast }) => await brought(app, node, cast),
  accreditation: async ({ node, cast }) => await proposed(node, cast),
  'accredited list': async ({ node, cast }) => await publishedList(node, cast),
  ...invitations,
  company: async ({ cast }) => await Promise.resolve(idOf(cast.companyA)),
  agency: async () => await Promise.resolve('agency-a'),
  person: async () => await Promise.resolve(`linking-personA`),
  letter: async ({ node, cast }) => {
    const id = newId<'Mail'>()
    const letter = { to: cast.personA.email, subject: marks.personNotice, text: marks.personNotice }
    await waysOut.of(node).mail.send({ id, ...letter, createdAt: node.clock.now() })
    return id
  },
  'letter link': async ({ node, cast }) =>
    await Promise.resolve(unsubscribeToken(node, { person: cast.personA.person, kind: 'result' })),
  'push device': async ({ node, cast }) => {
    const address = waysOut.of(node).push.simulated?.(`phone-${++made}`)
    return must(await subscribe(callOf(node, cast.personA), { address, name: 'test' })).device
  },
  'waiting code': async ({ node, cast }) => {
    const address = `person${++made}@code.onil.test`
    return must(await askCode(callOf(node, cast.personA), { kind: 'mail', address })).kind
  },
  line: async ({ node, cast }) => {
    const line = { section: 'career', title: marks.line, organisation: '', detail: '' }
    return must(await saveEntry(callOf(node, cast.personA), line)).id
  },
  ...readings,
  application: async (scene) => (await apply(scene)).application,
  'application in inbox': async (scene) => Object.values(await apply(scene)).join('|'),
  'held in inbox': async (scene) => {
    const sent = await apply(scene)
    must(await holdApplication(callOf(scene.node, scene.cast.companyA), { application: sent.application }))
    return Object.values(sent).join('|')
  },
  invited: async (scene) => {
    const { application } = await apply(scene)
    const call = callOf(scene.node, scene.cast.companyA)
    must(await inviteApplicant(call, { application, message: '이야기 나누고 싶습니다', times: '' }))
    return application
  },
  incident: async ({ node, cast }) =>
    must(await openIncident(callOf(node, cast.operator), { components: ['mail'], ...incident(node) })).incident,
  key: keyOf,
  upload: async ({ node, cast }) => {
    const body = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF')
    const wanted = { types: ['application/pdf'], maxBytes: 1000, kind: 'test' } as const
    const sent = await receiveUpload(
      callOf(node, cast.personA),
      { field: 'f', name: 'paper.pdf', type: '', body },
      wanted,
    )
    if (isRefusal(sent)) throw new Error(sent.refused)
    return sent
  },
  webhook: webhookOf,
  delivery: deliveryOf,
  idea: async ({ node, cast }) => await posted(node, cast.personA),
  'two ideas': async ({ node, cast }) => `${await posted(node, cast.personA)}|${await posted(node, cast.personB)}`,
  ...news,
  receipt: async (scene) => {
    await apply(scene)
    return must(await myReceipts(callOf(scene.node, scene.cast.personA), {})).receipts[0]?.id ?? ''
  },
}

/** An idea that may be posted. */
export const idea = { title: '통근 시간으로 찾기', text: '지도를 켜지 않고도 알고 싶습니다.' } as const

// Here one person posts more a day than anybody may.
async function posted(node: Node, by: Member): Promise<string> {
  ideaRules.provide(node, { answerDays: 14, ideasADay: 100_000, repliesADay: 100_000 })
  return must(await postIdea(callOf(node, by), idea)).idea
}

/** An incident that began a minute ago, as a form tells it. */
export function incident(
  node: Node,
): Readonly<Record<'title' | 'text', Words>> & { began: { day: Day; time: string } } {
  const minuteAgo = new Date(node.clock.now().getTime() - 60_000)
  const words = { ko: '메일이 늦습니다', en: 'Mail is late' }
  return { title: words, text: words, began: { day: dayOf(minuteAgo), time: clock(minuteAgo) } }
}

type Words = { readonly ko: string; readonly en: string }
// Keys and webhooks are made as their owners do it.
async function keyOf({ app, node, cast }: Scene): Promise<string> {
  const token = await tokenOf(node, cast.companyA)
  const body = { name: marks.key, scopes: 'vacancies:write', days: '30' }
  await ask(app, { method: 'POST', url: '/developers/keys', token, body })
  const page = await ask(app, { method: 'GET', url: '/developers/keys', token })
  return /name="key" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
}

async function webhookOf({ app, node, cast }: Scene): Promise<string> {
  const token = await tokenOf(node, cast.companyA)
  const url = '/api/v1/webhooks'
  const there: readonly { id: string }[] = JSON.parse((await ask(app, { method: 'GET', url, token })).body)
  for (const { id } of there) await ask(app, { method: 'DELETE', url: `${url}/${id}`, token })
  const body = { url: `https://${marks.webhook}.example.kr/`, topics: ['jobs.vacancy-published'] }
  return String(JSON.parse((await ask(app, { method: 'POST', url, token, body })).body).webhook)
}

async function deliveryOf(scene: Scene): Promise<string> {
  const { app, node, cast } = scene
  const [webhook, token] = [await webhookOf(scene), await tokenOf(node, cast.companyA)]
  await ask(app, { method: 'POST', url: `/developers/webhooks/${webhook}/test`, token })
  const { body } = await ask(app, { method: 'GET', url: `/developers/webhooks/${webhook}`, token })
  return /id="delivery-([^"]+)"/.exec(body)?.[1] ?? ''
}

async function apply(scene: Scene): Promise<{ vacancy: string; application: string }> {
  const { node, cast } = scene
  const id = await make.vacancy(scene)
  const sent = must(await submitApplication(callOf(node, cast.personA), { vacancy: id, answers }))
  return { vacancy: id, application: sent.application }
}

async function save(node: Node, by: Member, title: string): Promise<string> {
  const content = { ...vacancy, pay, needs: [...needs], title }
  return must(await saveVacancy(callOf(node, by), { content })).vacancy
}

/** An order for a badge of person A with a number of its own. */
export function order(title = '용접기능사'): Readonly<Record<'holder' | 'number' | 'title' | 'organisation', string>> {
  return { holder: 'linking-personA', number: `N-${++made}`, title, organisation: '국가자격원' }
}

// A link is made and found on the pages, as its owner does it.
async function shareOf(scene: Scene): Promise<{ id: string; token: string }> {
  const { app, node, cast } = scene
  const badge = await make.badge(scene)
  const token = await tokenOf(node, cast.personA)
  await ask(app, {
    method: 'POST',
    url: `/wallet/${badge}/share`,
    token,
    body: { endsOn: inAMonth(node), showName: 'yes' },
  })
  const { body } = await ask(app, { method: 'GET', url: `/wallet/${badge}`, token })
  const found = { id: /name="share"[^>]*value="([^"]+)"/.exec(body)?.[1], token: /\/b\/([\w-]{20,})/.exec(body)?.[1] }
  if (found.id === undefined || found.token === undefined) throw new Error('the page shows no link')
  return { id: found.id, token: found.token }
}

/** A day that an end may be on. */
export function inAMonth(node: Node): Day {
  return addDays(dayOf(node.clock.now()), 30)
}

/** The organisation of a member who has one. */
function idOf({ organisation }: Member): string {
  if (!organisation) throw new Error('acts for nobody')
  return organisation.id
}
