import type { RefusalTexts } from '../../../platform/refusal-texts.ts'
import { plain } from '../plain-refusal.ts'

/** How refusals about handing a badge to the agency are said. */
export const handRefusals: RefusalTexts = {
  'badges.agency-not-connected': plain(
    '이 사이트는 도로교통공단과 이어져 있지 않습니다',
    '배지를 파일로 받아 공단에 직접 내세요.',
    'This site is not connected with KoROAD',
    'Download the badge and hand it in yourself.',
  ),
  'badges.not-to-hand': plain(
    '이 배지로는 신청할 수 없습니다',
    '지금 유효한 교육 수료 배지로만 신청할 수 있습니다.',
    'You cannot apply with this badge',
    'Only a course badge that holds now can be used.',
  ),
  'badges.handed-before': plain(
    '이미 신청했습니다',
    '그 신청이 어떻게 되었는지 배지 화면에서 볼 수 있습니다.',
    'You have applied already',
    'The page of the badge says what became of it.',
  ),
}
