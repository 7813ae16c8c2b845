import type { RefusalTexts } from '../../../platform/refusal-texts.ts'

/** How refusals about the confirmation of insured status are said. */
export const coverageRefusals: RefusalTexts = {
  'benefits.nothing-to-answer': {
    ko: {
      says: () => '기다리는 청구가 아닙니다',
      next: () => '다른 사람이 먼저 답했을 수 있습니다. 목록을 새로 여세요.',
    },
    en: {
      says: () => 'This request does not wait',
      next: () => 'Somebody else may have answered. Open the list again.',
    },
  },
  'benefits.no-such-request': {
    ko: { says: () => '그런 확인청구가 없습니다', next: () => '가입 이력 화면에서 다시 여세요.' },
    en: { says: () => 'There is no such request', next: () => 'Open it from your insured history.' },
  },
  'benefits.nothing-refused': {
    ko: { says: () => '다툴 답이 없습니다', next: () => '답이 나온 뒤에 심사를 청구할 수 있습니다.' },
    en: { says: () => 'There is no refusal to contest', next: () => 'You can appeal once it is answered.' },
  },
  'benefits.appealed-already': {
    ko: { says: () => '이미 낸 심사 청구가 있습니다', next: () => '그 청구의 화면에서 지금 상태를 보세요.' },
    en: { says: () => 'There is an appeal already', next: () => 'See on its page how it stands.' },
  },
  'benefits.known-when': {
    ko: { says: () => '답을 안 날이 맞지 않습니다', next: () => '답이 나온 날부터 오늘까지 가운데 하루를 쓰세요.' },
    en: { says: () => 'That day cannot be right', next: () => 'Write a day from the answer until today.' },
  },
  'benefits.appeal-too-late': {
    ko: {
      says: ({ until }) => `심사를 청구할 수 있는 날이 ${until}까지였습니다`,
      next: () => '더 늦게 알았으면 그날을 쓰세요. 새 자료가 있으면 다시 확인청구를 할 수 있습니다.',
    },
    en: {
      says: ({ until }) => `The last day to appeal was ${until}`,
      next: () => 'If you learned of it later, write that day. With new evidence you can ask again.',
    },
  },
  'benefits.another-answers': {
    ko: { says: () => '처음 답한 사람은 답할 수 없습니다', next: () => '다른 담당자가 답해야 합니다.' },
    en: { says: () => 'Who answered first cannot answer this', next: () => 'Another officer has to.' },
  },
  'benefits.ruling-changed': {
    ko: {
      says: () => '읽은 뒤에 답이 달라졌습니다',
      next: () => '아무것도 서명하지 않았습니다. 다시 읽고 서명하세요.',
    },
    en: {
      says: () => 'The ruling has changed since you read it',
      next: () => 'Nothing was signed. Read it again, then sign.',
    },
  },
  'benefits.not-in-that-body': {
    ko: {
      says: () => '심사를 맡은 사람만 답할 수 있습니다',
      next: () => '심사는 고용보험심사관이, 재심사는 고용보험심사위원회가 답합니다. 자리는 관리자가 정합니다.',
    },
    en: {
      says: () => 'Only who sits in that body answers',
      next: () => 'Examinations are the examiner’s, re-examinations the committee’s. Administrators give the seats.',
    },
  },
  'benefits.longer-once': {
    ko: { says: () => '기한은 한 번만 늘릴 수 있습니다', next: () => '지금 기한 안에 답하세요.' },
    en: { says: () => 'It can be extended once', next: () => 'Answer by the present day.' },
  },
  'benefits.own-request': {
    ko: { says: () => '자기 청구에는 답할 수 없습니다', next: () => '다른 담당자가 답해야 합니다.' },
    en: { says: () => 'You cannot answer your own request', next: () => 'Another officer has to.' },
  },
  'benefits.confirm-incomplete': {
    ko: { says: () => '확인하려면 더 적어야 합니다', next: () => '표시된 칸을 채우세요.' },
    en: { says: () => 'More is needed to confirm it', next: () => 'Fill in the marked fields.' },
  },
}
