import type { Education, Employment, NeedKind, Shift, VacancyInput } from '../modules/jobs/index.ts'
import { qualification, region as regionOf } from '../modules/reference/index.ts'
import type { TownQuestion, TownVacancy } from './town/town.ts'

const employments: Readonly<Record<TownVacancy['employment'], Employment>> = {
  permanent: 'permanent',
  contract: 'fixed-term',
  'part-time': 'part-time',
}
const educations: Readonly<Record<TownVacancy['education'], Education>> = {
  any: 'any',
  highschool: 'high',
  associate: 'college',
  bachelor: 'university',
  master: 'master',
}
const shifts: Readonly<Record<string, Shift>> = {
  'two-shift': 'rotating',
  'three-shift': 'rotating',
  rota: 'rotating',
  flex: 'flexible',
  evening: 'evening',
  weekend: 'weekend',
}
const kinds: Readonly<Record<TownQuestion['kind'], NeedKind>> = {
  qualification: 'qualification',
  experience: 'experience',
  condition: 'text',
  start: 'start-date',
  why: 'why',
}

/** A vacancy of the town as an employer would write it. */
export function contentOf(v: TownVacancy): VacancyInput {
  const { title, titleEn, duties, summaryEn, occupation, region, posts, careerMonths, pay, hours } = v
  return {
    title,
    titleEn,
    duties,
    dutiesEn: summaryEn,
    occupation,
    region,
    posts,
    careerMonths,
    address: addressOf(v),
    pay: { per: pay.unit, min: pay.from, ...(pay.to > pay.from && { max: pay.to }) },
    employment: employments[v.employment],
    education: educations[v.education],
    hours: hours.text,
    weeklyHours: Math.ceil(hours.weekly),
    shift: shifts[hours.shift] ?? 'day',
    benefits: v.benefits.join(', '),
    opensOn: v.opens,
    closesOn: v.closes,
    needs: v.questions.map(needOf),
  }
}

// An invented road: nobody's real door.
function addressOf({ region, key }: TownVacancy): string {
  const number = 1 + ([...key].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 180)
  return `${regionOf(region)?.name ?? ''} 시연로 ${number}`
}

type NeedInput = NonNullable<VacancyInput['needs']>[number]

function needOf(q: TownQuestion): NeedInput {
  const known = q.kind === 'qualification' ? qualification(q.qualification) : undefined
  return {
    kind: kinds[q.kind],
    label: q.text,
    labelEn: q.textEn,
    required: q.need === 'must',
    ...(known && { qualification: known.id }),
    ...(q.kind === 'experience' && { months: q.months }),
  }
}
