import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BusinessAnswer } from '../../gateways/business-registry/port.ts'
import { type Id, toId } from '../../kernel/id.ts'
import { isRefusal, must } from '../../kernel/refusal.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { fieldKeys } from '../../platform/field-encryption/field-keys.ts'
import { ringInMemory } from '../../platform/field-encryption/key-ring.ts'
import { installJobs } from '../../platform/jobs/runner.ts'
import { systemCall } from '../../platform/node.ts'
import type { Actor } from '../../platform/operation/actor.ts'
import { folderStorage } from '../../platform/storage/folder-storage.ts'
import { storageService } from '../../platform/storage/storage.ts'
import { type TestDatabase, testDatabase } from '../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../platform/testing/test-node.ts'
import { receiveUpload } from '../../platform/uploads/receive-upload.ts'
import { scannerService } from '../../platform/uploads/scanner.ts'
import { addOrganisation, adoptPerson, organisationCard } from '../identity/index.ts'
import { myMessages } from '../notifications/index.ts'
import { askVerification } from './ask-verification.ts'
import { checkBusiness } from './check-business.ts'
import { decideVerification, settleDecision } from './decide-verification.ts'
import { myVerification, papersToRead } from './read-verification.ts'
import { paperKind, sendPaper } from './send-paper.ts'
import { registryOf } from './services.ts'

const stated = { openedOn: '2015-03-02', representative: '홍시연' }
const wanted = { types: ['application/pdf'], maxBytes: 1000, kind: paperKind } as const
let folder: string
let database: TestDatabase
let node: TestNode
let answer: BusinessAnswer = { answer: 'continues' }
let made = 0

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onil-enterprises-'))
  database = await testDatabase()
  await installJobs(database.ownerUrl, [checkBusiness, settleDecision])
  node = testNode(database)
  fieldKeys.provide(node, ringInMemory())
  storageService.provide(node, folderStorage(folder))
  scannerService.provide(node, { name: 'test', scan: () => Promise.resolve({ is: 'clean' }) })
  registryOf.provide(node, { ask: () => Promise.resolve(answer) })
})
afterAll(async () => {
  await node.close()
  await database.drop()
  await rm(folder, { recursive: true })
})

type Somebody = { readonly actor: Actor; readonly organisation: Id<'Organisation'> }

async function somebody(kind: 'employer' | 'operator'): Promise<Somebody> {
  const n = ++made
  const businessNumber = kind === 'employer' ? String(1_000_000_000 + n) : undefined
  return await inTransaction(node, systemCall(node, 'test').actor, 'test', async (tx) => {
    const person = await adoptPerson(tx, node, { subject: `test:${n}`, name: `사람${n}`, linkingId: `linking-${n}` })
    const name = `회사${n}`
    const about = { kind, name, ...(businessNumber !== undefined && { businessNumber }) }
    const organisation = await addOrganisation(tx, node.clock.now(), about, person)
    const acting = { role: kind, organisation, organisationName: name, administrator: true } as const
    const session = toId<'Session'>(crypto.randomUUID())
    return {
      organisation,
      actor: { kind: 'person', person: toId(person), name: `사람${n}`, session, acting, assurance: 'substantial' },
    }
  })
}

const check = async ({ organisation }: Somebody): Promise<string> =>
  await checkBusiness.run(systemCall(node, 'test'), { organisation }).then(
    () => 'done',
    (error: unknown) => String(error),
  )
const stateOf = async ({ actor }: Somebody): Promise<string> =>
  must(await myVerification(callBy(node, actor), {})).state
const verified = async ({ organisation }: Somebody): Promise<boolean | undefined> =>
  await inTransaction(
    node,
    systemCall(node, 'test').actor,
    'test',
    async (tx) => (await organisationCard(tx, organisation))?.verified,
  )
const told = async ({ actor }: Somebody): Promise<string> =>
  JSON.stringify(must(await myMessages(callBy(node, actor), {})))

describe('a company', () => {
  test('is verified once the tax office says so, however long it was silent, and is told once', async () => {
    const company = await somebody('employer')
    must(await askVerification(callBy(node, company.actor), stated))
    expect(await askVerification(callBy(node, company.actor), stated)).toMatchObject({
      refusal: { refused: 'enterprises.under-way' },
    })
    answer = { answer: 'unavailable' }
    expect(await check(company)).toMatch('does not answer')
    expect([await stateOf(company), await verified(company)]).toEqual(['asking', false])
    answer = { answer: 'continues' }
    expect([await check(company), await check(company)]).toEqual(['done', 'done'])
    expect([await stateOf(company), await verified(company)]).toEqual(['confirmed', true])
    expect((await told(company)).split('사업자 확인이 끝났습니다')).toHaveLength(2)
  })

  test('that does not match is told why, and can be verified by a paper that a named person reads', async () => {
    const [company, operator] = [await somebody('employer'), await somebody('operator')]
    answer = { answer: 'no-match' }
    must(await askVerification(callBy(node, company.actor), stated))
    await check(company)
    expect([await stateOf(company), await verified(company)]).toEqual(['unconfirmed', false])
    const body = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF')
    const upload = await receiveUpload(
      callBy(node, company.actor),
      { field: 'paper', name: '등록증.pdf', type: '', body },
      wanted,
    )
    if (isRefusal(upload)) throw new Error(upload.refused)
    const { receipt } = Object(await sendPaper(callBy(node, company.actor), { upload }))
    expect(receipt).toMatch(/^ey/)
    expect(await sendPaper(callBy(node, company.actor), { upload })).toMatchObject({ refusal: { status: 409 } })
    expect(must(await papersToRead(callBy(node, operator.actor), {}))).toMatchObject([{ row: { paper_id: upload } }])
    const { organisation } = company
    const decide = async (decision: 'confirmed' | 'refused', reason: string) =>
      await decideVerification(callBy(node, operator.actor), { organisation, decision, reason })
    expect(await decide('refused', ' ')).toMatchObject({ refusal: { status: 422 } })
    must(await decide('refused', '대표자 이름이 보이지 않습니다'))
    expect(await decide('confirmed', '')).toMatchObject({ refusal: { refused: 'enterprises.nothing-to-decide' } })
    await settleDecision.run(systemCall(node, 'test'), { organisation, decision: 'refused' })
    expect([await stateOf(company), await verified(company)]).toEqual(['refused', false])
    expect(await told(company)).toContain('올린 서류로는 확인하지 못했습니다')
    expect(must(await myVerification(callBy(node, company.actor), {})).row).toMatchObject({
      decided_by_name: operator.actor.kind === 'person' ? operator.actor.name : '',
    })
  })

  test('whose business is closed has no use for a paper; nobody but its administrators asks, nobody but the operator decides', async () => {
    const [company, other] = [await somebody('employer'), await somebody('employer')]
    answer = { answer: 'closed' }
    must(await askVerification(callBy(node, company.actor), stated))
    await check(company)
    expect(await sendPaper(callBy(node, company.actor), { upload: crypto.randomUUID() })).toMatchObject({
      refusal: { refused: 'enterprises.no-paper-now' },
    })
    expect(await stateOf(other)).toBe('none')
    const { organisation } = company
    expect(
      await decideVerification(callBy(node, other.actor), { organisation, decision: 'confirmed', reason: '' }),
    ).toMatchObject({ refusal: { status: 403 } })
    expect(
      await askVerification(callBy(node, company.actor), { openedOn: '2015-13-02', representative: '' }),
    ).toMatchObject({ refusal: { fields: { openedOn: expect.anything(), representative: expect.anything() } } })
  })
})
