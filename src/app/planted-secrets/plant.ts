import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { addDays } from '../../kernel/day.ts'
import { must } from '../../kernel/refusal.ts'
import { demoPeople } from '../../demo/people.ts'
import { inviteApplicant } from '../../modules/applications/index.ts'
import { setUpIssuer } from '../../modules/badges/index.ts'
import { adoptPerson } from '../../modules/identity/index.ts'
import { type VacancyInput, publishVacancy, saveVacancy } from '../../modules/jobs/index.ts'
import { decryptField } from '../../platform/field-encryption/encrypt-field.ts'
import type { NodeKeys } from '../keys.ts'
import { newId } from '../../platform/new-id.ts'
import type { KeyStore } from '../../platform/key-store/key-store.ts'
import { fieldKeys } from '../../platform/field-encryption/field-keys.ts'
import { type Cast, asSystem, callOf, makeCast } from '../testing/cast.ts'
import type { TestProgram } from '../testing/start-program.ts'
import { openVisitor, signIn } from '../testing/visitor.ts'
import type { Needle } from './scan.ts'

/** What is typed and configured here and must be found nowhere. */
export const words = {
  kept: 'KEPT-form-text-kx81',
  link: 'LINK-of-a-letter-w83kd',
  typed: 'pa55-typed-qv27',
  smtp: 'pa55-smtp-zz93',
  birth: '1903-07-29',
} as const

/** One person's whole way: signs in, gets a badge from an agency, applies with it, is invited; and slips that people make. */
export async function plant(program: TestProgram, owner: pg.Client): Promise<{ needles: Needle[]; cast: Cast }> {
  const { node } = program.runtime
  const cast = await makeCast(node)
  const agency = {
    code: 'licence-office',
    name: '국가자격원',
    kind: 'qualification',
    source: 'qualifications',
  } as const
  await asSystem(node, async (tx) => {
    await setUpIssuer(tx, node, { ...agency, organisation: cast.issuerA.organisation?.id ?? '' })
    await adoptPerson(tx, node, { subject: 'old', name: '옛날 사람', birthDate: words.birth })
  })
  const company = callOf(node, cast.companyA)
  const { vacancy } = must(await saveVacancy(company, { content }))
  must(await publishVacancy(company, { vacancy }))

  const visitor = openVisitor(program.address)
  await signIn(visitor, 'hanjiwoo')
  const tokens = [visitor.cookies.get('onil') ?? '']
  await visitor.post('/settings/role', { role: 'person', _key: '0190-switch-role' })
  tokens.push(visitor.cookies.get('onil') ?? '')
  const shown = await visitor.post('/my/devices/connect', { name: '내 프로그램', _key: '0190-connect' })
  tokens.push(/Bearer ([\w-]{40,})/.exec(shown)?.[1] ?? '')
  const endsOn = addDays(node.clock.today(), 30)
  await visitor.post('/wallet/get', { agencies: agency.code, endsOn, _key: '0190-get-badges' })
  const badge = await arrived(async () => await visitor.open('/wallet'))
  const proof = /"proofValue": ?"([^"]+)"/.exec(await visitor.open(`/wallet/${badge}/badge.json`))?.[1] ?? ''
  await visitor.post(`/apply/${vacancy}`, { ...choices, _key: '0190-apply' })
  const application = /\/my\/applications\/([0-9a-f-]{36})/.exec(visitor.addresses.join(' '))?.[1] ?? ''
  must(await inviteApplicant(company, { application, message: '이야기 나눕시다', times: '' }))
  await slips(program)

  const person = (await demoPeople(node)).find(({ sub }) => sub === 'hanjiwoo')
  const resident = person?.linkingId ?? ''
  const needles = [
    { what: 'resident number', text: resident },
    { what: 'linking id', text: 'linking-personA' },
    { what: 'birth date', text: words.birth },
    { what: 'session token', text: tokens[0] ?? '' },
    { what: 'session token after the change of role', text: tokens[1] ?? '' },
    { what: 'token of a connected program', text: tokens[2] ?? '' },
    { what: 'badge and presentation', text: proof },
    ...typedNeedles,
    ...codes(visitor.addresses),
    ...(await signingKeys(program, owner)),
    ...(await keyNeedles(program.runtime.keys, cast.personA.person)),
  ]
  return { needles, cast }
}

const typedNeedles: readonly Needle[] = [
  { what: 'kept form', text: words.kept },
  { what: 'address that opens something by itself', text: words.link },
  { what: 'typed password', text: words.typed },
  { what: 'password of the mail server', text: words.smtp },
]

