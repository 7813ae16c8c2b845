import type { RefusalTexts } from '../../../platform/refusal-texts.ts'
import { plain } from '../plain-refusal.ts'

/** How refusals about orders for many badges are said. */
export const orderRefusals: RefusalTexts = {
  'badges.no-such-order': plain(
    '그런 발급 묶음이 없습니다',
    '여러 사람에게 발급 목록에서 다시 고르세요.',
    'There is no such order',
    'Choose it again from the list of orders.',
  ),
  'badges.order-moved-on': plain(
    '그사이 이 묶음의 상태가 바뀌었습니다',
    '묶음을 다시 열어 지금 상태를 보세요. 두 번 발급되지는 않았습니다.',
    'This order has moved on meanwhile',
    'Open it again to see how it stands. Nothing was issued twice.',
  ),
  'badges.same-person': plain(
    '올린 사람은 승인하거나 돌려보낼 수 없습니다',
    '기관의 다른 담당자가 로그인해서 결정해야 합니다. 담당자가 한 사람뿐이면 기관의 관리자에게 한 사람을 더 등록해 달라고 하세요.',
    'Who made the order cannot decide about it',
    'Another person of the agency signs in and decides. If there is only one, ask the agency’s administrator to add somebody.',
  ),
  'badges.nothing-to-issue': plain(
    '발급할 줄이 없습니다',
    '오류를 고친 파일을 다시 올리세요.',
    'There is no line to issue',
    'Correct the errors and upload the file again.',
  ),
  'badges.csv-not-text': plain(
    '글자로 읽을 수 없는 파일입니다',
    '엑셀에서 ‘CSV UTF-8’이나 ‘CSV’로 저장해서 올리세요. 엑셀 파일(xlsx)은 그대로 받지 않습니다.',
    'This file cannot be read as text',
    'Save it as “CSV UTF-8” or “CSV” in your spreadsheet. Spreadsheet files (xlsx) are not taken as they are.',
  ),
  'badges.csv-empty': plain(
    '파일에 발급할 줄이 없습니다',
    '첫 줄에는 칸 이름을, 둘째 줄부터 받을 사람을 쓰세요.',
    'The file has no lines',
    'The first line names the columns, the people follow from the second.',
  ),
  'badges.csv-broken': plain(
    '따옴표가 닫히지 않았거나 줄이 너무 긴 파일입니다',
    '양식을 내려받아 옮겨 적은 다음 다시 올리세요.',
    'A quotation mark is not closed, or a line is too long',
    'Download the template, copy the lines into it and upload it again.',
  ),
  'badges.csv-too-long': {
    ko: {
      says: ({ most = '' }) => `한 파일에 ${most}줄까지 받습니다`,
      next: () => '파일을 나누어 올리세요. 같은 사람에게 두 번 발급되지는 않습니다.',
    },
    en: {
      says: ({ most = '' }) => `One file may have ${most} lines`,
      next: () => 'Divide it. Nobody gets the same badge twice.',
    },
  },
  'badges.csv-columns': {
    ko: {
      says: ({ columns }) =>
        columns === undefined
          ? '있어야 할 칸이 없거나 같은 칸이 두 번 있습니다'
          : `이 배지에 없는 칸입니다: ${columns}`,
      next: () => '이 배지의 양식을 내려받아 칸 이름을 그대로 쓰세요. 받는 사람과 번호는 꼭 있어야 합니다.',
    },
    en: {
      says: ({ columns }) =>
        columns === undefined ? 'A column is missing or there twice' : `This badge has no such column: ${columns}`,
      next: () => 'Download the template of this badge and keep its column names. Holder and number are always needed.',
    },
  },
}
