import type { NewNotice } from '../../notifications/index.ts'

/** What a person is told of a decision. What it is about stands on its page only. */
export const decisionNotices = {
  signed: {
    kind: 'progress',
    title: { ko: '결정이 나왔습니다', en: 'A decision was made' },
    body: {
      ko: '무엇을, 어느 조문으로, 어떤 사실로 정했는지 한 줄씩 볼 수 있습니다.',
      en: 'See line by line what was decided, by which articles and from which facts.',
    },
  },
  'case-assigned': {
    kind: 'progress',
    title: { ko: '심사할 사건을 맡았습니다', en: 'A case is before you' },
    body: {
      ko: '이 결정에 관여하지 않아 맡았습니다. 기록과 답하는 기한은 화면에 있습니다.',
      en: 'You had no part in the decision. Its file and the day by which it is answered stand on its page.',
    },
  },
  'appeal-answered': {
    kind: 'progress',
    title: { ko: '심사 청구의 답이 나왔습니다', en: 'Your request for examination is answered' },
    body: { ko: '어떻게 정했는지와 까닭을 볼 수 있습니다.', en: 'See how it was decided, and why.' },
  },
  'appeal-longer': {
    kind: 'progress',
    title: { ko: '심사가 조금 더 걸립니다', en: 'The examination takes a little longer' },
    body: {
      ko: '심사관이 기한을 한 번 늘렸습니다. 새 기한은 화면에 있습니다.',
      en: 'The examiner extended the time once. The new day stands on its page.',
    },
  },
  reopened: {
    kind: 'progress',
    title: { ko: '결정을 다시 봅니다', en: 'A decision is looked at again' },
    body: {
      ko: '결정에 쓴 사실이 바뀌었습니다. 새로 정할 때까지 앞의 결정은 그대로이고, 정하면 바로 알립니다.',
      en: 'A fact that it used has changed. It stays as it is until it is decided anew; you are told at once.',
    },
  },
} as const

/** The one notice of several decisions that were signed at once. */
export function signedTogether(count: number): Pick<NewNotice, 'kind' | 'title' | 'body'> {
  return {
    kind: 'progress',
    title: { ko: `결정 ${count}건이 나왔습니다`, en: `${count} decisions were made` },
    body: {
      ko: '무엇을, 어느 조문으로, 어떤 사실로 정했는지 하나씩 볼 수 있습니다.',
      en: 'See of each what was decided, by which articles and from which facts.',
    },
  }
}
