import type { RefusalTexts } from '../../platform/refusal-texts.ts'

/** How this module's refusals are said. */
export const refusals: RefusalTexts = {
  'identity.not-a-member': {
    ko: { says: () => '이 기관의 구성원이 아닙니다', next: () => '기관의 관리자에게 초대해 달라고 하세요.' },
    en: {
      says: () => 'You are not a member of this organisation',
      next: () => 'Ask one of its administrators to invite you.',
    },
  },
  'identity.last-administrator': {
    ko: {
      says: () => '관리자가 한 명은 있어야 합니다',
      next: () => '구성원·권한 화면에서 다음 관리자를 정하세요. 그 사람이 받아들이면 바뀝니다.',
    },
    en: {
      says: () => 'There must always be an administrator',
      next: () => 'Name a successor under “Members and rights”. It changes once they accept.',
    },
  },
  'identity.closed-already': {
    ko: { says: () => '이미 닫은 회사입니다', next: () => '다시 열려면 회사 되찾기로 신청하세요.' },
    en: { says: () => 'This company is closed already', next: () => 'To open it again, claim the company.' },
  },
  'identity.other-company': {
    ko: {
      says: () => '그사이 다른 회사의 역할로 바뀌었습니다',
      next: () => '아무것도 닫지 않았습니다. 닫을 회사의 역할로 바꾼 뒤 다시 여세요.',
    },
    en: {
      says: () => 'You act for another company by now',
      next: () => 'Nothing was closed. Switch to the company to close and open the page again.',
    },
  },
  'identity.no-such-company': {
    ko: { says: () => '그 번호로 등록된 회사가 없습니다', next: () => '사업자등록번호를 다시 확인하세요.' },
    en: { says: () => 'No company has this number here', next: () => 'Check the business registration number.' },
  },
  'identity.no-such-device': {
    ko: { says: () => '이미 로그아웃한 기기입니다', next: () => '로그인한 기기 목록을 다시 여세요.' },
    en: { says: () => 'This device is signed out already', next: () => 'Open the list of devices again.' },
  },
  'identity.company-exists': {
    ko: {
      says: () => '이미 등록된 사업자등록번호입니다',
      next: () => '그 회사의 관리자에게 초대해 달라고 하세요.',
    },
    en: {
      says: () => 'This business registration number is registered already',
      next: () => 'Ask an administrator of that company to invite you.',
    },
  },
}
