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
