import { chance } from '../chance.ts'
import { employerRows } from '../employers.ts'
import type { TownAgency, TownPerson } from '../town.ts'
import { bornOn } from './births.ts'
import { type PersonRow, agencyRows, laterRows, peopleRows } from './people.ts'

const families = [
  '강',
  '고',
  '곽',
  '구',
  '권',
  '길',
  '노',
  '도',
  '마',
  '문',
  '민',
  '반',
  '방',
  '변',
  '봉',
  '석',
  '선',
  '설',
  '소',
  '손',
  '여',
  '염',
  '왕',
  '용',
  '우',
  '원',
  '은',
  '진',
  '채',
  '천',
  '탁',
  '표',
  '현',
  '황',
]
const givens = [
  '가빈',
  '나래',
  '다래',
  '도담',
  '라온',
  '로운',
  '마루',
  '미리내',
  '보담',
  '빛나',
  '새론',
  '소리',
  '슬기',
  '아름',
  '예솔',
  '온유',
  '우람',
  '이든',
  '자람',
  '재이',
  '지온',
  '찬솔',
  '초롱',
  '하람',
  '한별',
  '해찬',
  '호연',
  '희원',
]

/** A number in the form of a resident number that nobody can have: month and day are 00. */
function demoNumber(at: number): string {
  return `000000-0${String(at + 1).padStart(6, '0')}`
}

/**
 * The people of the story, one administrator for every employer that has none, then who came later: their numbers follow, so that
 * nobody's number changes in a town that was made before.
 */
export function makePeople(seed: number): readonly TownPerson[] {
  const told = peopleRows.map((row, at) => personOf(row, seed, at))
  const missing = employerRows.filter(([key]) => !told.some((it) => it.role === 'employer' && it.organisation === key))
  const administrators = missing.map((row, at) => administratorOf(row, seed, told.length + at))
  const later = laterRows.map((row, at) => personOf(row, seed, told.length + administrators.length + at))
  return [...told, ...administrators, ...later]
}

function personOf(
  [key, name, nameEn, region, role, organisation, journey, story, storyEn]: PersonRow,
  seed: number,
  at: number,
): TownPerson {
  return {
    key,
    name,
    nameEn,
    region,
    role,
    journey: journey === '' ? undefined : journey,
    story,
    storyEn,
    entrance: true,
    organisation: organisation === '' ? undefined : organisation,
    resident: demoNumber(at),
    bornOn: bornOn(seed, key),
    email: `${key}@demo.example`,
  }
}

function administratorOf(
  [key, name, nameEn, , , regions]: (typeof employerRows)[number],
  seed: number,
  at: number,
): TownPerson {
  const luck = chance(seed, `administrator ${key}`)
  return {
    key: `${key}-admin`,
    name: luck.oneOf(families) + luck.oneOf(givens),
    nameEn: `Administrator of ${nameEn}`,
    region: regions.slice(0, 5),
    role: 'employer',
    organisation: key,
    journey: undefined,
    entrance: false,
    resident: demoNumber(at),
    bornOn: bornOn(seed, `${key}-admin`),
    email: `${key}@demo.example`,
    story: `${name}에서 사람을 뽑습니다.`,
    storyEn: `Hires for ${nameEn}.`,
  }
}

/** Who administers which employer. */
export function administratorsOf(people: readonly TownPerson[]): ReadonlyMap<string, string> {
  return new Map(
    people.flatMap((it) =>
      it.role === 'employer' && it.organisation !== undefined ? [[it.organisation, it.key] as const] : [],
    ),
  )
}

/** The agencies with their staff. */
export function makeAgencies(): readonly TownAgency[] {
  return agencyRows.map(([key, kind, name, nameEn, staff]) => ({ key, kind, name, nameEn, staff }))
}
