import type { RefusalTexts } from '../../platform/refusal-texts.ts'

/** How this module's refusals are said. */
export const refusals: RefusalTexts = {
  'law.unknown-domain': {
    ko: {
      says: ({ domain }) => `‘${domain}’ 분야는 온일이 셈하지 않습니다`,
      next: () => 'GET /api/v1/law/domains 의 id 가운데 하나를 쓰세요.',
    },
    en: {
      says: ({ domain }) => `“${domain}” is no domain of the law here`,
      next: () => 'Use an id of GET /api/v1/law/domains.',
    },
  },
  'law.unknown-result': {
    ko: {
      says: ({ name }) => `이 분야에는 ‘${name}’ 결과가 없습니다`,
      next: () => 'GET /api/v1/law/domains 에서 이 분야의 results 를 보세요.',
    },
    en: {
      says: ({ name }) => `“${name}” is no result of this domain`,
      next: () => 'See the results of the domain in GET /api/v1/law/domains.',
    },
  },
  'law.unreadable-facts': {
    ko: {
      says: () => '읽을 수 없는 사실이 있습니다',
      next: () => 'fields 에 적힌 사실의 이름과 값을 고쳐서 다시 보내세요.',
    },
    en: {
      says: () => 'Some facts cannot be read',
      next: () => 'Correct the facts named in fields and send again.',
    },
  },
}
