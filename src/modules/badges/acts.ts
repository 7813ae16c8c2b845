import type { ActTexts } from '../../platform/organisation-log/act-texts.ts'

/** What this module's commands are called in an organisation's log. */
export const acts: ActTexts = {
  'badges.issue': { ko: '배지를 발급했습니다', en: 'Issued a badge' },
  'badges.revoke': { ko: '배지를 취소했습니다', en: 'Revoked a badge' },
  'badges.suspend': { ko: '배지를 멈췄습니다', en: 'Suspended a badge' },
  'badges.restore': { ko: '멈춘 배지를 되살렸습니다', en: 'Restored a badge' },
  'badges.correct': { ko: '배지를 고쳐 다시 발급했습니다', en: 'Corrected a badge' },
  'badges.decline-correction': { ko: '고쳐 달라는 말에 이유를 답했습니다', en: 'Declined a correction with a reason' },
  'badges.start-design': { ko: '배지 만들기를 시작했습니다', en: 'Started a design' },
  'badges.write-design': { ko: '배지 내용을 고쳤습니다', en: 'Changed a design' },
  'badges.publish-design': { ko: '배지를 공개했습니다', en: 'Published a design' },
  'badges.next-design': { ko: '배지의 다음 판을 시작했습니다', en: 'Started the next version of a design' },
  'badges.retire-design': { ko: '배지를 더 발급하지 않기로 했습니다', en: 'Retired a design' },
  'badges.prepare-order': { ko: '여러 사람에게 줄 명단을 올렸습니다', en: 'Prepared a list to issue' },
  'badges.send-order': { ko: '명단을 확인해 달라고 보냈습니다', en: 'Sent a list for approval' },
  'badges.approve-order': { ko: '명단을 승인했습니다', en: 'Approved a list' },
  'badges.refuse-order': { ko: '명단을 돌려보냈습니다', en: 'Sent a list back' },
  'badges.rotate-key': { ko: '서명 열쇠를 바꿨습니다', en: 'Changed the signing key' },
  'badges.revoke-key': { ko: '서명 열쇠를 취소했습니다', en: 'Revoked a signing key' },
  'badges.propose-accreditation': { ko: '발급 기관 인정을 제안했습니다', en: 'Proposed an accreditation' },
  'badges.decide-accreditation': { ko: '발급 기관 인정을 정했습니다', en: 'Decided an accreditation' },
  'badges.add-alignment': { ko: '배지를 표준에 이었습니다', en: 'Linked a design to a standard' },
  'badges.drop-alignment': { ko: '배지에서 표준을 뺐습니다', en: 'Took a standard off a design' },
  'badges.drop-order': { ko: '명단을 거두었습니다', en: 'Took a list back' },
  'badges.audit': { ko: '감사 기록을 보았습니다', en: 'Read the audit' },
  'badges.audit-file': { ko: '감사 기록을 파일로 받았습니다', en: 'Took the audit along as a file' },
}
