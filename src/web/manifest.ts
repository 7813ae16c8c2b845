import type { Lang } from '../platform/http/page-call.ts'

/** The languages a phone can show the program in. */
export const languages: readonly Lang[] = ['ko', 'en']

const texts = {
  ko: {
    name: '온일',
    description: '일자리를 찾고, 배지로 증명하고, 답을 받습니다.',
    shortcuts: ['일자리 찾기', '나의 오늘', '지원한 곳', '상황별 안내'],
    screens: ['첫 화면, 전화기', '첫 화면, 컴퓨터'],
  },
  en: {
    name: 'Onil',
    description: 'Find a job, prove what you can with badges, get an answer.',
    shortcuts: ['Find jobs', 'My day', 'My applications', 'Guides by situation'],
    screens: ['Home page on a phone', 'Home page on a desk'],
  },
} as const
const shortcuts = ['/jobs', '/my', '/my/applications', '/life'] as const

/** What a phone needs to put Onil beside its other programs; `url` gives the address of a picture. */
export function manifest(lang: Lang, url: (name: string) => string): Buffer {
  const t = texts[lang]
  const icon = (name: string, sizes: string, more: object = {}): object => ({
    src: url(name),
    sizes,
    type: name.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
    ...more,
  })
  return Buffer.from(
    JSON.stringify({
      id: '/',
      name: t.name,
      short_name: t.name,
      description: t.description,
      lang,
      start_url: '/',
      scope: '/',
      display: 'minimal-ui',
      background_color: '#f3f5f8',
      theme_color: '#ffffff',
      icons: [
        icon('favicon.svg', 'any'),
        icon('icon-192.png', '192x192'),
        icon('icon-512.png', '512x512'),
        icon('icon-maskable-512.png', '512x512', { purpose: 'maskable' }),
      ],
      shortcuts: shortcuts.map((href, i) => ({
        name: t.shortcuts[i],
        url: href,
        icons: [icon('icon-192.png', '192x192')],
      })),
      screenshots: [
        icon('screen-narrow.png', '720x1560', { form_factor: 'narrow', label: t.screens[0] }),
        icon('screen-wide.png', '1280x860', { form_factor: 'wide', label: t.screens[1] }),
      ],
    }),
  )
}
