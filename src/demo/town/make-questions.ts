import { qualification } from '../../modules/reference/index.ts'
import type { Chance } from './chance.ts'
import type { Profile } from './profile.ts'
import { conditions, whys } from './settings.ts'
import type { TownQuestion } from './town.ts'

/** What the employer asks: needed and welcome qualifications, experience, sometimes a condition, the start, and why. */
export function makeQuestions(profile: Profile, careerMonths: number, luck: Chance): readonly TownQuestion[] {
  const musts = (profile.must ?? []).map((name) => askQualification(name, 'must'))
  const wishes = luck.some(profile.wish ?? [], 1).map((name) => askQualification(name, 'wish'))
  const experience = careerMonths === 0 ? [] : [askExperience(profile, careerMonths, luck)]
  const [condition, conditionEn] = conditions[profile.setting]
  const asked: readonly TownQuestion[] =
    luck.between(0, 2) > 0
      ? []
      : [{ key: 'condition', kind: 'condition', need: 'must', text: condition, textEn: conditionEn }]
  return [...musts, ...wishes, ...experience, ...asked, start, askWhy(luck)]
}

const start: TownQuestion = {
  key: 'start',
  kind: 'start',
  need: 'must',
  text: '언제부터 일할 수 있나요?',
  textEn: 'From when can you work?',
}

function askWhy(luck: Chance): TownQuestion {
  const [text, textEn] = luck.oneOf(whys)
  return { key: 'why', kind: 'why', need: 'must', text, textEn }
}

function askQualification(name: string, need: 'must' | 'wish'): TownQuestion {
  const id = qualification(name)?.id
  if (id === undefined) throw new RangeError(`unknown qualification: ${name}`)
  const text = need === 'must' ? `${name} 자격이 있나요?` : `${name} 자격이 있으면 알려 주세요.`
  const textEn =
    need === 'must' ? `Do you hold this qualification: ${name}?` : `If you hold this qualification, tell us: ${name}.`
  return { key: id, kind: 'qualification', need, qualification: id, text, textEn }
}

function askExperience(profile: Profile, months: number, luck: Chance): TownQuestion {
  const text = `${profile.work} 일을 ${months}개월 이상 했나요?`
  const textEn = `Have you done ${profile.workEn} for ${months} months or more?`
  return {
    key: 'experience',
    kind: 'experience',
    need: luck.oneOf(['must', 'must', 'wish']),
    occupation: profile.keco,
    months,
    text,
    textEn,
  }
}
