import { type Day, addDays, daysBetween, monthsBetween } from '../../kernel/day.ts'
import { applicationRows } from './applications.ts'
import type { Town, TownAnswer, TownApplication, TownQuestion, TownRecord, TownVacancy } from './town.ts'

/** The applications, answered from each person's own records where they prove it, in words where not. */
export function makeApplications(town: Pick<Town, 'today' | 'vacancies' | 'records'>): readonly TownApplication[] {
  return applicationRows.map(([person, key, state, daysAgo, why, reason], at) => {
    const vacancy = town.vacancies.find((it) => it.key === key)
    if (vacancy === undefined) throw new RangeError(`no vacancy ${key}`)
    const held = town.records.filter((it) => it.person === person)
    const sentOn = sentDay(vacancy, town.today, daysAgo)
    return {
      key: `application-${at + 1}`,
      person,
      vacancy: key,
      state,
      why,
      reason,
      sentOn,
      ...laterDays(state, sentOn, vacancy, town.today),
      answers: vacancy.questions.map((question) => answer(question, held, sentOn, why)),
    }
  })
}

/** The day wished for, but never before the notice opened nor after it ended. */
function sentDay(vacancy: TownVacancy, today: Day, daysAgo: number): Day {
  const wished = addDays(today, -daysAgo)
  const end = vacancy.closedOn ?? today
  const latest = wished < end ? wished : addDays(end, -1)
  return latest < vacancy.opens ? vacancy.opens : latest
}

function laterDays(
  state: TownApplication['state'],
  sentOn: Day,
  vacancy: TownVacancy,
  today: Day,
): Pick<TownApplication, 'seenOn' | 'answeredOn'> {
  const after = (days: number): Day => (daysBetween(sentOn, today) < days ? today : addDays(sentOn, days))
  if (state === 'submitted') return { seenOn: undefined, answeredOn: undefined }
  if (state === 'closed') return { seenOn: undefined, answeredOn: vacancy.closedOn }
  return { seenOn: after(1), answeredOn: state === 'invited' || state === 'declined' ? after(2) : undefined }
}

/** A record counts as it stood on the day of sending: a licence revoked later was still good then. */
function answer(question: TownQuestion, held: readonly TownRecord[], on: Day, why: string): TownAnswer {
  const say = (text: string): TownAnswer => ({ question: question.key, by: 'words', text })
  const prove = (record: TownRecord): TownAnswer => ({ question: question.key, by: 'badge', record: record.key })
  if (question.kind === 'why') return say(why)
  if (question.kind === 'start') return say(addDays(on, 14))
  if (question.kind === 'condition') return say('네, 할 수 있습니다')
  if (question.kind === 'qualification') {
    const licence = held.find(
      (it) =>
        it.kind === 'qualification' &&
        it.qualification === question.qualification &&
        it.issuedOn <= on &&
        (it.revokedOn ?? '9999') > on,
    )
    return licence === undefined ? say('아직 없습니다') : prove(licence)
  }
  if (question.kind !== 'experience') return say('네')
  const { occupation, months } = question
  const career = held.find(
    (it) => it.kind === 'career' && it.occupation === occupation && monthsBetween(it.from, it.to ?? on) >= months,
  )
  return career === undefined ? say('비슷한 일을 했고, 그 기간은 더 짧습니다') : prove(career)
}
