import type { RefusalTexts } from '../../platform/refusal-texts.ts'

/** How this module's refusals are said. */
export const refusals: RefusalTexts = {
  'enterprises.no-number': {
    ko: { says: () => '사업자번호가 없는 기업입니다', next: () => '기업을 사업자번호와 함께 다시 등록하세요.' },
    en: { says: () => 'This company has no business number', next: () => 'Register the company with its number.' },
  },
  'enterprises.under-way': {
    ko: { says: () => '확인이 이미 진행 중이거나 끝났습니다', next: () => '사업자 확인 화면에서 지금 상태를 보세요.' },
    en: { says: () => 'The verification is under way or done', next: () => 'See how far it is on its page.' },
  },
  'enterprises.no-paper-now': {
    ko: {
      says: () => '지금은 서류를 받지 않습니다',
      next: () => '먼저 국세청 확인을 하세요. 맞지 않을 때 서류로 확인합니다.',
    },
    en: {
      says: () => 'No paper is taken now',
      next: () => 'Ask the tax office first; a paper helps where that does not confirm.',
    },
  },
  'enterprises.no-such-company': {
    ko: {
      says: () => '이 사업자번호로 등록된 기업이 없습니다',
      next: () => '번호를 확인하세요. 등록되지 않았다면 바로 등록할 수 있습니다.',
    },
    en: {
      says: () => 'No company is registered under this number',
      next: () => 'Check the number, or register the company.',
    },
  },
  'enterprises.you-administer': {
    ko: { says: () => '이미 이 기업의 관리자입니다', next: () => '구성원·권한 화면에서 바로 일할 수 있습니다.' },
    en: { says: () => 'You administer this company already', next: () => 'Go on under “Members and rights”.' },
  },
  'enterprises.claim-open': {
    ko: { says: () => '이 기업에 낸 신청이 진행 중입니다', next: () => '아래에서 어디까지 왔는지 보세요.' },
    en: { says: () => 'Your claim to this company is under way', next: () => 'See below how far it is.' },
  },
  'enterprises.claim-too-soon': {
    ko: {
      says: ({ days }) => `끝난 지 ${days}일이 지나야 다시 신청할 수 있습니다`,
      next: () => '급하면 사람에게 물어보세요.',
    },
    en: {
      says: ({ days }) => `You can ask again ${days} days after it ended`,
      next: () => 'If it is urgent, ask a person.',
    },
  },
  'enterprises.no-such-claim': {
    ko: { says: () => '진행 중인 신청이 아닙니다', next: () => '끝났거나 멈춘 신청입니다. 화면을 새로 여세요.' },
    en: { says: () => 'This claim is not under way', next: () => 'It has ended or was stopped. Open the page again.' },
  },
  'enterprises.claim-not-ripe': {
    ko: {
      says: () => '아직 확인할 수 없는 신청입니다',
      next: () => '서류가 있고 기다리는 날이 지나야 합니다. 거절은 지금도 할 수 있습니다.',
    },
    en: {
      says: () => 'This claim cannot be confirmed yet',
      next: () => 'It needs the paper and the end of the waiting time. It can be refused now.',
    },
  },
  'enterprises.own-claim': {
    ko: { says: () => '자기 신청은 정할 수 없습니다', next: () => '다른 운영자가 정해야 합니다.' },
    en: { says: () => 'You cannot decide your own claim', next: () => 'Another operator has to.' },
  },
  'enterprises.nothing-to-decide': {
    ko: {
      says: () => '기다리는 서류가 없습니다',
      next: () => '다른 운영자가 먼저 정했을 수 있습니다. 목록을 새로 여세요.',
    },
    en: { says: () => 'No paper waits here', next: () => 'Somebody else may have decided. Open the list again.' },
  },
}
