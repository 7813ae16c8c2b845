import { all, atLeast, known, when } from '../../engine/conditions.ts'
import { daysOfKinds, joined, recognisedDays } from '../../engine/acts.ts'
import { minus } from '../../engine/numbers.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { activities, earlierActivities } from './facts.ts'
import { requiredActivities, requiredJobSearch } from './requirements.ts'

/** 고용보험법 시행규칙 제87조, 실업인정 및 재취업지원규정 제10조: how many activities count. */
export const recognisedActivities: Rule<number> = rule('recognition.recognisedActivities', {
  article: '고용보험법 시행규칙 §87',
  label: { ko: '인정되는 재취업활동', en: 'Activities that count' },
  unit: 'count',
  versions: {
    '2026-09-01': {
      why: {
        ko: '같은 날 여러 건은 한 번입니다. 직업심리검사는 한 번, 단기특강은 세 번까지이고 어학 수강은 세지 않습니다.',
        en: 'Several on one day count once; an aptitude test once, short lectures three times, language courses not at all.',
      },
      status: 'secondary',
      compute: (law) =>
        when(
          known(law.fact(earlierActivities)),
          () =>
            minus(
              recognisedDays(
                joined(law.fact(earlierActivities), law.fact(activities)),
                law.table('recognition-activity-limits'),
              ),
              recognisedDays(law.fact(earlierActivities), law.table('recognition-activity-limits')),
            ),
          () => recognisedDays(law.fact(activities), law.table('recognition-activity-limits')),
        ),
    },
  },
})

/** 고용보험법 시행규칙 제87조제1항: on how many days a job was searched for. */
export const recognisedJobSearch: Rule<number> = rule('recognition.recognisedJobSearch', {
  article: '고용보험법 시행규칙 §87①',
  label: { ko: '그중 구직활동', en: 'Of these, job-search acts' },
  unit: 'count',
  versions: {
    '2026-09-01': {
      why: {
        ko: '입사지원, 면접, 채용행사 참여를 날마다 한 번 셉니다.',
        en: 'Applications, interviews and job fairs, once a day.',
      },
      status: 'secondary',
      compute: (law) => daysOfKinds(law.fact(activities), law.table('recognition-job-search-kinds')),
    },
  },
})

/** 실업인정 및 재취업지원규정 제10조: whether the activities of a period are enough. */
export const enoughActivities: Rule<boolean> = rule('recognition.enoughActivities', {
  article: '실업인정 및 재취업지원규정 §10',
  label: { ko: '재취업활동을 채움', en: 'Enough activities' },
  unit: 'yes',
  versions: {
    '2026-09-01': {
      why: {
        ko: '재취업활동과 그중 구직활동이 정해진 횟수 이상이어야 합니다.',
        en: 'The activities, and the job-search acts among them, must reach their numbers.',
      },
      status: 'secondary',
      compute: (law) =>
        all(
          atLeast(law.rule(recognisedActivities), law.rule(requiredActivities)),
          atLeast(law.rule(recognisedJobSearch), law.rule(requiredJobSearch)),
        ),
    },
  },
})
