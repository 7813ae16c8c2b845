import type { RefusalText, RefusalTexts } from '../../../platform/refusal-texts.ts'

const plain = (ko: string, koNext: string, en: string, enNext: string): RefusalText => ({
  ko: { says: () => ko, next: () => koNext },
  en: { says: () => en, next: () => enNext },
})

/** How refusals of codes for checking in are said. */
export const arrivalRefusals: RefusalTexts = {
  'benefits.no-code': plain(
    '도착 번호가 아닙니다',
    '번호는 숫자와 A부터 F까지의 여덟 자리입니다. 신청 화면의 번호를 다시 보세요.',
    'That is no code for checking in',
    'It has eight characters, digits and A to F. Look at the page of the claim again.',
  ),
  'benefits.no-such-code': plain(
    '그 번호의 신청이 없습니다',
    '한 자리라도 다르면 찾지 못합니다. 신청 화면에 보이는 번호를 다시 보거나, 창구에서 회사 이름으로 찾으세요.',
    'There is no claim of that code',
    'Compare each character with the claimant’s page, or find them at the counter by the company.',
  ),
  'benefits.code-over': plain(
    '이미 끝난 신청의 번호입니다',
    '결정했거나 거둔 신청입니다. 새 신청이 있으면 그 신청의 번호를 보여 달라고 하세요.',
    'This code has ended with its claim',
    'The claim was decided or withdrawn. If there is a new one, ask for its code.',
  ),
  'benefits.foreign-code': plain(
    '다른 곳의 그림입니다',
    '이 서비스에서 만든 그림이 아닙니다. 신청인에게 신청 화면을 직접 열어 보여 달라고 하세요.',
    'This picture comes from elsewhere',
    'It was not made by this service. Ask the claimant to open the page of their claim.',
  ),
}
