import type { Lang } from '../../platform/http/page-call.ts'
import { defineMessages } from '../../web/messages.ts'

const ko = {
  titles: {
    hours: '주당 시간',
    education: '학력',
    licence: '자격',
    benefit: '복지',
    access: '편의',
    firm: '회사 규모',
    closing: '마감',
  },
  notes: {
    firm: '회사가 등록하며 적은 사람 수입니다. 적지 않은 회사와 다른 곳에서 가져온 공고는 나오지 않습니다.',
    benefit: '회사가 복지에 적은 말로 찾습니다. 고른 것 가운데 하나라도 있으면 나옵니다.',
    access: '공고 글에 적힌 말로 찾습니다. 지원하기 전에 회사에 확인하세요.',
  },
  hours: {
    'under-15': '주 15시간 미만',
    '15-34': '주 15~34시간',
    '35-40': '주 35~40시간',
    'over-40': '주 40시간 넘게',
  },
  licence: { none: '자격을 묻지 않음', welcome: '자격이 있으면 좋음', required: '자격이 꼭 있어야 함' },
  benefit: {
    meals: '식사·식비',
    lodging: '기숙사·숙소',
    commute: '통근·교통비',
    bonus: '상여·성과급',
    family: '육아·학자금',
    training: '교육비',
    health: '건강검진·의료비',
  },
  access: {
    wheelchair: '휠체어로 일할 수 있음',
    interpreting: '수어·문자통역',
    seated: '앉아서 하는 일',
    'no-lifting': '무거운 것을 들지 않음',
  },
  firm: { 'to-4': '5명 미만', '5-29': '5~29명', '30-299': '30~299명', 'from-300': '300명 이상' },
  closing: { '3': '3일 안에 마감', '7': '7일 안에 마감', '30': '30일 안에 마감', filled: '뽑을 때까지' },
}
type Texts = typeof ko

/** Texts of the facets that say what they hold. */
export const facetTexts: { readonly [L in Lang]: Texts } = defineMessages<Texts>({
  ko,
  en: {
    titles: {
      hours: 'Hours a week',
      education: 'Schooling',
      licence: 'Licence',
      benefit: 'Benefits',
      access: 'Accessibility',
      firm: 'Size of the company',
      closing: 'Closing',
    },
    notes: {
      firm: 'As the company itself says. Companies that do not say it, and vacancies from elsewhere, are left out.',
      benefit: 'Found by the words the company wrote under benefits. Any one of those chosen is enough.',
      access: 'Found by the words of the vacancy. Ask the company before you rely on it.',
    },
    hours: {
      'under-15': 'under 15 hours',
      '15-34': '15–34 hours',
      '35-40': '35–40 hours',
      'over-40': 'over 40 hours',
    },
    licence: { none: 'No licence asked', welcome: 'A licence is welcome', required: 'A licence is required' },
    benefit: {
      meals: 'Meals',
      lodging: 'Lodging',
      commute: 'Commuting',
      bonus: 'Bonus',
      family: 'Childcare, tuition',
      training: 'Training costs',
      health: 'Health check, care costs',
    },
    access: {
      wheelchair: 'Wheelchair access',
      interpreting: 'Sign language or captioning',
      seated: 'Seated work',
      'no-lifting': 'No heavy lifting',
    },
    firm: {
      'to-4': 'Under 5 people',
      '5-29': '5–29 people',
      '30-299': '30–299 people',
      'from-300': '300 people or more',
    },
    closing: { '3': 'Within 3 days', '7': 'Within 7 days', '30': 'Within 30 days', filled: 'Until filled' },
  },
})
