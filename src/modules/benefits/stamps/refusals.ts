import type { RefusalTexts } from '../../../platform/refusal-texts.ts'

/** How the refusals of stamps are said. */
export const stampRefusals: RefusalTexts = {
  'benefits.stamp-forged': {
    ko: {
      says: () => '기기의 서명이 보낸 내용과 맞지 않습니다',
      next: () => '쓴 것은 그대로 있습니다. 연결된 지금 다시 열어 보내세요.',
    },
    en: {
      says: () => 'The signature of the device does not fit what was sent',
      next: () => 'What you wrote is still there. Open it now that you are online, and send it.',
    },
  },
  'benefits.enough-stamp-keys': {
    ko: { says: () => '오늘은 기기를 더 등록할 수 없습니다', next: () => '보내는 데에는 지장이 없습니다.' },
    en: { says: () => 'No more devices can be registered today', next: () => 'You can send all the same.' },
  },
}
