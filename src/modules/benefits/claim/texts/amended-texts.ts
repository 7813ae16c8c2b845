import { type Messages, defineMessages } from '../../../../web/messages.ts'

const ko = {
  change: '보낸 답 고치기',
  title: '보낸 뒤에 바꾼 것',
  lead: '보낸 때의 답은 그대로 남아 있습니다. 담당자는 둘 다 봅니다.',
  notice: '이미 보낸 신청입니다',
  noticeText: '여기서 바꾸면 보낸 때의 답은 그대로 두고, 바꾼 내용과 시각을 나란히 남깁니다.',
  what: '무엇',
  was: '그 전',
  now: '바꾼 뒤',
  when: '언제, 누가',
  self: '본인',
  counter: '창구',
  nothing: '없음',
  names: {
    reason: '그만둔 까닭',
    statement: '무엇이 다른지',
    occupations: '하고 싶은 일',
    regions: '일할 곳',
    evidence: '증거 파일',
  },
}

/** What is said of a claim that is changed after it was sent. */
export const amendedTexts: Messages<typeof ko> = defineMessages<typeof ko>({
  ko,
  en: {
    change: 'Change an answer',
    title: 'Changed after sending',
    lead: 'What you sent is kept as it was. The officer sees both.',
    notice: 'This claim was sent already',
    noticeText: 'What you change here is kept beside what you sent, with its time.',
    what: 'What',
    was: 'Before',
    now: 'After',
    when: 'When, by whom',
    self: 'claimant',
    counter: 'at the counter',
    nothing: 'nothing',
    names: {
      reason: 'Reason of leaving',
      statement: 'What is different',
      occupations: 'Work wanted',
      regions: 'Where',
      evidence: 'Evidence',
    },
  },
})