const choices = { 'how.licence': 'predicate', 'how.why': 'words', 'words.why': '좋아서요' }
const content: VacancyInput = {
  title: '생산설비 보전원',
  duties: '프레스와 컨베이어를 점검하고 고칩니다. 셋이 한 조로 일합니다.',
  occupation: '8312',
  region: '11680',
  address: '역삼로 1',
  pay: { per: 'month', min: 2_950_000 },
  hours: '08:30~17:30, 월~금',
  needs: [
    { id: 'licence', kind: 'qualification', label: '전기기능사 자격이 있나요?', required: false },
    { id: 'why', kind: 'why', label: '왜 이 일을 하고 싶으세요?', required: true },
  ],
}

// The agency answers in its own time.
async function arrived(wallet: () => Promise<string>): Promise<string> {
  for (let tries = 0; tries < 150; tries++) {
    const badge = /href="\/wallet\/([0-9a-f-]{36})"/.exec(await wallet())?.[1]
    if (badge !== undefined) return badge
    await sleep(100)
  }
  throw new Error('no badge arrived')
}

// Where an address opens something by itself.
const openingLinks = ['/b', '/join', '/unsubscribe', '/alerts/stop', `/recovery/${newId()}`] as const

// A session that ended in a form, links of letters, a password in the wrong field, a number in the search, a password in the address.
async function slips({ app, address }: TestProgram): Promise<void> {
  const stranger = openVisitor(address)
  await stranger.post('/my/resume/new', { section: 'skill', title: words.kept, _page: '/my/resume/new' })
  for (const link of openingLinks) await stranger.open(`${link}/${words.link}`)
  await stranger.post(`/join/${words.link}`, { _page: `/join/${words.link}` })
  await stranger.post('/sign-out', { password: words.typed })
  await app.inject({ url: `/jobs?q=${words.typed}&password=${words.typed}` })
  await app.inject({ url: '/my/data', headers: { authorization: `Basic ${btoa(`user:${words.typed}`)}` } })
  await app.inject({ method: 'POST', url: '/api/v1/vacancies', payload: { title: words.typed, pay: words.typed } })
}

// What the provider sent along: good once, and still nobody's business.
function codes(addresses: readonly string[]): Needle[] {
  const callback = addresses.find((one) => one.startsWith('/sign-in/callback')) ?? ''
  const query = new URLSearchParams(callback.split('?')[1])
  return ['code', 'state'].map((name) => ({ what: `${name} of the sign-in`, text: query.get(name) ?? '' }))
}

// Wherever a key lies sealed: opened with the ring, it must not lie there open as well.
async function signingKeys({ runtime: { node } }: TestProgram, owner: pg.Client): Promise<Needle[]> {
  const tables = await owner.query<{ name: string; id: string }>(
    `select c.oid::regclass::text as name, first.attname as id from pg_class c
      join pg_attribute key on key.attrelid = c.oid and key.attname = 'secret_key'
      join pg_attribute first on first.attrelid = c.oid and first.attnum = 1 where c.relkind = 'r'`,
  )
  const needles: Needle[] = []
  for (const { name, id } of tables.rows) {
    const { rows } = await owner.query<{ row: string; key: string }>(
      `select ${id} as row, secret_key as key from ${name}`,
    )
    const open = (row: string, key: string): string =>
      decryptField(fieldKeys.of(node), { table: name, column: 'secret_key', row }, key)
    needles.push(...rows.map(({ row, key }) => ({ what: `secret key in ${name}`, text: open(row, key) })))
  }
  return needles
}

async function keyNeedles({ folder, store }: NodeKeys, person: string): Promise<Needle[]> {
  return [...(await keyFiles(folder)), ...dataKeys(store, person)]
}

async function keyFiles(folder: string): Promise<Needle[]> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('keyring.')) // wrapped, and with persons' ids
  const texts = await Promise.all(names.map(async (name) => await readFile(join(folder, name), 'utf8')))
  return names.flatMap((name, i) => (texts[i]?.match(/[\w+/=-]{32,}/g) ?? []).map((text) => ({ what: name, text })))
}

// The keys themselves, as they are used.
function dataKeys({ ring, receipts }: KeyStore, person: string): Needle[] {
  const { seal, index } = ring.current()
  const secrets = { 'key for fields': seal, 'key for indexes': index, 'key of a person': ring.persons.of(person) }
  const sign = receipts.key.export({ format: 'jwk' }).d ?? ''
  const texts = Object.entries(secrets).map(([what, key]) => ({ what, text: key.export().toString('base64url') }))
  return [...texts, { what: 'receipt key', text: sign }]
}
