import type { RefusalTexts } from '../../platform/refusal-texts.ts'
import { limits } from './saved-search.ts'

/** How this module's refusals are said. */
export const refusals: RefusalTexts = {
  'alerts.no-condition': {
    ko: {
      says: () => '조건이 없어 저장할 수 없습니다',
      next: () =>
        '낱말이나 지역, 급여 같은 조건을 하나 이상 고른 뒤 저장하세요. 조건이 없으면 모든 공고를 알리게 됩니다.',
    },
    en: {
      says: () => 'There is no condition to save',
      next: () =>
        'Choose at least one condition, such as a word, a region or pay. Without one, every vacancy would be told.',
    },
  },
  'alerts.too-many': {
    ko: {
      says: () => `저장한 검색이 ${limits.searches}개 있습니다. 더 저장할 수 없습니다`,
      next: () => '쓰지 않는 검색을 지우거나, 있는 것을 이 조건으로 바꾸세요.',
    },
    en: {
      says: () => `You have ${limits.searches} saved searches; no more can be kept`,
      next: () => 'Remove one you no longer use, or change one to these conditions.',
    },
  },
  'alerts.saved-before': {
    ko: {
      says: () => '같은 조건을 이미 저장했습니다',
      next: () => '저장한 검색에서 이름이나 알림을 바꿀 수 있습니다.',
    },
    en: {
      says: () => 'You saved these conditions before',
      next: () => 'Change its name or alerts among your saved searches.',
    },
  },
  'alerts.no-such-search': {
    ko: {
      says: () => '저장한 검색을 찾을 수 없습니다',
      next: () => '지웠거나 주소가 다릅니다. 저장한 검색 목록을 보세요.',
    },
    en: {
      says: () => 'There is no such saved search',
      next: () => 'It was removed, or the address differs. See your saved searches.',
    },
  },
  'alerts.no-such-link': {
    ko: {
      says: () => '알아볼 수 없는 링크입니다',
      next: () => '주소가 잘렸을 수 있습니다. 편지의 링크를 그대로 열거나, 로그인해서 저장한 검색의 알림을 끄세요.',
    },
    en: {
      says: () => 'This link cannot be read',
      next: () => 'It may be cut off. Open the link of the letter as it is, or sign in and stop the alert there.',
    },
  },
}
