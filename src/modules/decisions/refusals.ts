import type { RefusalTexts } from '../../platform/refusal-texts.ts'

/** How this module's refusals are said. */
export const refusals: RefusalTexts = {
  'decisions.no-such-fact': {
    ko: { says: () => '이 분야에 없는 사실입니다', next: () => '분야와 사실의 이름을 확인하세요.' },
    en: {
      says: () => 'This field of the law has no such fact',
      next: () => 'Check the field and the name of the fact.',
    },
  },
  'decisions.not-its-form': {
    ko: { says: () => '사실의 값이 맞는 모양이 아닙니다', next: () => '수·날짜·예/아니요 중 무엇인지 확인하세요.' },
    en: {
      says: () => 'The value does not have the form of its fact',
      next: () => 'Check whether it is a number, a day or a yes.',
    },
  },
  'decisions.person-judges': {
    ko: { says: () => '사람이 판단해야 하는 사실입니다', next: () => '담당자가 자기 이름으로 적어야 합니다.' },
    en: { says: () => 'A person has to judge this fact', next: () => 'An officer has to record it in their own name.' },
  },
  'decisions.judgement-needs-reason': {
    ko: { says: () => '판단에는 까닭이 있어야 합니다', next: () => '무엇을 보고 그렇게 판단했는지 적으세요.' },
    en: { says: () => 'A judgement needs its reason', next: () => 'Write what you judged it by.' },
  },
  'decisions.changed': {
    ko: {
      says: () => '그사이 사실이 바뀌어 서명하지 않았습니다',
      next: () => '아래의 새 초안을 살펴보고 다시 서명하세요.',
    },
    en: {
      says: () => 'A fact has changed meanwhile, so nothing was signed',
      next: () => 'Look at the new draft below and sign again.',
    },
  },
  'decisions.signed-already': {
    ko: {
      says: () => '이미 서명한 결정입니다',
      next: () => '두 번 나가지 않았습니다. 사실이 바뀌면 다시 정할 수 있습니다.',
    },
    en: {
      says: () => 'This was signed already',
      next: () => 'It did not go out twice. When a fact changes, it can be decided anew.',
    },
  },
  'decisions.not-contestable': {
    ko: {
      says: () => '이 분야의 이의는 여기서 받지 못합니다',
      next: () => '어디에서 다루는지 아직 확인하지 못했습니다. 결정한 곳에 물어 보세요.',
    },
    en: {
      says: () => 'Decisions in this field cannot be contested here',
      next: () => 'Where it is done has not been verified yet. Ask those who decided.',
    },
  },
  'decisions.appealed-already': {
    ko: {
      says: () => '이미 청구했습니다',
      next: () => '결정마다 한 번씩 냅니다. 지금 어디까지 왔는지는 아래에 있습니다.',
    },
    en: { says: () => 'You have asked already', next: () => 'It is asked once for each instance. Its state is below.' },
  },
  'decisions.known-when': {
    ko: {
      says: () => '결정을 안 날이 맞지 않습니다',
      next: () => '결정이 나온 날부터 오늘까지 가운데 하루를 쓰세요.',
    },
    en: { says: () => 'That day does not fit', next: () => 'Write a day from the decision until today.' },
  },
  'decisions.appeal-too-late': {
    ko: {
      says: ({ until }) => `청구할 수 있는 날(${until})이 지났습니다`,
      next: () => '결정을 더 늦게 알았으면 안 날을 쓰고 다시 내세요. 새 사실이 있으면 결정을 다시 볼 수 있습니다.',
    },
    en: {
      says: ({ until }) => `The last day to ask (${until}) is over`,
      next: () => 'If you learned of it later, write that day and send it again. New facts can re-open a decision.',
    },
  },
  'decisions.answered-already': {
    ko: {
      says: () => '이미 답했습니다',
      next: () => '답은 바꾸지 않습니다. 청구한 사람은 재심사를 청구할 수 있습니다.',
    },
    en: { says: () => 'It is answered already', next: () => 'An answer stays. Its person can go to the committee.' },
  },
  'decisions.another-answers': {
    ko: {
      says: () => '처음 결정에 서명한 사람은 답할 수 없습니다',
      next: () => '다른 담당자가 살펴보고 서명해야 합니다.',
    },
    en: {
      says: () => 'Who signed the decision cannot answer for it',
      next: () => 'Another officer has to look at it and sign.',
    },
  },
  'decisions.not-before-you': {
    ko: {
      says: () => '이 사건을 맡은 사람이 아닙니다',
      next: () => '사건을 맡은 심사관이나 심사위원만 답할 수 있습니다.',
    },
    en: {
      says: () => 'This case is not before you',
      next: () => 'Only the examiner or the members before whom it is can answer.',
    },
  },
  'decisions.ruling-changed': {
    ko: {
      says: () => '그사이 재결문이 바뀌어 서명하지 않았습니다',
      next: () => '아래의 새 글을 읽고 다시 서명하세요.',
    },
    en: {
      says: () => 'The ruling has changed meanwhile, so nothing was signed',
      next: () => 'Read the new text below and sign again.',
    },
  },
  'decisions.own-seat': {
    ko: { says: () => '자기를 지정하거나 자기 지정을 끝낼 수 없습니다', next: () => '다른 관리자가 해야 합니다.' },
    en: { says: () => 'Nobody gives or ends their own seat', next: () => 'Another administrator has to do it.' },
  },
  'decisions.has-a-seat': {
    ko: {
      says: () => '이미 심사관이나 심사위원입니다',
      next: () => '한 사람은 한 곳에만 있습니다. 옮기려면 먼저 지금 지정을 끝내세요.',
    },
    en: {
      says: () => 'They have a seat already',
      next: () => 'One person sits in one body. To move them, end the present seat first.',
    },
  },
  'decisions.judges-decide-not': {
    ko: {
      says: () => '심사관과 심사위원은 처음 결정에 서명하지 않습니다',
      next: () => '결정하는 일은 다른 담당자에게 맡기세요.',
    },
    en: {
      says: () => 'Who judges appeals does not sign decisions of the office',
      next: () => 'Leave the decision to another officer.',
    },
  },
  'decisions.bound': {
    ko: {
      says: () => '취소된 결정과 같은 사실, 같은 결과입니다',
      next: () => '심사의 까닭을 읽고 사실을 다시 살펴 적은 뒤에 정하세요. 결정한 곳은 심사에 따라야 합니다.',
    },
    en: {
      says: () => 'These are the facts and the result of the decision that was set aside',
      next: () => 'Read why it was set aside, look at the facts anew and record them; the office is bound by it.',
    },
  },
  'decisions.decided-there': {
    ko: {
      says: () => '이 결정은 신청 화면에서 다시 정합니다',
      next: ({ home }) => `여기에서 다시 정하세요: ${home}. 그래야 지급과 일정이 함께 바뀝니다.`,
    },
    en: {
      says: () => 'This decision is made anew where its claim is',
      next: ({ home }) => `Decide here: ${home}. Payment and calendar follow from it there.`,
    },
  },
  'decisions.own-case': {
    ko: { says: () => '자기 일은 스스로 결정할 수 없습니다', next: () => '다른 담당자에게 맡기세요.' },
    en: { says: () => 'Nobody decides about themselves', next: () => 'Leave it to another officer.' },
  },
  'decisions.no-other-decision': {
    ko: {
      says: () => '대신할 새 결정이 아직 없습니다',
      next: () => '먼저 사실을 바로잡아 새 결정에 서명하고, 그다음에 ‘바꿈’으로 답하세요.',
    },
    en: {
      says: () => 'There is no other decision yet',
      next: () => 'Correct the facts and sign a new decision first; then answer that it was replaced.',
    },
  },
  'decisions.longer-once': {
    ko: { says: () => '기한은 한 번만 늘릴 수 있습니다', next: () => '지금 기한 안에 답하세요.' },
    en: { says: () => 'The time is extended once only', next: () => 'Answer by the present day.' },
  },
  'decisions.no-such-result': {
    ko: { says: () => '이 분야에서 정하지 않는 결과입니다', next: () => '분야와 결과의 이름을 확인하세요.' },
    en: {
      says: () => 'This field of the law has no such result',
      next: () => 'Check the field and the names of the results.',
    },
  },
  'decisions.not-in-force': {
    ko: { says: () => '바꿀 수 있는 결정이 아닙니다', next: () => '이미 새 결정이 있습니다. 목록을 새로 여세요.' },
    en: {
      says: () => 'This decision cannot be replaced',
      next: () => 'There is a newer one already. Open the list again.',
    },
  },
  'decisions.open': {
    ko: {
      says: () => '사실이 모자라 아직 정할 수 없습니다',
      next: ({ facts }) => `이 사실을 먼저 적으세요: ${facts}`,
    },
    en: {
      says: () => 'Facts are missing for a decision',
      next: ({ facts }) => `Record these facts first: ${facts}`,
    },
  },
  'decisions.no-value': {
    ko: {
      says: () => '그날이나 이런 경우에 쓸 법이 없어 정할 수 없습니다',
      next: ({ ko }) => String(ko),
    },
    en: {
      says: () => 'There is no law here for that day or such a case, so it cannot be decided',
      next: ({ en }) => String(en),
    },
  },
  'decisions.estimate': {
    ko: {
      says: () => '확인하지 않은 수나 조문이 있어 서명할 수 없습니다',
      next: () => '원문을 확인해 기준값의 확인 정도를 바꾼 뒤에 정할 수 있습니다.',
    },
    en: {
      says: () => 'Something below it is unverified, so it cannot be signed',
      next: () => 'It can be decided once the number or wording was read in its source.',
    },
  },
  'decisions.person-says-no': {
    ko: { says: () => '‘안 됩니다’는 사람이 정해야 합니다', next: () => '담당자가 까닭을 적고 서명해야 합니다.' },
    en: { says: () => 'A person has to say no', next: () => 'An officer has to sign it with a reason.' },
  },
  'decisions.role-and-reason': {
    ko: { says: () => '직책과 까닭이 있어야 서명할 수 있습니다', next: () => '둘 다 적고 다시 서명하세요.' },
    en: { says: () => 'A signature needs your role and a reason', next: () => 'Write both and sign again.' },
  },
  'decisions.not-sound': {
    ko: {
      says: ({ at, why }) => `따로 셈해 보니 맞지 않습니다 (${at}: ${why})`,
      next: () => '빠진 날짜나 사실을 적고 다시 정하세요. 그래도 같으면 운영자에게 알리세요.',
    },
    en: {
      says: ({ at }) => `The independent check does not agree (${at})`,
      next: () => 'Record the missing day or fact and decide again. If it stays, tell the operator.',
    },
  },
}
