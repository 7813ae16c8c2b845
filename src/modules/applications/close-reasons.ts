import type { Lang } from '../../platform/http/page-call.ts'

/** What an applicant is told of why a vacancy was closed. */
export const closeReasons: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  ko: {
    'taken-down': '온일이 공고를 내려 이 공고의 채용은 여기서 끝났습니다',
    unconfirmed: '회사가 아직 뽑는지 확인하지 않아 공고가 닫혔습니다',
    filled: '뽑을 분을 정해 공고를 마쳤습니다',
    cancelled: '이번 채용을 멈추었습니다',
    changed: '하는 일이나 조건이 바뀌어 공고를 마쳤습니다',
    other: '공고를 마쳤습니다',
  },
  en: {
    'taken-down': 'The vacancy was taken down by the operator of this service',
    unconfirmed: 'The company did not confirm that it still hires, so the vacancy was closed',
    filled: 'Somebody was chosen and the vacancy is closed',
    cancelled: 'The hiring was stopped',
    changed: 'The work or its terms changed and the vacancy is closed',
    other: 'The vacancy is closed',
  },
}
