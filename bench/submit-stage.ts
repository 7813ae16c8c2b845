import { addDays } from '../src/kernel/day.ts'
import { must } from '../src/kernel/refusal.ts'
import {
  fetchFrom,
  aMember,
  aPerson,
  anAgency,
  employment,
  licence,
  withAgencies,
} from '../src/modules/badges/testing/stage.ts'
import { openSession } from '../src/modules/identity/session.ts'
import { publishVacancy, saveVacancy } from '../src/modules/jobs/index.ts'
import { fieldKeys } from '../src/platform/field-encryption/field-keys.ts'
import { inTransaction } from '../src/platform/database/transaction.ts'
import { newId } from '../src/platform/new-id.ts'
import { type Node, systemCall } from '../src/platform/node.ts'
import type { Actor } from '../src/platform/operation/actor.ts'
import { drain } from '../src/platform/outbox/relay.ts'
import { callBy } from '../src/platform/testing/test-node.ts'
import type { Post } from './load-posts.ts'

/** Persons with two badges each and a session, and open vacancies: every pair of them is one application. */
export async function stageTown(node: Node, persons: number, vacancies: number): Promise<Post[]> {
  const found = (record: typeof licence) => () => ({ answer: 'records' as const, records: [record] })
  withAgencies(node, { qualifications: found(licence), 'career-records': found(employment) }, fieldKeys.of(node))
  await anAgency(node, 'licence-office', '국가자격원', 'qualification', 'qualifications')
  await anAgency(node, 'career-office', '고용기록원', 'career', 'career-records')
  const employer = await aMember(node, 'employer', '다온정밀')
  const open: string[] = []
  for (let n = 0; n < vacancies; n++) open.push(await aVacancy(node, employer, n + 1))
  const cookies: string[] = []
  for (let n = 0; n < persons; n++) {
    const person = await aPerson(node)
    await fetchFrom(node, person, ['licence-office', 'career-office'])
    cookies.push(await cookieOf(node, person.person))
  }
  await drain(node)
  return open.flatMap((vacancy) =>
    cookies.map((cookie) => ({ path: `/apply/${vacancy}`, cookie, body: bodyOf(node, vacancy) })),
  )
}

const need = { licence: newId(), experience: newId(), start: newId(), why: newId() }

async function aVacancy(node: Node, employer: Actor, n: number): Promise<string> {
  const content = {
    title: `생산설비 보전원 ${n}`,
    duties: '프레스와 컨베이어를 점검하고 고칩니다. 셋이 한 조로 일합니다.',
    occupation: '8312',
    region: '11680',
    address: '역삼로 1',
    pay: { per: 'month' as const, min: 2_950_000 },
    hours: '08:30~17:30, 월~금',
    needs: [
      { id: need.licence, kind: 'qualification' as const, label: '전기기능사 자격이 있나요?', required: true },
      {
        id: need.experience,
        kind: 'experience' as const,
        label: '설비 점검을 24개월 이상 했나요?',
        required: true,
        months: 24,
      },
      { id: need.start, kind: 'start-date' as const, label: '언제부터 일할 수 있나요?', required: true },
      { id: need.why, kind: 'why' as const, label: '왜 이 일을 하고 싶은가요?', required: true },
    ],
  }
  const { vacancy } = must(await saveVacancy(callBy(node, employer), { content }))
  must(await publishVacancy(callBy(node, employer), { vacancy }))
  return vacancy
}

async function cookieOf(node: Node, person: string): Promise<string> {
  const who = { person, device: 'bench', assurance: 'substantial' } as const
  const session = await inTransaction(node, systemCall(node, 'bench').actor, 'bench', (tx) =>
    openSession(tx, node.clock.now(), who),
  )
  return `onil=${session.token}`
}

// The form as a browser posts it.
function bodyOf(node: Node, vacancy: string): string {
  return new URLSearchParams({
    _key: newId(),
    _page: `/apply/${vacancy}`,
    [`how.${need.licence}`]: 'predicate',
    [`how.${need.experience}`]: 'predicate',
    [`how.${need.start}`]: 'day',
    [`day.${need.start}`]: addDays(node.clock.today(), 14),
    [`how.${need.why}`]: 'words',
    [`words.${need.why}`]: '멈춘 기계를 다시 돌릴 때가 가장 좋습니다.',
    _do: 'send',
  }).toString()
}
