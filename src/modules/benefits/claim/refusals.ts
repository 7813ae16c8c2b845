import type { RefusalTexts } from '../../../platform/refusal-texts.ts'

const again = {
  ko: () => '화면을 새로 열어 지금 상태를 보세요.',
  en: () => 'Open the page again to see where it stands.',
}

/** How the refusals of claims are said. */
export const claimRefusals: RefusalTexts = {
  'benefits.no-such-claim': {
    ko: { says: () => '그런 신청이 없습니다', next: () => '구직급여 화면에서 다시 여세요.' },
    en: { says: () => 'There is no such claim', next: () => 'Open it from the page of benefit.' },
  },
  'benefits.no-such-spell': {
    ko: { says: () => '그런 가입 기간이 없습니다', next: () => '고용보험 가입 이력에서 고르세요.' },
    en: { says: () => 'There is no such insured spell', next: () => 'Choose one from the insured history.' },
  },
  'benefits.still-employed': {
    ko: { says: () => '아직 끝나지 않은 일입니다', next: () => '회사가 그만둔 것을 신고하면 신청할 수 있습니다.' },
    en: { says: () => 'This work has not ended', next: () => 'You can claim once the company reports its end.' },
  },
  'benefits.contract-not-insured': {
    ko: {
      says: () => '이 계약은 하나만으로는 고용보험이 적용되지 않습니다',
      next: () =>
        '한 달 소득이 기준보다 적은 계약입니다. 같은 때 한 계약과 합치도록 신청하거나(작은 계약 합치기), 보험이 적용된 다른 일로 신청하세요(고용보험법 제77조의2, 제77조의6).',
    },
    en: {
      says: () => 'This contract is not insured by itself',
      next: () =>
        'It pays less a month than the threshold. Apply to have it added up with contracts of the same time, or claim after other work that was insured (Employment Insurance Act, Articles 77-2 and 77-6).',
    },
  },
  'benefits.claim-begun': {
    ko: { says: () => '이미 시작한 신청입니다', next: () => '쓰던 신청을 이어 쓰세요.' },
    en: { says: () => 'This claim was begun before', next: () => 'Go on with that one.' },
  },
  'benefits.claim-withdrawn': {
    ko: { says: () => '거둔 신청입니다', next: () => '새로 신청할 수 있습니다.' },
    en: { says: () => 'This claim was withdrawn', next: () => 'You can begin a new one.' },
  },
  'benefits.granted-before': {
    ko: {
      says: () => '이미 인정한 수급자격을 여기에서 거절로 바꿀 수 없습니다',
      next: () => '받은 회차가 잘못되었으면 그 회차를 정정하세요. 본인의 의견을 듣고 정합니다.',
    },
    en: {
      says: () => 'What was granted is not refused here',
      next: () => 'If a round was paid wrongly, correct the round: its person is heard first.',
    },
  },
  'benefits.less-than-paid': {
    ko: {
      says: () => '이미 지급한 금액보다 적게 정할 수 없습니다',
      next: () => '사실을 다시 확인하세요. 잘못 지급한 돈은 이 심사와 따로, 본인의 의견을 듣고 돌려받습니다.',
    },
    en: {
      says: () => 'That is less than was paid already',
      next: () =>
        'Look at the facts again. What was paid wrongly is claimed back apart from this appeal, after a hearing.',
    },
  },
  'benefits.fewer-than-paid': {
    ko: {
      says: () => '이미 받은 날보다 적은 소정급여일수가 됩니다',
      next: () => '사실을 다시 확인하세요. 회차가 잘못되었으면 그 회차를 먼저 정정하세요.',
    },
    en: {
      says: () => 'That would be fewer days than were paid already',
      next: () => 'Look at the facts again. If a round was paid wrongly, correct the round first.',
    },
  },
  'benefits.claim-decided': {
    ko: { says: () => '이미 결정한 신청입니다', next: again.ko },
    en: { says: () => 'This claim is decided', next: again.en },
  },
  'benefits.claim-incomplete': {
    ko: { says: () => '아직 답하지 않은 것이 있습니다', next: () => '보내기 화면에서 남은 것을 고르세요.' },
    en: { says: () => 'Something is not answered yet', next: () => 'The last page lists what is left.' },
  },
  'benefits.claim-not-sent': {
    ko: { says: () => '아직 보내지 않은 신청입니다', next: () => '신청인이 보내면 결정할 수 있습니다.' },
    en: { says: () => 'This claim has not been sent', next: () => 'It can be decided once it is sent.' },
  },
  'benefits.claim-not-attended': {
    ko: {
      says: () => '신청인이 아직 센터에 나오지 않았습니다',
      next: () => '본인인지 확인하고 도착을 적은 뒤 결정하세요(고용보험법 제42조제1항).',
    },
    en: {
      says: () => 'The claimant has not come to the office yet',
      next: () => 'Check who they are and check them in, then decide (Employment Insurance Act, Article 42(1)).',
    },
  },
  'benefits.case-changed': {
    ko: {
      says: () => '읽은 뒤에 신청 내용이 달라졌습니다',
      next: () => '아무것도 서명하지 않았습니다. 다시 읽고 서명하세요.',
    },
    en: {
      says: () => 'The case has changed since you read it',
      next: () => 'Nothing was signed. Read it again, then sign.',
    },
  },
  'benefits.no-such-answer': {
    ko: { says: () => '읽을 수 없는 답이 있습니다', next: () => '표시한 칸을 다시 써 주세요.' },
    en: { says: () => 'An answer cannot be read', next: () => 'Fill in the marked field again.' },
  },
  'benefits.enough-evidence': {
    ko: { says: ({ most }) => `파일은 ${most}개까지 냅니다`, next: () => '더 있으면 고용센터에 가져오세요.' },
    en: { says: ({ most }) => `Up to ${most} files`, next: () => 'Bring the others to the office.' },
  },
  'benefits.slot-taken': {
    ko: { says: () => '그 때는 방금 찼습니다', next: () => '다른 때를 골라 주세요.' },
    en: { says: () => 'That time was just taken', next: () => 'Choose another one.' },
  },
}
