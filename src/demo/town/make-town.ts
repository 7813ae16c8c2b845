import type { Day } from '../../kernel/day.ts'
import { endedVacancies } from './applications.ts'
import { featured } from './featured.ts'
import { makeApplications } from './make-applications.ts'
import { makeEmployers } from './make-employers.ts'
import { makeVacancies } from './make-vacancies.ts'
import { administratorsOf, makeAgencies, makePeople } from './people/make-people.ts'
import { makeRecords } from './people/make-records.ts'
import type { Town } from './town.ts'

/** The demo town as of a day: the same seed and day always give the same town. Plain data, all invented, marked 시연 자료. */
export function makeTown(seed: number, today: Day): Town {
  const people = makePeople(seed)
  const employers = makeEmployers(seed, administratorsOf(people))
  const vacancies = [...featured(today), ...makeVacancies(seed, today, employers, endedVacancies)]
  const records = makeRecords(today, people)
  const applications = makeApplications({ today, vacancies, records })
  return {
    notice: '시연 자료',
    seed,
    today,
    employers,
    vacancies,
    agencies: makeAgencies(),
    people,
    records,
    applications,
  }
}
