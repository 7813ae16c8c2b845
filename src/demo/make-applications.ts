import type { Day } from '../kernel/day.ts'
import { must } from '../kernel/refusal.ts'
import {
  declineApplicant,
  holdApplication,
  inviteApplicant,
  markSeen,
  readApplicant,
  submitApplication,
  withdrawApplication,
} from '../modules/applications/index.ts'
import { type Vacancy, vacancy as readVacancy } from '../modules/jobs/index.ts'
import type { Node } from '../platform/node.ts'
import { drain } from '../platform/outbox/relay.ts'
import { employerCall, onDay, personCall } from './act-as.ts'
import { idOf } from './id-of.ts'
import type { Made } from './made.ts'
import { asDemo, madeIds, remember } from './memory.ts'
import type { TownAnswer, TownApplication, TownQuestion } from './town/town.ts'

type Answers = Record<string, { how: 'fact' | 'predicate' | 'yes' | 'words' | 'day'; words?: string; day?: string }>

/** Sends the town's applications on their days, and lets employers answer as far as the town says. */
export async function makeApplications(node: Node, made: Made, vacancies: ReadonlyMap<string, string>): Promise<void> {
  const before = await asDemo(node, async (tx) => await madeIds(tx, 'application'))
  for (const a of made.town.applications) {
    if (before.has(a.key)) continue
    const id = await onDay(node, a.sentOn, async () => await send(node, made, a, idOf(vacancies, a.vacancy)))
    await drain(node)
    await follow(node, made, a, id)
    await asDemo(node, async (tx) => await remember(tx, 'application', new Map([[a.key, id]])))
  }
}

async function send(node: Node, made: Made, a: TownApplication, vacancy: string): Promise<string> {
  const asked = made.town.vacancies.find((v) => v.key === a.vacancy)?.questions ?? []
  const found = await asDemo(node, async (tx) => await readVacancy(tx, vacancy))
  const call = { ...personCall(node, made, a.person), key: `demo-${a.key}` }
  const answers = found ? answersOf(found, asked, a) : {}
  const first = await submitApplication(call, { vacancy, answers })
  if (first.ok) return first.value.application
  // What the person's badges cannot say yet is said in words.
  const open = Object.keys(first.refusal.fields ?? {}).map((field) => field.split('.')[1] ?? '')
  const inWords = Object.fromEntries(
    open.map((need) => [need, { how: 'words' as const, words: '면접에서 자세히 말씀드리겠습니다' }]),
  )
  return must(await submitApplication(call, { vacancy, answers: { ...answers, ...inWords } })).application
}

/** The vacancy keeps the town's questions in their order. */
function answersOf(vacancy: Vacancy, asked: readonly TownQuestion[], a: TownApplication): Answers {
  const answers: Answers = {}
  for (const [i, need] of vacancy.needs.entries()) {
    const question = asked[i]
    const said = a.answers.find((one) => one.question === question?.key)
    if (question && said) answers[need.id] = answerOf(question, said, i)
  }
  return answers
}

function answerOf(question: TownQuestion, said: TownAnswer, at: number): Answers[string] {
  if (said.by === 'badge') return { how: at % 2 === 0 ? 'predicate' : 'fact' }
  if (question.kind === 'start') return { how: 'day', day: said.text }
  return question.kind === 'condition' ? { how: 'yes' } : { how: 'words', words: said.text }
}

async function follow(node: Node, made: Made, a: TownApplication, application: string): Promise<void> {
  const employer = made.town.vacancies.find((v) => v.key === a.vacancy)?.employer ?? ''
  const key = (what: string): { key: string } => ({ key: `demo-${a.key}-${what}` })
  const call = employerCall(node, made, employer)
  const at = async (day: Day | undefined, act: () => Promise<unknown>): Promise<void> => {
    if (day !== undefined) await onDay(node, day, act)
  }
  await at(a.seenOn, async () => {
    must(await readApplicant(call, { application })) // so that the person's access ledger tells of it
    must(await markSeen({ ...call, ...key('seen') }, { applications: [application] }))
  })
  const answers: Partial<Record<TownApplication['state'], () => Promise<unknown>>> = {
    held: async () => must(await holdApplication({ ...call, ...key('held') }, { application })),
    invited: async () => must(await inviteApplicant({ ...call, ...key('invited') }, { application, ...invitation })),
    declined: async () =>
      must(
        await declineApplicant(
          { ...call, ...key('declined') },
          { application, reason: 'somebody-else', words: a.reason ?? '' },
        ),
      ),
    withdrawn: async () =>
      must(await withdrawApplication({ ...personCall(node, made, a.person), ...key('withdrawn') }, { application })),
  }
  const act = answers[a.state]
  if (act) await at(a.answeredOn ?? a.seenOn ?? a.sentOn, act)
}

const invitation = {
  message: '써 주신 글을 잘 읽었습니다. 만나서 이야기를 나누고 싶습니다.',
  times: '평일 오후 2시부터 5시 사이에 편한 시간을 알려 주세요.',
}
