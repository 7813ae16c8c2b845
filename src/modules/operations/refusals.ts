import type { RefusalText, RefusalTexts } from '../../platform/refusal-texts.ts'

const say = (ko: string, koNext: string, en: string, enNext: string): RefusalText => ({
  ko: { says: () => ko, next: () => koNext },
  en: { says: () => en, next: () => enNext },
})

const states = ['proposed', 'open', 'closed', 'dismissed'] as const
const acts = ['open', 'dismiss', 'update', 'close', 'extend'] as const

const notPossible: RefusalTexts = Object.fromEntries(
  states.flatMap((state) =>
    acts.map((act): [string, RefusalText] => [
      `operations.${state}-cannot-${act}`,
      say(
        '사건이 그사이에 달라졌습니다',
        '화면을 새로 열면 지금 할 수 있는 일이 보입니다.',
        'The incident has changed meanwhile',
        'Open the page again to see what can be done now.',
      ),
    ]),
  ),
)

/** How this module's refusals are said. */
export const refusals: RefusalTexts = {
  ...notPossible,
  'operations.no-such-incident': say(
    '찾는 사건이 없습니다',
    '서비스 상태에서 다시 열어 보세요.',
    'There is no such incident',
    'Open it again from the status page.',
  ),
  'operations.no-such-idea': say(
    '찾는 제안이 없습니다',
    '거두었거나 다른 제안과 합쳐졌을 수 있습니다. 목록에서 찾아보세요.',
    'There is no such idea',
    'It may have been withdrawn or merged with another. Look in the list.',
  ),
  'operations.idea-stands': say(
    '올린 지 30분이 지났거나 답이 달려 더는 고칠 수 없습니다',
    '덧붙일 말은 댓글로 쓰거나, 거두고 새로 올릴 수 있습니다.',
    'After half an hour, or once answered, an idea can no longer be changed',
    'Add what is missing as a reply, or withdraw it and post a new one.',
  ),
  'operations.idea-settled': say(
    '마무리된 제안이라 더는 참여할 수 없습니다',
    '제안 화면에 운영하는 곳의 답이 있습니다. 생각이 다르면 새로 제안하세요.',
    'This idea is settled',
    'The operator’s answer is on its page. If you think otherwise, post a new idea.',
  ),
  'operations.idea-went-on': say(
    '그사이에 다른 답이 달렸습니다',
    '화면을 새로 열면 지금 할 수 있는 답이 보입니다.',
    'Somebody else has answered meanwhile',
    'Open the page again to see what can be answered now.',
  ),
  'operations.enough-today': {
    ko: {
      says: ({ most }) => `하루에 ${most}개까지 올릴 수 있습니다`,
      next: () => '쓰던 것은 그대로 있습니다. 내일 이어서 올려 주세요.',
    },
    en: {
      says: ({ most }) => `Up to ${most} a day can be posted`,
      next: () => 'What you wrote is kept. Post it tomorrow.',
    },
  },
  'operations.no-such-news': say(
    '찾는 소식이 없습니다',
    '내려졌거나 기간이 끝났습니다. 소식 목록에서 찾아보세요.',
    'There is no such notice',
    'It was taken down or has ended. Look in the list of notices.',
  ),
  'operations.not-a-picture': say(
    'PNG나 JPEG 사진이 아니거나 파일이 깨졌습니다',
    '사진을 열어 다시 저장한 뒤 올려 주세요.',
    'This is no PNG or JPEG picture, or the file is damaged',
    'Open the picture, save it again and send that.',
  ),
  'operations.picture-too-wide': {
    ko: {
      says: ({ width, height }) => `사진이 가로 ${width}, 세로 ${height}픽셀이라 너무 큽니다`,
      next: ({ most }) => `긴 쪽을 ${most}픽셀 아래로 줄여서 다시 올려 주세요.`,
    },
    en: {
      says: ({ width, height }) => `This picture is too large: ${width} by ${height} pixels`,
      next: ({ most }) => `Make its longer side at most ${most} pixels and send it again.`,
    },
  },
  'operations.enough-pictures': say(
    '소식 하나에 사진은 여섯 장까지입니다',
    '다른 사진을 빼고 넣어 주세요.',
    'A notice holds six pictures at most',
    'Take one out first.',
  ),
  'operations.no-such-picture': say(
    '찾는 사진이 없습니다',
    '소식에서 뺐거나 소식이 내려졌습니다.',
    'There is no such picture',
    'It was taken out, or the notice has ended.',
  ),
  'operations.news-changed': say(
    '그사이에 다른 사람이 이 소식을 고쳤습니다',
    '쓰던 것은 그대로 있습니다. 고쳐진 것을 새 창에서 보고 다시 저장하세요.',
    'Somebody else has changed this notice meanwhile',
    'What you typed is kept. See the change in another window and save again.',
  ),
  'operations.no-such-extension': say(
    '찾는 연장이 없습니다',
    '사건 화면을 새로 열어 보세요.',
    'There is no such extension',
    'Open the incident again.',
  ),
  'operations.already-extended': say(
    '이 사건이 걸친 날의 마감은 이미 늦췄습니다',
    '사건이 다음 날까지 이어지면 그날 다시 늦출 수 있습니다.',
    'The deadlines of the days of this incident have been moved already',
    'If it goes on into another day, that day can be added then.',
  ),
  'operations.already-withdrawn': say(
    '이미 거둔 연장입니다',
    '사건 화면에 거둔 사람과 까닭이 있습니다.',
    'This extension was already taken back',
    'The page of the incident says by whom and why.',
  ),
  'operations.relied-on': say(
    '원래 마감이 지나 이 연장을 믿은 사람이 있을 수 있습니다. 이제는 거둘 수 없습니다',
    '늦춘 날까지 그대로 둡니다. 회사는 공고를 스스로 마칠 수 있습니다.',
    'An original day is over, so somebody may have relied on this extension; it stays',
    'The new days stand. An employer may still close a vacancy.',
  ),
}
