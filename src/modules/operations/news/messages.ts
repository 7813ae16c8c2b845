import { type Messages, defineMessages } from '../../../web/messages.ts'
import type { NewsState } from './news.ts'

type Texts = {
  title: string
  lead: string
  none: string
  noneText: string
  pinned: string
  published: (at: string) => string
  changed: (at: string) => string
  until: (at: string) => string
  feed: string
  api: string
  older: string
  newer: string
  pages: string
  page: (n: number, of: number) => string
  back: string
  state: Readonly<Record<NewsState, string>>
}

/** What everybody reads around notices. */
export const newsTexts: Messages<Texts> = defineMessages<Texts>({
  ko: {
    title: '소식',
    lead: '온일을 운영하는 곳이 알리는 것을 모았습니다.',
    none: '아직 알릴 것이 없습니다',
    noneText: '새 소식이 나오면 여기와 첫 화면에 보입니다.',
    pinned: '먼저 볼 것',
    published: (at) => `${at}에 알림`,
    changed: (at) => `${at}에 고침`,
    until: (at) => `${at}까지`,
    feed: 'Atom 구독',
    api: 'JSON',
    older: '이전 소식',
    newer: '다음 소식',
    pages: '소식 쪽',
    page: (n, of) => `${of}쪽 가운데 ${n}쪽`,
    back: '소식 목록',
    state: { draft: '쓰는 중', planned: '나갈 날을 기다림', public: '공개됨', expired: '기간이 끝남' },
  },
  en: {
    title: 'News',
    lead: 'What those who run this service have to tell.',
    none: 'Nothing to tell yet',
    noneText: 'New notices show here and on the home page.',
    pinned: 'First',
    published: (at) => `Told ${at}`,
    changed: (at) => `changed ${at}`,
    until: (at) => `until ${at}`,
    feed: 'Atom feed',
    api: 'JSON',
    older: 'Older',
    newer: 'Newer',
    pages: 'Pages of news',
    page: (n, of) => `Page ${n} of ${of}`,
    back: 'All news',
    state: { draft: 'Draft', planned: 'Waits for its time', public: 'Public', expired: 'Ended' },
  },
})
