import type { RefusalTexts } from '../../../platform/refusal-texts.ts'

/** How the refusals of recognition are said. */
export const roundRefusals: RefusalTexts = {
  'benefits.no-such-feed': {
    ko: { says: () => '이곳은 일한 날을 신고하지 않았습니다', next: () => '일한 날을 직접 쓰세요.' },
    en: { says: () => 'This workplace reported no days of work', next: () => 'Add the days of work yourself.' },
  },
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
  'benefits.no-such-round': {
    ko: { says: () => '그런 실업인정 차수가 없습니다', next: () => '실업인정 일정을 다시 여세요.' },
    en: { says: () => 'There is no such round', next: () => 'Open the list of rounds again.' },
  },
  'benefits.no-such-question': {
    ko: { says: () => '그런 물음이 없습니다', next: () => '화면을 새로 여세요.' },
    en: { says: () => 'There is no such question', next: () => 'Open the page anew.' },
  },
  'benefits.round-sent': {
    ko: {
      says: () => '이미 보낸 실업인정입니다',
      next: () => '보낸 내용은 접수증에서 볼 수 있습니다. 고칠 것이 있으면 고용센터에 알려 주세요.',
    },
    en: {
      says: () => 'This round was sent already',
      next: () => 'Your receipt shows what was sent. Tell the employment office if something has to be corrected.',
    },
  },
  'benefits.round-not-decided': {
    ko: { says: () => '아직 결정되지 않은 실업인정입니다', next: () => '결정된 뒤에 고칠 것을 알릴 수 있습니다.' },
    en: {
      says: () => 'This round is not decided yet',
      next: () => 'Once it is decided, you can tell what was otherwise.',
    },
  },
  'benefits.correction-open': {
    ko: {
      says: () => '이미 다시 보고 있는 실업인정입니다',
      next: () => '그 정정이 결정된 뒤에 다시 알릴 수 있습니다.',
    },
    en: { says: () => 'This round is looked at already', next: () => 'You can tell more once that is decided.' },
  },
  'benefits.bound': {
    ko: {
      says: () => '심사에서 취소된 결정은 그대로 둘 수 없습니다',
      next: () => '심사의 까닭을 읽고, 인정하는 날수와 까닭을 새로 적어 서명하세요.',
    },
    en: {
      says: () => 'A decision that was set aside cannot be left as it was',
      next: () => 'Read why it was set aside, and sign how many days are recognised and why.',
    },
  },
  'benefits.no-such-correction': {
    ko: { says: () => '열려 있는 정정이 없습니다', next: () => '화면을 새로 여세요.' },
    en: { says: () => 'No correction is open', next: () => 'Open the page anew.' },
  },
  'benefits.correction-answered': {
    ko: { says: () => '의견을 이미 냈습니다', next: () => '낸 의견은 접수증과 이 화면에서 볼 수 있습니다.' },
    en: { says: () => 'You have answered already', next: () => 'Your answer is on this page and on its receipt.' },
  },
  'benefits.hearing-open': {
    ko: {
      says: () => '아직 의견을 듣는 중입니다',
      next: ({ until }) => `본인이 답하거나 ${until}이 지나면 결정할 수 있습니다.`,
    },
    en: {
      says: () => 'The person has not been heard yet',
      next: ({ until }) => `It can be decided once they answer, or after ${until}.`,
    },
  },
  'benefits.payment-under-way': {
    ko: {
      says: () => '이 차수의 지급이 은행에 가 있습니다',
      next: () => '아무것도 바꾸지 않았습니다. 은행이 답한 뒤(보통 하루 안) 다시 서명하세요.',
    },
    en: {
      says: () => 'A payment of this round is with the bank',
      next: () => 'Nothing was changed. Sign again when the bank has answered, usually within a day.',
    },
  },
  'benefits.round-changed': {
    ko: { says: () => '다른 화면에서 바뀐 것이 있습니다', next: () => '새로 열어 확인하고 다시 보내세요.' },
    en: { says: () => 'Something was changed on another page', next: () => 'Open it anew, look at it and send again.' },
  },
  'benefits.round-early': {
    ko: {
      says: ({ number, due }) => `${number}차 실업인정은 ${due}에 보낼 수 있습니다`,
      next: () => '그때까지 쓴 것은 저장되어 있습니다.',
    },
    en: {
      says: ({ number, due }) => `Round ${number} can be sent on ${due}`,
      next: () => 'What you wrote until then is saved.',
    },
  },
  'benefits.round-late': {
    ko: {
      says: ({ number, due }) => `${number}차 실업인정일(${due})이 지났습니다`,
      next: () => '실업인정일을 바꾸면 이어서 보낼 수 있습니다.',
    },
    en: {
      says: ({ number, due }) => `The day of round ${number} (${due}) is over`,
      next: () => 'Change the day of the round, and you can go on.',
    },
  },
  'benefits.receipt-forged': {
    ko: {
      says: () => '온일이 서명한 접수증이 아니거나 내용이 바뀌었습니다',
      next: () => '받은 접수증 파일을 고치지 말고 그대로 붙여 넣으세요.',
    },
    en: {
      says: () => 'This receipt was not signed by Onil, or it was altered',
      next: () => 'Paste the receipt file just as you received it.',
    },
  },
  'benefits.receipt-not-yours': {
    ko: { says: () => '다른 사람의 접수증입니다', next: () => '본인이 받은 접수증만 쓸 수 있습니다.' },
    en: {
      says: () => 'This receipt is somebody else’s',
      next: () => 'Only receipts that you received yourself count.',
    },
  },
  'benefits.receipt-used': {
    ko: {
      says: () => '이미 실업인정에 쓴 접수증입니다',
      next: () => '접수증 하나는 한 번만 셉니다. 다른 활동을 더하세요.',
    },
    en: {
      says: () => 'This receipt counted in a round already',
      next: () => 'A receipt counts once. Add another activity.',
    },
  },
  'benefits.receipt-outside': {
    ko: {
      says: ({ day }) => `${day}의 접수증이라 이번 기간에 들지 않습니다`,
      next: () => '이번 기간 안에 한 활동을 더하세요.',
    },
    en: {
      says: ({ day }) => `This receipt is of ${day}, outside this period`,
      next: () => 'Add an activity of this period.',
    },
  },
  'benefits.receipt-withdrawn': {
    ko: {
      says: ({ title }) => `‘${title}’은 거둔 지원입니다`,
      next: () => '거두지 않은 지원이나 다른 활동을 더하세요.',
    },
    en: {
      says: ({ title }) => `“${title}” was taken back`,
      next: () => 'Add an application that you did not take back, or another activity.',
    },
  },
  'benefits.receipt-no-activity': {
    ko: {
      says: ({ title }) => `‘${title}’은 재취업활동의 접수증이 아닙니다`,
      next: () => '입사지원처럼 일자리를 찾은 접수증을 넣으세요.',
    },
    en: {
      says: ({ title }) => `“${title}” is no receipt of an activity`,
      next: () => 'Use one of looking for work, such as an application.',
    },
  },
  'benefits.income-unknown': {
    ko: {
      says: () => '소득 기준액이 없어 하루 급여를 셈할 수 없습니다',
      next: () => '고시된 하루 소득 기준액을 적으세요.',
    },
    en: {
      says: () => 'Without the notified income a day’s benefit cannot be worked out',
      next: () => 'Give the notified income a day that stays free.',
    },
  },
  'benefits.round-decided': {
    ko: { says: () => '이미 결정된 차수입니다', next: () => '결정문을 보세요.' },
    en: { says: () => 'This round is decided already', next: () => 'Read the decision.' },
  },
  'benefits.round-not-sent': {
    ko: { says: () => '신청인이 아직 보내지 않았습니다', next: () => '보낸 뒤에 결정할 수 있습니다.' },
    en: { says: () => 'The person has not sent it yet', next: () => 'It can be decided once it is sent.' },
  },
  'benefits.not-attended': {
    ko: { says: () => '고용센터에 나온 것이 확인되지 않았습니다', next: () => '출석을 먼저 확인하세요.' },
    en: { says: () => 'Nobody was seen at the office yet', next: () => 'Note that the person came first.' },
  },
  'benefits.not-at-office': {
    ko: { says: () => '고용센터에 나오는 차수가 아닙니다', next: () => '온라인 차수는 보낸 내용으로 결정합니다.' },
    en: { says: () => 'This round is not at the office', next: () => 'Online rounds are decided by what was sent.' },
  },
  'benefits.change-asked': {
    ko: { says: () => '이미 실업인정일 변경을 신청했습니다', next: () => '담당자의 답을 기다려 주세요.' },
    en: { says: () => 'You have already asked for another day', next: () => 'Please wait for the answer.' },
  },
  'benefits.no-such-change': {
    ko: { says: () => '기다리는 변경 신청이 없습니다', next: () => '목록을 새로 여세요.' },
    en: { says: () => 'No such wish waits', next: () => 'Open the list anew.' },
  },
  'benefits.allowance-asked': {
    ko: { says: () => '같은 것을 이미 청구했습니다', next: () => '청구한 것의 상태를 보세요.' },
    en: { says: () => 'You have asked for this already', next: () => 'See what became of it.' },
  },
  'benefits.days-in-round': {
    ko: {
      says: () => '이미 보낸 실업인정에 들어 있는 날이 있습니다',
      next: () => '그 날을 빼고 청구하거나 고용센터에 물어보세요.',
    },
    en: {
      says: () => 'Some of these days are in a round that you sent',
      next: () => 'Leave them out, or ask the employment office.',
    },
  },
  'benefits.re-employed': {
    ko: {
      says: () => '조기재취업수당을 받아 이 수급자격의 실업인정은 끝났습니다',
      next: () => '다시 일을 잃었으면 새로 신청하세요. 수당 결정이 다르면 결정문에서 심사를 청구할 수 있습니다.',
    },
    en: {
      says: () => 'The early re-employment allowance was paid, so the rounds of this claim are over',
      next: () => 'If work has ended again, begin a new claim. The letter of the allowance says how to contest it.',
    },
  },
  'benefits.change-not-then': {
    ko: {
      says: () => '그날로는 이제 바꿀 수 없습니다',
      next: () =>
        '바라던 날이 지났거나 다음 실업인정일과 겹칩니다. 까닭을 적어 거절하면 신청인이 다른 날로 다시 신청할 수 있습니다.',
    },
    en: {
      says: () => 'It cannot be that day any more',
      next: () =>
        'The wished day is over, or meets the next round. Refuse with the reason, so that another day can be asked for.',
    },
  },
  'benefits.no-such-allowance': {
    ko: { says: () => '그런 청구가 없습니다', next: () => '목록을 새로 여세요.' },
    en: { says: () => 'There is no such request', next: () => 'Open the list anew.' },
  },
  'benefits.allowance-open': {
    ko: {
      says: () => '아직 정할 수 없습니다. 알아야 할 사실이 모자랍니다',
      next: () => '모자란 사실을 신청인에게 물어보세요.',
    },
    en: { says: () => 'Facts are missing, so it cannot be decided', next: () => 'Ask the person for them.' },
  },
}
