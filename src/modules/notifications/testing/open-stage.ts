import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { toId } from '../../../kernel/id.ts'
import { must } from '../../../kernel/refusal.ts'
import { loadPushKeys } from '../../../gateways/web-push/vapid.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import { type Call, systemCall } from '../../../platform/node.ts'
import { personActor } from '../../../platform/testing/build-actor.ts'
import { testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../platform/testing/test-node.ts'
import { askCode } from '../contacts/ask-code.ts'
import { codeOf } from '../contacts/code.ts'
import { confirmCode } from '../contacts/confirm-code.ts'
import { alimtalkTemplates } from '../delivery/letters.ts'
import type { Kind } from '../kinds.ts'
import { notify } from '../notify.ts'
import type { WaysOut } from '../ways-out.ts'
import { type Outside, deliverOnce, provideOutside, ringOf, usualOutside } from './stage.ts'

type Row = Readonly<Record<string, unknown>>

/** A node with simulated ways out, and what a test does with it. Times are Korean: '2026-12-01T10:00'. */
export type Stage = {
  readonly node: TestNode
  readonly owner: pg.Client
  readonly ways: WaysOut
  readonly outside: Outside
  /** Everything outside is well, and it is ten in the morning. */
  asUsual(): void
  at(korean: string): void
  later(minutes: number): void
  as(person: string): Call
  rows(text: string, values?: readonly unknown[]): Promise<Row[]>
  tell(person: string, kind: Kind, title?: string): Promise<void>
  /** Subjects of the letters to an address, in the order of their bytes. */
  letters(to: string): Promise<string[]>
  onPhone(): Promise<string[]>
  withMobile(person: string, address: string): Promise<void>
  lastCode(person: string): Promise<string>
  close(): Promise<void>
}

/** Opens a stage; `close` it in `afterAll`. */
export async function openStage(): Promise<Stage> {
  const database = await testDatabase()
  const node = testNode({ url: database.url, contextKey: database.contextKey })
  fieldKeys.provide(node, ringOf())
  const outside = usualOutside()
  const keys = await loadPushKeys(await mkdtemp(join(tmpdir(), 'onil-keys-')))
  const ways = provideOutside(node, keys, alimtalkTemplates(), outside)
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  const close = async (): Promise<void> => {
    await owner.end()
    await node.close()
    await database.drop()
  }
  const at = (korean: string): void => node.clock.move(new Date(`${korean}:00+09:00`).getTime() - Date.now())
  const asUsual = (): void => {
    for (const one of Object.values(outside)) one.mode = 'normal'
    at('2026-12-01T10:00')
  }
  const later = (minutes: number): void => node.clock.move(node.clock.offset() + minutes * 60_000)
  return { node, owner, ways, outside, at, asUsual, later, ...looks(owner), ...acts(node, owner), close }
}

function looks(owner: pg.Client): Pick<Stage, 'rows' | 'letters' | 'onPhone'> {
  const rows = async (text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await owner.query<Row>(text, [...values])).rows
  const column = async (text: string, values?: readonly unknown[]): Promise<string[]> =>
    (await rows(text, values)).map(({ one }) => String(one))
  return {
    rows,
    letters: async (to) =>
      await column('select subject as one from platform.mail where to_address = $1 order by subject collate "C"', [to]),
    onPhone: async () =>
      await column(`select channel || ' ' || shown_to || ' ' || text as one from notifications.phone order by at`),
  }
}

function acts(node: TestNode, owner: pg.Client): Pick<Stage, 'as' | 'tell' | 'withMobile' | 'lastCode'> {
  const as = (person: string): Call => callBy(node, personActor(toId(person)))
  const lastCode = async (person: string): Promise<string> => {
    const { rows } = await owner.query<{ id: string }>(
      'select id from notifications.verification where person_id = $1 order by created_at desc, id desc limit 1',
      [person],
    )
    return codeOf(node, rows[0]?.id ?? '')
  }
  return {
    as,
    lastCode,
    tell: async (person, kind, title = '답이 왔습니다') => {
      const words = { title: { ko: title, en: 'Title' }, body: { ko: '비밀 회사 이야기', en: 'secret' } }
      const notice = { to: { person }, topic: 'test.told', link: '/my/applications/1', kind, ...words }
      await inTransaction(node, systemCall(node, 'test').actor, 'test', (tx) => notify(tx, node.clock.now(), notice))
    },
    withMobile: async (person, address) => {
      must(await askCode(as(person), { kind: 'mobile', address }))
      must(await confirmCode(as(person), { kind: 'mobile', code: await lastCode(person) }))
      await deliverOnce(node)
      await owner.query('delete from notifications.phone')
    },
  }
}
