import { once } from 'node:events'
import { type Server, createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { Webhook } from 'standardwebhooks'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { must } from '../../kernel/refusal.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { fieldKeys } from '../../platform/field-encryption/field-keys.ts'
import { ringInMemory } from '../../platform/field-encryption/key-ring.ts'
import { makeGuardedFetch } from '../../platform/guarded-fetch/make-guarded-fetch.ts'
import { type Route, api, page } from '../../platform/http/route.ts'
import { keyRefusal } from '../../platform/http/key-check.ts'
import { json } from '../../platform/http/page-call.ts'
import { installJobs } from '../../platform/jobs/runner.ts'
import { systemCall } from '../../platform/node.ts'
import type { Actor } from '../../platform/operation/actor.ts'
import { drain } from '../../platform/outbox/relay.ts'
import { personActor } from '../../platform/testing/build-actor.ts'
import { type TestDatabase, testDatabase } from '../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../platform/testing/test-node.ts'
import { addOrganisation, adoptPerson } from '../identity/index.ts'
import { myMessages } from '../notifications/index.ts'
import { toId } from '../../kernel/id.ts'
import { applicationSubmitted } from '../applications/events.ts'
import { command } from '../../platform/operation/command.ts'
import { z } from 'zod'
import { authenticateKey } from './keys/authenticate-key.ts'
import { endKey } from './keys/end-key.ts'
import { makeKey } from './keys/make-key.ts'
import { myKeys } from './keys/my-keys.ts'
import { apiOf, webhookFetch } from './services.ts'
import { subscriptions } from './subscriptions.ts'
import { addWebhook } from './webhooks/add-webhook.ts'
import { changeWebhook, rotateWebhookSecret } from './webhooks/change-webhook.ts'
import { deliverWebhook, mostAttempts } from './webhooks/deliver.ts'
import { webhookLog } from './webhooks/my-webhooks.ts'
import { sendAgain, sendTest } from './webhooks/send-again.ts'

const answer = (): ReturnType<Route['handle']> => Promise.resolve(json({}))
const described = { summary: '', response: z.object({}) }
const routes = [
  api('GET', '/vacancies/:id/applicants', 'employer', { ...described, resource: 'applications' }, answer),
  api('POST', '/vacancies', 'employer', described, answer),
  api('GET', '/reference/regions', 'public', described, answer),
  page('/company', 'employer', answer),
] as const
let database: TestDatabase
let node: TestNode
let employer: Actor
let receiver: Server
let url = ''
let status = 200
const received: { body: string; headers: Record<string, string> }[] = []

/** Somebody who administers a company of that name. */
async function anEmployer(name: string): Promise<Actor> {
  const now = node.clock.now()
  const made = await inTransaction(node, systemCall(node, 'test').actor, 'test', async (tx) => {
    const person = await adoptPerson(tx, node, {
      subject: `test:${name}`,
      name: '차은호',
      linkingId: `linking-${name}`,
    })
    return { person, organisation: await addOrganisation(tx, now, { kind: 'employer', name }, person) }
  })
  const acting = {
    role: 'employer',
    organisation: made.organisation,
    organisationName: name,
    administrator: true,
  } as const
  return {
    kind: 'person',
    person: toId(made.person),
    name: '차은호',
    session: toId(crypto.randomUUID()),
    acting,
    assurance: 'substantial',
  }
}

const happened = command('test.happened', {
  input: z.object({ application: z.uuid(), organisation: z.uuid() }),
  allow: () => true,
  run: async ({ input }) => {
    await Promise.resolve()
    const id = input.application
    return { value: {}, facts: [applicationSubmitted({ ...input, vacancy: id, person: id })] }
  },
})

beforeAll(async () => {
  database = await testDatabase()
  await installJobs(database.ownerUrl, [deliverWebhook])
  node = testNode({ ...database, subscriptions })
  fieldKeys.provide(node, ringInMemory())
  apiOf.provide(node, { routes, perMinute: 300 })
  webhookFetch.provide(node, (host) => makeGuardedFetch({ allow: [host], loopback: true }))
  employer = await anEmployer('다온정밀')
  receiver = createServer((request, response) => {
    void text(request).then((body) => {
      received.push({
        body,
        headers: Object.fromEntries(Object.entries(request.headers).map(([k, v]) => [k, String(v)])),
      })
      response.writeHead(status).end()
    })
  }).listen(0, '127.0.0.1')
  await once(receiver, 'listening')
  const at = receiver.address()
  url = `http://127.0.0.1:${typeof at === 'object' ? at?.port : 0}/hook`
})
afterAll(async () => {
  receiver.close()
  await node.close()
  await database.drop()
})
afterEach(() => {
  status = 200
  received.length = 0
})

const organisation = (): string =>
  employer.kind === 'person' && employer.acting.role !== 'person' ? employer.acting.organisation : ''
const by = (actor: Actor): Actor =>
  actor.kind === 'person' ? { ...actor, proved: { identity: node.clock.now().getTime() } } : actor

describe('a key of a program', () => {
  const wanted = { name: '채용관리', scopes: ['vacancies:write'], days: 30 }

  test('acts for who made it, within its scopes, until it is ended; it administers nothing', async () => {
    const { key, id } = must(await makeKey(callBy(node, by(employer)), wanted))
    const actor = await authenticateKey(node, key)
    expect(actor).toMatchObject({
      acting: { role: 'employer', administrator: false },
      program: { scopes: ['vacancies:write'] },
      assurance: 'low',
    })
    if (!actor) throw new Error('nobody')
    const verdicts = routes.map((route) => keyRefusal(route, actor)?.refused ?? 'may')
    expect(verdicts).toEqual(['platform.key-lacks-scope', 'may', 'may', 'platform.key-is-for-the-api'])
    expect(await makeKey(callBy(node, actor), wanted)).toMatchObject({ ok: false })
    expect(must(await myKeys(callBy(node, employer), {}))[0]).toMatchObject({
      id,
      name: '채용관리',
      hint: key.slice(0, 9) + '…',
    })
    must(await endKey(callBy(node, employer), { key: id }))
    expect(await authenticateKey(node, key)).toBeUndefined()
    expect(await authenticateKey(node, `${key.slice(0, -1)}x`)).toBeUndefined()
  })

  test('is not made for what the role has no use for, nor without a fresh proof; is not somebody else’s', async () => {
    expect(await makeKey(callBy(node, by(employer)), { ...wanted, scopes: ['wallet:read'] })).toMatchObject({
      refusal: { status: 422 },
    })
    expect(await makeKey(callBy(node, employer), wanted)).toMatchObject({
      refusal: { refused: 'platform.step-up-needed' },
    })
    const { id } = must(await makeKey(callBy(node, by(employer)), wanted))
    const other = await anEmployer('남의회사')
    expect(must(await myKeys(callBy(node, other), {}))).toEqual([])
    expect(await endKey(callBy(node, other), { key: id })).toMatchObject({ refusal: { status: 404 } })
  })

  test('runs out on its day', async () => {
    const { key } = must(await makeKey(callBy(node, by(employer)), wanted))
    node.clock.move(31 * 86_400_000)
    expect(await authenticateKey(node, key)).toBeUndefined()
  })
})

describe('a webhook', () => {
  const added = async (): Promise<{ webhook: string; secret: string }> =>
    must(await addWebhook(callBy(node, employer), { url, topics: ['applications.submitted'] }))
  const deliver = async (delivery: string): Promise<string> =>
    await deliverWebhook.run(systemCall(node, 'test'), { delivery }).then(
      () => 'done',
      (error: unknown) => String(error),
    )
  const logOf = async (webhook: string) => must(await webhookLog(callBy(node, employer), { webhook }))
  const remove = async (webhook: string): Promise<void> =>
    void must(await changeWebhook(callBy(node, employer), { webhook, act: 'remove' }))

  test('is told once of a fact, signed so that the receiver’s library accepts it, without a word about persons', async () => {
    const { webhook, secret } = await added()
    const application = crypto.randomUUID()
    must(await happened(callBy(node, personActor()), { application, organisation: organisation() }))
    await drain(node)
    await drain(node)
    const [{ delivery } = { delivery: undefined }, ...more] = (await logOf(webhook)).deliveries
    expect(more).toEqual([])
    expect(await deliver(delivery?.id ?? '')).toBe('done')
    expect(await deliver(delivery?.id ?? '')).toBe('done')
    expect(received).toHaveLength(1)
    const [{ body, headers } = { body: '', headers: {} }] = received
    expect(new Webhook(secret).verify(body, headers)).toMatchObject({
      type: 'applications.submitted',
      data: { application, vacancy: application },
    })
    expect(JSON.parse(body).data).not.toHaveProperty('person')
    expect(() => new Webhook(secret).verify(body.replace('submitted', 'withdrawn'), headers)).toThrow()
    expect((await logOf(webhook)).deliveries[0]).toMatchObject({
      delivery: { delivered_at: expect.any(Date) },
      attempts: [{ n: 1, status: 200 }],
    })
    await remove(webhook)
  })

  test('costs nothing where nobody wants to be told: no such topic, another organisation, an address at rest or removed', async () => {
    const submitted = async (to: string): Promise<number> => {
      must(await happened(callBy(node, personActor()), { application: crypto.randomUUID(), organisation: to }))
      return await drain(node)
    }
    const [call, own] = [callBy(node, employer), organisation()]
    const other = must(await addWebhook(call, { url, topics: ['applications.withdrawn'] }))
    expect(await submitted(own)).toBe(0)
    const { webhook } = await added()
    expect(await submitted(own)).toBe(1)
    expect(await submitted(crypto.randomUUID())).toBe(0)
    must(await changeWebhook(call, { webhook, act: 'pause' }))
    expect(await submitted(own)).toBe(0)
    must(await changeWebhook(call, { webhook, act: 'resume' }))
    expect(await submitted(own)).toBe(1)
    expect((await logOf(webhook)).deliveries).toHaveLength(2)
    for (const one of [webhook, other.webhook]) await remove(one)
    expect(await submitted(own)).toBe(0)
  })

  test('is tried again with the same id, rests after the last try, and its organisation is told', async () => {
    const { webhook } = await added()
    const { delivery } = must(await sendTest(callBy(node, employer), { webhook }))
    status = 503
    expect(await deliver(delivery)).toMatch('503')
    for (let n = 2; n < mostAttempts; n++) await deliver(delivery)
    expect(await deliver(delivery)).toBe('done')
    expect(new Set(received.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([delivery]))
    expect(received).toHaveLength(mostAttempts)
    expect((await logOf(webhook)).webhook).toMatchObject({ paused_because: 'failing' })
    expect(await sendAgain(callBy(node, employer), { delivery })).toMatchObject({
      refusal: { refused: 'developers.webhook-rests' },
    })
    must(await changeWebhook(callBy(node, employer), { webhook, act: 'resume' }))
    must(await sendAgain(callBy(node, employer), { delivery }))
    status = 204
    expect(await deliver(delivery)).toBe('done')
    const told = must(await myMessages(callBy(node, employer), {}))
    expect(JSON.stringify(told)).toContain('웹훅이 127.0.0.1')
    await remove(webhook)
  })

  test('during a day after a new secret both signatures are there', async () => {
    const { webhook, secret } = await added()
    const { secret: next } = must(await rotateWebhookSecret(callBy(node, employer), { webhook }))
    const { delivery } = must(await sendTest(callBy(node, employer), { webhook }))
    await deliver(delivery)
    const [{ body, headers } = { body: '', headers: {} }] = received
    for (const one of [secret, next]) expect(new Webhook(one).verify(body, headers)).toBeTruthy()
    node.clock.move(33 * 86_400_000)
    must(await sendAgain(callBy(node, employer), { delivery }))
    await deliver(delivery)
    expect(received.at(-1)?.headers['webhook-signature']?.split(' ')).toHaveLength(1)
    await remove(webhook)
  })

  test('goes only to an address that may be told, and only what concerns this kind of organisation', async () => {
    const call = callBy(node, employer)
    for (const bad of [
      'http://hooks.example.kr',
      'https://user:word@hooks.example.kr',
      'ftp://hooks.example.kr',
      'nowhere',
    ])
      expect(await addWebhook(call, { url: bad, topics: ['applications.submitted'] }), bad).toMatchObject({
        refusal: { status: 422 },
      })
    expect(await addWebhook(call, { url, topics: ['badges.revoked'] })).toMatchObject({ refusal: { status: 422 } })
    webhookFetch.provide(node, (host) => makeGuardedFetch({ allow: [host] }))
    const { webhook } = await added()
    const { delivery } = must(await sendTest(call, { webhook }))
    expect(await deliver(delivery)).toMatch(/not-https|private|public/)
    expect(received).toEqual([])
    await remove(webhook)
  })
})
