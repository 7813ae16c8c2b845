import { addDays, type Day } from '../../kernel/day.ts'
import { won } from '../../kernel/won.ts'
import { qualification } from '../../modules/reference/index.ts'
import { hoursOf } from './hours.ts'
import { summarise } from './summarise.ts'
import type { TownQuestion, TownVacancy } from './town.ts'

const start: TownQuestion = {
  key: 'start',
  kind: 'start',
  need: 'must',
  text: '언제부터 일할 수 있나요?',
  textEn: 'From when can you work?',
}
const why: TownQuestion = {
  key: 'why',
  kind: 'why',
  need: 'must',
  text: '왜 이 일을 하고 싶으세요? 두 문장이면 됩니다.',
  textEn: 'Why would you like this work? Two sentences are enough.',
}

function holds(name: string, need: 'must' | 'wish'): TownQuestion {
  const id = qualification(name)?.id ?? ''
  return {
    key: id,
    kind: 'qualification',
    need,
    qualification: id,
    text: `${name} 자격이 있나요?`,
    textEn: `Do you hold this qualification: ${name}?`,
  }
}

function worked(occupation: string, work: string, workEn: string, months: number, need: 'must' | 'wish'): TownQuestion {
  return {
    key: 'experience',
    kind: 'experience',
    need,
    occupation,
    months,
    text: `${work} 일을 ${months}개월 이상 했나요?`,
    textEn: `Have you done ${workEn} for ${months} months or more?`,
  }
}

const weekdays: TownQuestion = {
  key: 'condition',
  kind: 'condition',
  need: 'must',
  text: '평일 낮에 일할 수 있나요?',
  textEn: 'Can you work weekdays in daytime?',
}
const early: TownQuestion = {
  key: 'condition',
  kind: 'condition',
  need: 'must',
  text: '아침 5시 50분까지 올 수 있나요?',
  textEn: 'Can you be here by 05:50?',
}

const base = { state: 'open', closedOn: undefined, education: 'any', contractMonths: undefined } as const

function daon(today: Day): TownVacancy {
  const hours = hoursOf('day', 1)
  const pay = { unit: 'month', from: won(2_950_000), to: won(2_950_000) } as const
  return {
    ...base,
    key: 'daon-1',
    employer: 'daon',
    occupation: '8111',
    region: '41273',
    title: '생산설비 보전원',
    titleEn: 'Production equipment maintenance technician',
    hours,
    pay: pay,
    employment: 'permanent',
    careerMonths: 24,
    posts: 2,
    opens: addDays(today, -8),
    closes: addDays(today, 6),
    duties:
      '프레스와 컨베이어 42대를 돌보는 일입니다. 아침에 30분 점검하고, 낮에는 고장을 고치고 부품을 갈아 끼웁니다. 셋이 한 조로 일합니다. 처음 두 달은 짝이 되는 선배가 같이 다닙니다.',
    summaryEn: summarise('Look after 42 presses and conveyors: check, repair, replace parts.', hours, pay, '41273'),
    questions: [
      holds('전기기능사', 'must'),
      worked('8111', '설비 관리', 'equipment maintenance', 24, 'must'),
      weekdays,
      holds('지게차운전기능사', 'wish'),
      start,
      why,
    ],
    benefits: ['4대 보험', '점심 제공', '통근버스', '작업복과 안전화'],
  }
}

function naru(today: Day): TownVacancy {
  const hours = hoursOf('day', 0)
  const pay = { unit: 'month', from: won(2_810_000), to: won(2_810_000) } as const
  return {
    ...base,
    key: 'naru-1',
    employer: 'naru',
    occupation: '8340',
    region: '41220',
    title: '시설관리원 (전기)',
    titleEn: 'Facility technician (electrical)',
    hours,
    pay: pay,
    employment: 'contract',
    contractMonths: 12,
    careerMonths: 12,
    posts: 1,
    opens: addDays(today, -5),
    closes: addDays(today, 13),
    duties:
      '병원 전기실과 비상 발전기를 날마다 점검하고 병동에서 들어온 작은 고장을 고칩니다. 수술이 있는 날에는 작업 시간을 병동과 먼저 맞춥니다. 한 해 뒤에 서로 좋으면 정규직으로 바꿉니다.',
    summaryEn: summarise('Check the substation and generator and fix small faults on the wards.', hours, pay, '41220'),
    questions: [
      holds('전기기능사', 'must'),
      worked('8340', '전기 설비 관리', 'electrical facility management', 12, 'wish'),
      start,
      why,
    ],
    benefits: ['4대 보험', '식사 제공', '직원 진료비 할인'],
  }
}

