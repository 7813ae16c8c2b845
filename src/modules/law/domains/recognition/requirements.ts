import { type Rule, rule } from '../../engine/rule.ts'
import { bracket } from '../../engine/tables.ts'
import { recipientType, round } from './facts.ts'

/** 실업인정 및 재취업지원규정 제10조: the weeks for which the number of activities is counted. */
export const periodWeeks: Rule<number> = rule('recognition.periodWeeks', {
  article: '실업인정 및 재취업지원규정 §10',
  label: { ko: '재취업활동을 세는 기간', en: 'Weeks in which activities are counted' },
  unit: 'weeks',
  versions: {
    '2019-02-01': {
      why: { ko: '유형과 상관없이 4주입니다.', en: 'Four weeks for everybody.' },
      status: 'unverified',
      compute: (law) => bracket(law.table('recognition-weeks'), law.fact(round), '일반'),
    },
    '2022-07-01': {
      why: {
        ko: '장기 수급자는 8차부터 1주, 나머지는 4주입니다.',
        en: 'One week for long recipients from the eighth round, else four.',
      },
      status: 'secondary',
      compute: (law) => bracket(law.table('recognition-weeks'), law.fact(round), law.fact(recipientType)),
    },
  },
})

/** 실업인정 및 재취업지원규정 제10조: how many re-employment activities a period asks for. */
export const requiredActivities: Rule<number> = rule('recognition.requiredActivities', {
  article: '실업인정 및 재취업지원규정 §10',
  label: { ko: '재취업활동 횟수', en: 'Activities asked for' },
  unit: 'count',
  versions: {
    '2019-02-01': {
      why: {
        ko: '차수로 정합니다. 코로나19 때는 4주에 1회였습니다.',
        en: 'By round; once in four weeks during COVID-19.',
      },
      status: 'unverified',
      compute: (law) => bracket(law.table('recognition-activities'), law.fact(round), '일반'),
    },
    '2022-07-01': {
      why: {
        ko: '수급자 유형과 차수로 정합니다. 1차는 집체교육입니다.',
        en: 'By kind of recipient and round; the first round is a group session.',
      },
      status: 'secondary',
      compute: (law) => bracket(law.table('recognition-activities'), law.fact(round), law.fact(recipientType)),
    },
  },
})

/** 실업인정 및 재취업지원규정 제10조: how many of them must be job-search acts. */
export const requiredJobSearch: Rule<number> = rule('recognition.requiredJobSearch', {
  article: '실업인정 및 재취업지원규정 §10',
  label: { ko: '그중 구직활동 횟수', en: 'Of these, job-search acts' },
  unit: 'count',
  versions: {
    '2022-07-01': {
      why: { ko: '수급자 유형과 차수로 정합니다.', en: 'By kind of recipient and round.' },
      status: 'secondary',
      compute: (law) => bracket(law.table('recognition-job-search'), law.fact(round), law.fact(recipientType)),
    },
  },
})
