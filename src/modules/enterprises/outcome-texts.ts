import type { NewNotice } from '../notifications/index.ts'
import type { Answer } from './tables.ts'

/** How a verification ended for now. */
export type Outcome = 'confirmed' | 'refused' | Exclude<Answer, 'continues'>

type Texts = Pick<NewNotice, 'title' | 'body'>

const paper = {
  ko: '적은 내용을 고쳐 다시 확인하거나, 사업자등록증을 올리면 사람이 봅니다.',
  en: 'Correct what you stated and ask again, or send your business certificate: a person will read it.',
}

/** What a company is told: the result first, then what would change it. */
export const outcomeTexts: Readonly<Record<Outcome, Texts>> = {
  confirmed: {
    title: { ko: '사업자 확인이 끝났습니다', en: 'Your company is verified' },
    body: { ko: '공고에 확인된 기업이라고 보입니다.', en: 'Your vacancies now say that the company is verified.' },
  },
  'no-match': {
    title: {
      ko: '사업자번호, 개업일, 대표자가 서로 맞지 않습니다',
      en: 'Number, opening day and representative do not belong together',
    },
    body: paper,
  },
  'not-registered': {
    title: { ko: '국세청에 등록되지 않은 사업자번호입니다', en: 'The tax office does not know this business number' },
    body: paper,
  },
  rests: {
    title: { ko: '국세청에 휴업 중인 사업자로 되어 있습니다', en: 'The tax office says that the business is at rest' },
    body: {
      ko: '다시 열었다고 국세청에 신고한 뒤 확인하세요.',
      en: 'Report to the tax office that it has opened again, then ask once more.',
    },
  },
  closed: {
    title: { ko: '국세청에 폐업한 사업자로 되어 있습니다', en: 'The tax office says that the business is closed' },
    body: {
      ko: '기록이 틀렸다면 세무서에서 고친 뒤 다시 확인하세요.',
      en: 'If that is wrong, have the tax office correct it, then ask once more.',
    },
  },
  'not-connected': {
    title: { ko: '이곳에서는 국세청에 바로 물어볼 수 없습니다', en: 'The tax office cannot be asked from here' },
    body: {
      ko: '사업자등록증을 올리면 사람이 보고 확인합니다.',
      en: 'Send your business certificate: a person will read it.',
    },
  },
  refused: {
    title: { ko: '올린 서류로는 확인하지 못했습니다', en: 'The paper you sent was not enough' },
    body: {
      ko: '까닭을 보고 다른 서류를 올리거나 다시 확인하세요.',
      en: 'See the reason, then send another paper or ask again.',
    },
  },
}
