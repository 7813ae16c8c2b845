import type { ActTexts } from '../../platform/organisation-log/act-texts.ts'

/** What this module's commands are called in an organisation's log. */
export const acts: ActTexts = {
  'jobs.save-vacancy': { ko: '공고를 썼습니다', en: 'Wrote a vacancy' },
  'jobs.publish-vacancy': { ko: '공고를 올렸습니다', en: 'Published a vacancy' },
  'jobs.begin-from-notice': { ko: '가지고 있던 공고로 시작했습니다', en: 'Began a vacancy with a notice' },
  'jobs.copy-vacancy': { ko: '공고를 복사했습니다', en: 'Copied a vacancy' },
  'jobs.discard-vacancy': { ko: '쓰던 공고를 버렸습니다', en: 'Threw a draft away' },
  'jobs.restore-vacancy': { ko: '버린 공고를 되돌렸습니다', en: 'Took a draft back' },
  'jobs.close-vacancy': { ko: '공고를 닫았습니다', en: 'Closed a vacancy' },
  'jobs.confirm-vacancy': { ko: '아직 뽑는다고 확인했습니다', en: 'Said that it still hires' },
  'jobs.take-down': { ko: '공고를 내렸습니다', en: 'Took a vacancy down' },
  'jobs.object-to-takedown': { ko: '내려진 공고에 이의를 말했습니다', en: 'Objected to a vacancy taken down' },
  'jobs.decide-takedown': { ko: '내려진 공고의 이의를 정했습니다', en: 'Decided about a vacancy taken down' },
  'jobs.import-arrears': { ko: '체불사업주 명단을 올렸습니다', en: 'Took the wage-arrears list over' },
  'jobs.decide-arrears': {
    ko: '체불사업주 명단의 한 곳을 정했습니다',
    en: 'Decided about an entry of the wage-arrears list',
  },
  'jobs.object-to-arrears': { ko: '체불사업주 명단에 이의를 말했습니다', en: 'Objected to the wage-arrears list' },
  'jobs.hide-vacancy': { ko: '공고를 안 보기로 하거나 다시 보기로 했습니다', en: 'Hid a vacancy or showed it again' },
  'jobs.keep-seen': { ko: '최근 본 공고를 남길지 정했습니다', en: 'Decided whether vacancies seen are kept' },
  'jobs.empty-seen': { ko: '최근 본 공고를 비웠습니다', en: 'Emptied the vacancies seen' },
  'jobs.ask-wording-review': { ko: '공고의 말을 사람에게 물었습니다', en: 'Asked a person about wording' },
  'jobs.decide-wording-review': { ko: '공고의 말을 정했습니다', en: 'Decided about wording' },
}
