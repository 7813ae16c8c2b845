import type { ActTexts } from '../../../platform/organisation-log/act-texts.ts'

/** What this module's commands are called in an organisation's log. */
export const identityActs: ActTexts = {
  'identity.invite-member': { ko: '구성원을 초대했습니다', en: 'Invited a member' },
  'identity.resend-invitation': { ko: '초대를 다시 보냈습니다', en: 'Sent an invitation again' },
  'identity.call-back-invitation': { ko: '초대를 거두었습니다', en: 'Called an invitation back' },
  'identity.set-role': { ko: '구성원의 권한을 바꿨습니다', en: 'Changed a member’s role' },
  'identity.remove-member': { ko: '구성원을 내보냈습니다', en: 'Removed a member' },
  'identity.close-organisation': { ko: '회사를 닫았습니다', en: 'Closed the company' },
  'identity.close-company': {
    ko: '아무도 닫을 수 없는 회사를 닫았습니다',
    en: 'Closed a company that nobody could close',
  },
  'identity.leave-organisation': { ko: '스스로 나갔습니다', en: 'Left' },
  'identity.offer-handover': { ko: '다음 관리자를 정했습니다', en: 'Named a successor' },
  'identity.accept-handover': { ko: '관리자를 이어받았습니다', en: 'Took over as administrator' },
  'identity.end-handover': { ko: '인계를 멈췄습니다', en: 'Ended a handing over' },
  'identity.connect-program': { ko: '프로그램을 연결했습니다', en: 'Connected a program' },
  'identity.approve-recovery': {
    ko: '동료의 패스키 되찾기를 확인했습니다',
    en: 'Confirmed a colleague’s passkey recovery',
  },
  'identity.give-mandate': { ko: '다른 회사에 대행을 맡겼습니다', en: 'Gave a mandate' },
  'identity.accept-mandate': { ko: '대행을 받아들였습니다', en: 'Accepted a mandate' },
  'identity.end-mandate': { ko: '대행을 끝냈습니다', en: 'Ended a mandate' },
  'identity.accept-invitation': { ko: '초대를 받았습니다', en: 'Accepted an invitation' },
}
