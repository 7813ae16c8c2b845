import type { RefusalTexts } from '../../../platform/refusal-texts.ts'

type Text = RefusalTexts[string]

const published: Text = {
  ko: { says: () => '이미 낸 공고는 버릴 수 없습니다', next: () => '더 뽑지 않으면 공고를 마치세요.' },
  en: {
    says: () => 'A published vacancy cannot be thrown away',
    next: () => 'Close it if you are no longer hiring.',
  },
}

const there: Text = {
  ko: { says: () => '버린 공고가 아닙니다', next: () => '공고 목록에 그대로 있습니다.' },
  en: { says: () => 'This vacancy was not thrown away', next: () => 'It is still among your vacancies.' },
}

const discarded: Text = {
  ko: { says: () => '버린 공고입니다', next: () => '공고 목록의 ‘버림’에서 되돌린 뒤 다시 하세요.' },
  en: {
    says: () => 'This draft was thrown away',
    next: () => 'Take it back under “Thrown away” among your vacancies, then try again.',
  },
}

const of = (codes: readonly string[], text: Text): RefusalTexts =>
  Object.fromEntries(codes.map((code) => [`jobs.${code}`, text]))

const states = ['open', 'waiting', 'ended', 'closed', 'taken-down'] as const

/** How the refusals about drafts that were thrown away are said. */
export const discardRefusals: RefusalTexts = {
  ...of(
    states.map((state) => `${state}-cannot-discard`),
    published,
  ),
  ...of(
    ['draft', ...states].map((state) => `${state}-cannot-restore`),
    there,
  ),
  ...of(
    ['save', 'publish', 'close', 'copy', 'discard'].map((act) => `discarded-cannot-${act}`),
    discarded,
  ),
}
