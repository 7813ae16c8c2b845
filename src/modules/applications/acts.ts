import type { ActTexts } from '../../platform/organisation-log/act-texts.ts'

/** What this module's commands are called in an organisation's log. */
export const acts: ActTexts = {
  'applications.hold': { ko: '지원자를 보류했습니다', en: 'Put an applicant on hold' },
  'applications.release': { ko: '보류를 풀었습니다', en: 'Took an applicant off hold' },
  'applications.invite': { ko: '지원자를 면접에 불렀습니다', en: 'Invited an applicant' },
  'applications.decline': { ko: '지원자에게 함께하지 못한다고 답했습니다', en: 'Declined an applicant' },
}
