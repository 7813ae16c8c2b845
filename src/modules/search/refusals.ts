import type { RefusalTexts } from '../../platform/refusal-texts.ts'

const names: Readonly<Record<string, string>> = {
  region: '지역',
  occupation: '직업 분류',
  employment: '고용 형태',
  shift: '시간대',
  career: '경력',
  source: '출처',
  pay: '급여',
  near: '기준 지역',
  within: '직선거리',
  hours: '주당 시간',
  education: '학력',
  licence: '자격',
  benefit: '복지',
  access: '편의',
  firm: '회사 규모',
  closing: '마감',
  sort: '순서',
}

/** How this module's refusals are said. */
export const refusals: RefusalTexts = {
  'search.unknown-code': {
    ko: {
      says: ({ name, code }) => `${names[String(name)] ?? name} 목록에 없는 코드입니다: ‘${code}’`,
      next: () => '조건을 목록에서 다시 고르세요.',
    },
    en: {
      says: ({ name, code }) => `“${code}” is not a known ${name} code`,
      next: () => 'Choose the condition from the list again.',
    },
  },
  'search.distance-from-where': {
    ko: {
      says: () => '어디에서 잰 거리인지 알 수 없습니다',
      next: () => '기준이 되는 지역을 고르면 직선거리로 찾습니다.',
    },
    en: {
      says: () => 'It is not clear where the distance is measured from',
      next: () => 'Choose a region to measure from, then search by straight-line distance.',
    },
  },
  'search.getting-ready': {
    ko: {
      says: () => '검색을 준비하고 있어 지금은 답이 오래 걸립니다',
      next: () => '1~2분 뒤에 다시 찾아보세요. 주소에 있는 검색 조건은 그대로 남습니다.',
    },
    en: {
      says: () => 'The search is getting ready, so an answer takes too long just now',
      next: () => 'Search again in a minute or two. Your conditions stay in the address.',
    },
  },
  'search.bad-cursor': {
    ko: { says: () => '이어 볼 자리를 알아볼 수 없습니다', next: () => '처음부터 다시 찾으세요.' },
    en: {
      says: () => 'This place in the list cannot be read',
      next: () => 'Start the search again from the beginning.',
    },
  },
}
