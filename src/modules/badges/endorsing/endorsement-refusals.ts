import type { RefusalTexts } from '../../../platform/refusal-texts.ts'
import { plain } from '../plain-refusal.ts'

/** How the refusals about endorsements are said. */
export const endorsementRefusals: RefusalTexts = {
  'badges.only-accredited': plain(
    '인정한 발급기관만 추천할 수 있습니다',
    '운영자에게 발급기관 인정을 받으면 추천할 수 있습니다.',
    'Only accredited issuers can endorse',
    'Once the operators have accredited this issuer, it can.',
  ),
  'badges.own-design': plain(
    '우리 기관의 배지는 추천할 수 없습니다',
    '다른 기관이 공개한 배지의 주소를 쓰세요.',
    'A badge of one’s own cannot be endorsed',
    'Write the address of a badge that another issuer has published.',
  ),
  'badges.own-issuer': plain(
    '자기가 속한 기관은 추천할 수 없습니다',
    '다른 발급기관을 고르세요. 자기 기관은 그 기관과 관계없는 곳만 추천할 수 있습니다.',
    'Nobody endorses an agency of their own',
    'Choose another issuer. Only somebody who does not belong to it can endorse yours.',
  ),
  'badges.no-such-issuer': plain(
    '그런 발급기관이 없습니다',
    '목록에서 다시 고르세요.',
    'There is no such issuer',
    'Choose it from the list again.',
  ),
  'badges.issuer-endorsed-already': plain(
    '이미 추천한 기관입니다',
    '말이나 기한을 바꾸려면 앞의 추천을 거두고 다시 하세요.',
    'This issuer is endorsed already',
    'To say it differently or for longer, withdraw it and endorse it anew.',
  ),
  'badges.endorsed-already': plain(
    '이미 추천한 배지입니다',
    '말을 바꾸려면 앞의 추천을 거두고 다시 하세요.',
    'This badge is endorsed already',
    'To say it differently, withdraw it and endorse it anew.',
  ),
  'badges.no-such-endorsement': plain(
    '그런 추천이 없거나 이미 거두었습니다',
    '추천 화면을 새로 여세요.',
    'There is no such endorsement, or it was withdrawn',
    'Open the page of endorsements again.',
  ),
}
