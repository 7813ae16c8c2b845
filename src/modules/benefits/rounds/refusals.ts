import type { RefusalTexts } from '../../../platform/refusal-texts.ts'

/** How the refusals of recognition are said. */
export const roundRefusals: RefusalTexts = {
  'benefits.rounds-not-known': {
    ko: {
      says: ({ day }) => `${day}의 실업인정일 규정을 온일이 알지 못합니다`,
      next: () => '고용센터가 날을 정해 알려 드립니다.',
    },
    en: {
      says: ({ day }) => `The rules for days of recognition on ${day} are not known here`,
      next: () => 'The employment office sets the days and tells you.',
    },
  },
  'benefits.not-granted': {
    ko: { says: () => '수급자격이 인정된 신청이 아닙니다', next: () => '먼저 수급자격을 결정하세요.' },
    en: { says: () => 'This claim has not been granted', next: () => 'Decide the claim first.' },
  },
}