function haesol(today: Day): TownVacancy {
  const hours = hoursOf('early-day', 2)
  const pay = { unit: 'hour', from: won(14_200), to: won(14_200) } as const
  return {
    ...base,
    key: 'haesol-1',
    employer: 'haesol',
    occupation: '8111',
    region: '41500',
    title: '물류센터 설비 유지보수',
    titleEn: 'Warehouse equipment technician',
    hours,
    pay: pay,
    employment: 'permanent',
    careerMonths: 0,
    posts: 3,
    opens: addDays(today, -2),
    closes: addDays(today, 21),
    duties:
      '상자를 나르는 벨트와 승강기, 도크 문을 점검합니다. 고장이 나면 어디가 막혔는지 화면에서 찾아 두 사람이 함께 고칩니다. 통근버스가 두 노선 다닙니다.',
    summaryEn: summarise('Check belts, lifts and dock doors and repair them in pairs.', hours, pay, '41500'),
    questions: [holds('전기기능사', 'wish'), holds('지게차운전기능사', 'wish'), weekdays, start, why],
    benefits: ['4대 보험', '점심 제공', '통근버스', '자격 수당'],
  }
}

function wildflower(today: Day): TownVacancy {
  const hours = hoursOf('day', 0)
  const pay = { unit: 'month', from: won(2_800_000), to: won(3_000_000) } as const
  return {
    ...base,
    key: 'wildflower-1',
    employer: 'wildflower',
    occupation: '8340',
    region: '41390',
    title: '아파트 기전 주임',
    titleEn: 'Apartment electrical and mechanical technician',
    hours,
    pay: pay,
    employment: 'permanent',
    careerMonths: 12,
    posts: 1,
    opens: addDays(today, -11),
    closes: addDays(today, 8),
    duties:
      '아파트 두 단지의 전기실과 펌프실, 주차장 조명을 맡습니다. 입주민이 알린 고장을 적고 고친 날을 답해 드립니다. 당직은 한 달에 두 번이고 다음 날 쉽니다.',
    summaryEn: summarise('Run power, pumps and lighting of two apartment estates.', hours, pay, '41390'),
    questions: [
      holds('전기기능사', 'must'),
      worked('8340', '시설 관리', 'facility management', 12, 'must'),
      start,
      why,
    ],
    benefits: ['4대 보험', '식비', '자격 수당'],
  }
}

function corner(today: Day): TownVacancy {
  const hours = {
    ...hoursOf('dawn', 1),
    text: '주 5일 06:00~14:00 (쉬는 시간 1시간)',
    textEn: 'Five days, 06:00–14:00',
    weekly: 35,
    paidMonthly: 183,
  }
  const pay = { unit: 'hour', from: won(12_500), to: won(12_500) } as const
  return {
    ...base,
    key: 'corner-1',
    employer: 'corner',
    occupation: '8711',
    region: '41390',
    title: '제빵 보조',
    titleEn: 'Baker’s assistant',
    hours,
    pay: pay,
    employment: 'part-time',
    contractMonths: 12,
    careerMonths: 0,
    posts: 1,
    opens: addDays(today, -6),
    closes: addDays(today, 3),
    duties:
      '새벽에 반죽을 나누어 모양을 잡고 오븐을 함께 봅니다. 아침 손님이 오면 포장과 계산을 번갈아 합니다. 처음이어도 괜찮고 한 달 동안 사장이 옆에서 알려 드립니다.',
    summaryEn: summarise('Shape dough, help at the oven, then pack and serve.', hours, pay, '41390'),
    questions: [holds('제빵기능사', 'wish'), worked('8711', '빵집', 'bakery work', 6, 'wish'), early, start, why],
    benefits: ['4대 보험', '빵과 점심', '위생교육 비용'],
  }
}

/** The notices of the stories: the ones 한지우 meets first, and the bakery's. */
export function featured(today: Day): readonly TownVacancy[] {
  return [daon(today), naru(today), haesol(today), wildflower(today), corner(today)]
}
