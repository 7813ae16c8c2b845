import type { View } from '../../platform/http/page-call.ts'

/** A view as a page gets it, for tests: a Korean visitor on /jobs unless told otherwise. */
export function makeView(more: Partial<View> = {}): View {
  return {
    lang: 'ko',
    path: '/jobs',
    query: '',
    nonce: 'nonce-of-this-answer',
    theme: 'auto',
    text: '1',
    unread: 0,
    demo: true,
    assets: { url: (name) => `/assets/${name}` },
    origin: 'http://127.0.0.1:4600',
    ...more,
  }
}

/** A signed-in person who can also act for a bakery. */
export const jiwoo: NonNullable<View['viewer']> = {
  name: '한지우',
  role: 'person',
  current: 'person',
  roles: [
    { key: 'person', name: '한지우', role: 'person' },
    { key: 'bakery', name: '대표', role: 'employer', organisation: '모퉁이빵집' },
  ],
}
