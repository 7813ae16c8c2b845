import { describe, expect, it } from 'vitest'
import { addDays, toDay } from '../../kernel/day.ts'
import { industry, occupation, qualification, region, regionTree, sidoOf } from '../../modules/reference/index.ts'
import { leastPay } from './make-pay.ts'
import { makeTown } from './make-town.ts'
import { minimumWage } from './minimum-wage.ts'

const today = toDay('2026-11-24')
const town = makeTown(1, today)
const open = town.vacancies.filter((it) => it.state === 'open')

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, at) => values.indexOf(value) !== at)
}

describe('the town', () => {
  it('is the same for the same seed and day, and another for another seed', () => {
    expect(makeTown(1, today)).toEqual(town)
    expect(makeTown(2, today)).not.toEqual(town)
  })

  it('moves with the day', () => {
    const later = makeTown(1, addDays(today, 100))
    expect(later.vacancies.map((it) => it.closes)).toEqual(town.vacancies.map((it) => addDays(it.closes, 100)))
  })

  it('gives everything a key of its own', () => {
    for (const list of [town.employers, town.vacancies, town.people, town.records, town.applications])
      expect(repeated(list.map((it) => it.key))).toEqual([])
  })
})

describe('employers', () => {
  it('are at least sixty, each with a known place, industry and administrator', () => {
    expect(town.employers.length).toBeGreaterThanOrEqual(60)
    expect(repeated(town.employers.map((it) => it.name))).toEqual([])
    for (const one of town.employers) {
      expect(
        one.regions.filter((code) => region(code) === undefined),
        one.key,
      ).toEqual([])
      expect(industry(one.industry), one.key).toBeDefined()
      expect(town.people.find((it) => it.key === one.administrator)?.organisation).toBe(one.key)
      expect(
        town.vacancies.some((it) => it.employer === one.key),
        one.key,
      ).toBe(true)
    }
  })
})

describe('vacancies', () => {
  it('are at least 300 open ones over all ten main groups and 17 provinces', () => {
    expect(open.length).toBeGreaterThanOrEqual(300)
    expect(new Set(open.map((it) => it.occupation[0])).size).toBe(10)
    expect(new Set(open.map((it) => sidoOf(it.region)?.code)).size).toBe(regionTree().length)
    expect(new Set(open.map((it) => it.occupation)).size).toBeGreaterThanOrEqual(60)
  })

  it('use known codes', () => {
    for (const one of town.vacancies) {
      expect(occupation(one.occupation)?.level, one.key).toBe(4)
      const asked = one.questions.filter((it) => it.kind === 'qualification')
      expect(
        asked.filter((it) => qualification(it.qualification) === undefined),
        one.key,
      ).toEqual([])
    }
  })

  it('stand at a workplace of their employer', () => {
    for (const one of town.vacancies)
      expect(town.employers.find((it) => it.key === one.employer)?.regions, one.key).toContain(one.region)
  })

  it('never say the same twice', () => {
    expect(repeated(town.vacancies.map((it) => it.duties))).toEqual([])
    expect(repeated(town.vacancies.map((it) => it.title))).toEqual([])
    expect(repeated(town.vacancies.map((it) => it.summaryEn))).toEqual([])
  })

  it('describe the work in two to five sentences, and in English', () => {
    for (const one of town.vacancies) {
      const sentences = one.duties.split(/(?<=[.])\s/u).length
      expect(sentences, one.duties).toBeGreaterThanOrEqual(2)
      expect(sentences, one.duties).toBeLessThanOrEqual(5)
      expect(`${one.titleEn} ${one.summaryEn}`, one.key).not.toMatch(/[가-힣]/u)
    }
  })

  it('pay the minimum wage or more, also after New Year', () => {
    for (const one of town.vacancies)
      expect(one.pay.from, one.key).toBeGreaterThanOrEqual(leastPay(one.pay.unit, one.hours, one.closes))
    for (const one of town.vacancies) expect(one.pay.to, one.key).toBeGreaterThanOrEqual(one.pay.from)
    expect(minimumWage(toDay('2026-12-31'))).toBe(10_320)
    expect(minimumWage(toDay('2027-01-01'))).toBe(10_700)
  })

  it('have days that agree with their state, some closing today and tomorrow', () => {
    for (const one of town.vacancies) {
      expect(one.opens <= one.closes, one.key).toBe(true)
      expect(one.state === 'open', one.key).toBe(one.opens <= today && one.closes >= today)
      expect(one.closedOn !== undefined, one.key).toBe(one.state === 'closed')
    }
    expect(open.some((it) => it.closes === today)).toBe(true)
    expect(open.some((it) => it.closes === addDays(today, 1))).toBe(true)
    expect(town.vacancies.some((it) => it.state === 'expired')).toBe(true)
  })

  it('ask nothing the law forbids: sex, age, looks, family (남녀고용평등법 제7조, 고령자고용법 제4조의4, 채용절차법 제4조의3)', () => {
    const forbidden =
      /남성|여성|남자|여자|여직원|남직원|[1-6]0대 (?:초|중|후|이상|이하|우대)|\d+세|나이|연령|젊은|용모|외모|단정|체중|신장 \d|미혼|기혼|군필|병역|주부|아줌마|이모님|막내|출신|종교|사진 첨부|가족관계/u
    for (const one of town.vacancies) {
      const text = [one.title, one.duties, one.hours.text, ...one.benefits, ...one.questions.map((it) => it.text)].join(
        ' ',
      )
      expect(text.match(forbidden)?.[0], one.key).toBeUndefined()
    }
  })
})

