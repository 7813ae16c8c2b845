import type { RefusalTexts } from '../../../platform/refusal-texts.ts'

/** How refusals about leaves and extensions are said. */
export const leaveRefusals: RefusalTexts = {
  'benefits.no-such-leave': {
    ko: { says: () => '그런 휴직이나 휴가가 없습니다', next: () => '목록을 새로 여세요.' },
    en: { says: () => 'There is no such leave', next: () => 'Open the list anew.' },
  },
  'benefits.leave-told': {
    ko: {
      says: ({ from, to }) => `${from}부터 ${to}까지의 휴직을 이미 알리셨습니다`,
      next: () => '겹치지 않는 날을 쓰거나, 알린 휴직에서 이어서 신청하세요.',
    },
    en: {
      says: ({ from, to }) => `You have told of a leave from ${from} to ${to}`,
      next: () => 'Give other days, or go on with that leave.',
    },
  },
  'benefits.leave-early': {
    ko: {
      says: ({ day }) => `${day}부터 신청할 수 있습니다`,
      next: () => '그날 다시 오세요. 알린 것은 남아 있습니다.',
    },
    en: { says: ({ day }) => `This can be claimed from ${day}`, next: () => 'Come back then; what you told stays.' },
  },
  'benefits.allowance-estimate': {
    ko: {
      says: () => '확인하지 않은 수나 조문으로 어림한 금액이라 결정할 수 없습니다',
      next: () => '열어 두고 까닭을 적으세요. 원문을 확인하면 결정할 수 있습니다.',
    },
    en: {
      says: () => 'This rests on something unverified, so it cannot be decided',
      next: () => 'Keep it open with the reason. It can be decided once the source was read.',
    },
  },
  'benefits.no-extension': {
    ko: {
      says: () => '연장급여는 근로자로 받는 구직급여에만 있습니다',
      next: () => '다른 도움은 고용센터에 물어보세요.',
    },
    en: {
      says: () => 'Only benefit as an employee can be extended',
      next: () => 'Ask the employment office for other help.',
    },
  },
  'benefits.extension-runs': {
    ko: {
      says: () => '연장급여를 받고 있습니다',
      next: () => '지금 받는 연장급여가 끝난 뒤에 청구할 수 있습니다.',
    },
    en: { says: () => 'An extension is running', next: () => 'Another can be asked for after it.' },
  },
}
