import type { RefusalTexts } from '../../../platform/refusal-texts.ts'
import { plain } from '../plain-refusal.ts'

/** How refusals about issuing by event are said. */
export const eventRefusals: RefusalTexts = {
  'badges.no-such-rule': plain(
    '그런 자동 발급 규칙이 없습니다',
    '자동 발급 화면에서 다시 고르세요.',
    'There is no such rule',
    'Choose it again on the page of issuing by event.',
  ),
  'badges.rule-moved-on': plain(
    '그사이 이 규칙의 상태가 바뀌었습니다',
    '규칙을 다시 열어 지금 상태를 보세요.',
    'This rule has moved on meanwhile',
    'Open it again to see how it stands.',
  ),
  'badges.same-person-rule': plain(
    '규칙을 만든 사람은 승인하거나 돌려보낼 수 없습니다',
    '기관의 다른 담당자가 로그인해서 결정해야 합니다. 그때까지는 이 규칙으로 발급하지 않습니다.',
    'Who made the rule cannot decide about it',
    'Another person of the agency signs in and decides. Until then nothing is issued by it.',
  ),
  'badges.rule-exists': plain(
    '같은 이벤트로 이 배지를 주는 규칙이 이미 있습니다',
    '있는 규칙을 끄거나 거둔 뒤에 새로 만드세요.',
    'There is a rule for this event and this badge already',
    'Switch that one off, or take it back, then make a new one.',
  ),
  'badges.rule-does-not-fit': plain(
    '규칙이 이 배지와 맞지 않습니다',
    '표시한 칸을 고쳐 주세요.',
    'The rule does not fit this badge',
    'Mend what is marked.',
  ),
  'badges.no-such-event': plain(
    '그런 이벤트가 없습니다',
    '받은 이벤트 목록에서 다시 고르세요.',
    'There is no such event',
    'Choose it again from the log of events.',
  ),
  'badges.event-differs': plain(
    '같은 번호의 이벤트로 이미 발급했는데 내용이 다릅니다',
    '새로 일어난 일이면 다른 번호로 보내세요. 낸 배지가 틀렸으면 그 배지를 고쳐서 다시 내세요.',
    'A badge was issued by an event of this id, and this one says something else',
    'If it is another event, send it with an id of its own. If the badge is wrong, correct the badge.',
  ),
  'badges.event-not-again': plain(
    '다시 처리할 것이 없는 이벤트입니다',
    '이미 발급했거나 내용을 지운 이벤트입니다. 지웠으면 보낸 시스템에서 같은 번호로 다시 보내세요.',
    'There is nothing to do again about this event',
    'It has brought its badge, or what it said is gone. In that case send it again from its system with the same id.',
  ),
}