describe('people and records', () => {
  it('include the person of each journey', () => {
    const journeys = town.people.map((it) => it.journey).filter((it) => it !== undefined)
    expect(journeys.sort()).toEqual(['J1', 'J10', 'J11', 'J12', 'J2', 'J3', 'J4', 'J5', 'J6', 'J7', 'J8', 'J9'])
  })

  it('carry numbers no real person can have', () => {
    for (const one of town.people) expect(one.resident).toMatch(/^000000-0\d{6}$/)
    expect(repeated(town.people.map((it) => it.resident))).toEqual([])
  })

  it('were born in time for what is told of them, and nobody works past sixty-five', () => {
    const ageOf = (key: string, day: string = today): number => {
      const born = town.people.find((it) => it.key === key)?.bornOn ?? today
      return Number(day.slice(0, 4)) - Number(born.slice(0, 4)) - (day.slice(5) < born.slice(5) ? 1 : 0)
    }
    const ages = (kind: string, dayOf: (it: (typeof town.records)[number]) => string | false): number[] =>
      town.records.filter((it) => it.kind === kind).map((it) => ageOf(it.person, dayOf(it) || today))
    expect(Math.min(...ages('career', (it) => it.kind === 'career' && it.from))).toBeGreaterThanOrEqual(18)
    expect(Math.min(...ages('qualification', (it) => it.kind === 'qualification' && it.issuedOn))).toBeGreaterThan(16)
    expect(Math.min(...ages('degree', (it) => it.kind === 'degree' && it.on))).toBeGreaterThanOrEqual(20)
    expect(Math.max(...town.people.map((it) => ageOf(it.key)))).toBeLessThanOrEqual(65)
    // A graduate of this year; a worker of 52, as the decision about his benefit has it.
    expect([ageOf('seohaneul'), ageOf('parkdohyun')]).toEqual([23, 52])
  })

  it('give 한지우 a record at every agency', () => {
    const agencies = new Set(town.records.filter((it) => it.person === 'hanjiwoo').map((it) => it.agency))
    expect(agencies).toEqual(new Set(town.agencies.map((it) => it.key)))
    expect(town.applications.some((it) => it.person === 'hanjiwoo')).toBe(false)
  })

  it('include no, conflicting and revoked records', () => {
    expect(town.records.filter((it) => it.person === 'gangnoeul')).toEqual([])
    expect(town.records.some((it) => it.person === 'munhaerin' && it.conflictsWith !== undefined)).toBe(true)
    expect(
      town.records.some((it) => it.person === 'jominjae' && it.kind === 'qualification' && it.revokedOn !== undefined),
    ).toBe(true)
  })

  it('name staff who work at the agency and known qualifications', () => {
    for (const agency of town.agencies)
      expect(town.people.find((it) => it.key === agency.staff)?.organisation).toBe(agency.key)
    const licences = town.records.filter((it) => it.kind === 'qualification')
    expect(licences.filter((it) => qualification(it.qualification)?.name !== it.name)).toEqual([])
  })

  it('point conflicts at a record of the same person', () => {
    for (const record of town.records.filter((it) => it.conflictsWith !== undefined)) {
      expect(town.records.find((it) => it.key === record.conflictsWith)?.person).toBe(record.person)
    }
  })
})

describe('applications', () => {
  it('are at least forty in every state, each with a text of its own', () => {
    expect(town.applications.length).toBeGreaterThanOrEqual(40)
    expect(new Set(town.applications.map((it) => it.state)).size).toBe(7)
    expect(repeated(town.applications.map((it) => it.why))).toEqual([])
    expect(repeated(town.applications.map((it) => `${it.person} ${it.vacancy}`))).toEqual([])
  })

  it('go to a vacancy that fits their state and answer each question', () => {
    for (const one of town.applications) {
      const vacancy = town.vacancies.find((it) => it.key === one.vacancy)
      expect(vacancy?.state, one.key).toBe(one.state === 'closed' ? 'closed' : 'open')
      expect(one.answers.map((it) => it.question)).toEqual(vacancy?.questions.map((it) => it.key))
      expect(one.reason !== undefined, one.key).toBe(one.state === 'declined' || one.state === 'closed')
    }
  })

  it('prove answers only with the person’s own records', () => {
    const owner = (record: string): string | undefined => town.records.find((it) => it.key === record)?.person
    const proofs = town.applications.flatMap((one) =>
      one.answers.filter((it) => it.by === 'badge').map((it) => ({ person: one.person, of: owner(it.record) })),
    )
    expect(proofs.length).toBeGreaterThan(20)
    expect(proofs.filter((it) => it.of !== it.person)).toEqual([])
  })

  it('keep their days in order', () => {
    for (const one of town.applications) {
      const vacancy = town.vacancies.find((it) => it.key === one.vacancy)
      const days = [vacancy?.opens, one.sentOn, one.seenOn, one.answeredOn, today].filter((it) => it !== undefined)
      expect([...days].sort(), one.key).toEqual(days)
    }
  })
})
