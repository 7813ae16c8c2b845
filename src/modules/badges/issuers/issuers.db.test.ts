import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { must } from '../../../kernel/refusal.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { callBy, testNode, type TestNode } from '../../../platform/testing/test-node.ts'
import { revokeBadge } from './change-status.ts'
import { issueByHand } from './issue.ts'
import { publishedDid, publishedList } from './published.ts'
import { issuedBadge, issuedBadges } from './register.ts'
import { tables } from '../tables.ts'
import { type Office, code, ledgerOf, openOffice, records } from '../testing/office.ts'
import { anAgency, aPerson, asSystem, fetchFrom, held, licence, withAgencies } from '../testing/stage.ts'
import { myBadge, myWallet } from '../wallet/my-wallet.ts'

let office: Office
let node: TestNode
let employer: Office['employer']
let hrdk: Office['hrdk']
beforeAll(async () => {
  office = await openOffice()
  ;({ node, employer, hrdk } = office)
})
afterAll(() => office.close())

describe('an issuer', () => {
  test('issues by hand to a wallet address or linking number, once', async () => {
    office.answers.qualifications = { answer: 'no-such-person' }
    const person = await aPerson(node, '임소담', 'link-imsodam')
    const order = {
      holder: 'link-imsodam',
      number: 'H-1',
      title: '제빵기능사',
      organisation: '국가자격원',
      from: '2026-01-05',
      to: '',
      level: '',
    }
    const first = await issueByHand(callBy(node, hrdk, 'issue-once-1'), order)
    expect(await issueByHand(callBy(node, hrdk, 'issue-once-1'), order)).toMatchObject({ ok: true, replayed: true })
    expect(code(await issueByHand(callBy(node, hrdk), order))).toBe('badges.issued-already')
    const wallet = must(await myWallet(callBy(node, person), {}))
    expect(wallet.badges).toMatchObject([{ title: '제빵기능사', kind: 'qualification' }])
    must(await issueByHand(callBy(node, hrdk), { ...order, holder: wallet.address, number: 'H-2' }))
    expect(code(await issueByHand(callBy(node, hrdk), { ...order, holder: 'did:key:z6Mknobody' }))).toBe(
      'badges.no-such-holder',
    )
    expect(code(await issueByHand(callBy(node, person), order))).toBe('platform.not-yours')
    const badge = first.ok ? first.value.badge : ''
    expect(must(await issuedBadge(callBy(node, hrdk), { badge }))).toMatchObject({
      holderName: '임소담',
      number: 'H-1',
    })
    expect((await ledgerOf(office, person)).map((e) => e.actor_name)).toContain('국가자격원')
    expect(must(await issuedBadges(callBy(node, hrdk), { words: 'H-' })).rows.map((r) => r.number)).toEqual([
      'H-2',
      'H-1',
    ])
  })

  test('sees and changes only what it issued, also when the application checks nothing', async () => {
    office.answers.qualifications = records(licence)
    const person = await aPerson(node)
    await fetchFrom(node, person, ['hrdk'])
    const badge = (await held(node, person))[0]?.id ?? ''
    const foreign = await anAgency(node, 'nuri', '누리대학교', 'degree', 'degrees')
    const [stranger, asEmployer] = [await aPerson(node), { ...person, acting: employer.acting }]
    const open = testNode({
      url: office.database.url,
      contextKey: office.database.contextKey,
      authorise: () => Promise.resolve(undefined),
    })
    open.clock.move(node.clock.offset())
    withAgencies(open, office.answers, office.ring)
    try {
      for (const on of [node, open]) {
        expect(code(await revokeBadge(callBy(on, foreign), { badge, reason: 'wrong-data' }))).toBe(
          'badges.no-such-badge',
        )
        expect(code(await issuedBadge(callBy(on, foreign), { badge }))).toBe('badges.no-such-badge')
      }
      for (const actor of [stranger, employer, asEmployer, hrdk, { kind: 'anonymous' } as const])
        expect(code(await myBadge(callBy(open, actor), { badge })), JSON.stringify(actor)).toBe('badges.no-such-badge')
      for (const actor of [stranger, employer, person]) {
        expect(must(await issuedBadges(callBy(open, actor), {})).rows).toEqual([])
        expect(code(await revokeBadge(callBy(open, actor), { badge, reason: 'wrong-data' }))).toBe(
          'badges.no-such-badge',
        )
      }
      const counts = async (actor: Parameters<typeof callBy>[1]) =>
        await inTransaction(open, actor, 'test', async (tx) => {
          const seen: Record<string, number> = {}
          for (const name of [
            'badge',
            'holding',
            'wallet',
            'fetch_request',
            'share_link',
            'issuer_secret',
            'status_index',
          ] as const)
            seen[name] = (await tables(tx).selectFrom(`badges.${name}`).selectAll().execute()).length
          return seen
        })
      const nothing = {
        badge: 0,
        holding: 0,
        wallet: 0,
        fetch_request: 0,
        share_link: 0,
        issuer_secret: 0,
        status_index: 0,
      }
      for (const actor of [employer, asEmployer, stranger, { kind: 'anonymous' } as const])
        expect(await counts(actor)).toEqual(nothing)
      expect(await counts(hrdk)).toMatchObject({ holding: 0, wallet: 0, fetch_request: 0, share_link: 0 })
      expect(await counts(person)).toMatchObject({ badge: 1, holding: 1, wallet: 1, issuer_secret: 0 })
    } finally {
      await open.close()
    }
  })

  test('publishes its keys and lists, and secrets and badges are sealed in the database', async () => {
    const did = await publishedDid(node, 'hrdk')
    expect(did?.id).toBe('did:web:onil.test:agencies:hrdk')
    expect(did?.verificationMethod.length).toBe(1)
    expect(await publishedList(node, 'hrdk', 'revocation-1')).toMatchObject({
      id: 'https://onil.test/agencies/hrdk/status/revocation-1',
    })
    expect([await publishedList(node, 'hrdk', 'revocation-7'), await publishedDid(node, 'nobody')]).toEqual([
      undefined,
      undefined,
    ])
    const rows = await asSystem(node, (tx) =>
      tables(tx).selectFrom('badges.issuer_secret').select('secret_key').execute(),
    )
    const credentials = await asSystem(node, (tx) =>
      tables(tx).selectFrom('badges.holding').select('credential').execute(),
    )
    for (const sealed of [...rows.map((r) => r.secret_key), ...credentials.map((r) => r.credential)])
      expect(sealed).toMatch(/^f[12]\.k1\./)
  })
})
