import type { RefusalText, RefusalTexts } from '../../../platform/refusal-texts.ts'

const plain = (ko: string, koNext: string, en: string, enNext: string): RefusalText => ({
  ko: { says: () => ko, next: () => koNext },
  en: { says: () => en, next: () => enNext },
})

/** How refusals about reports are said. */
export const reportRefusals: RefusalTexts = {
  'benefits.no-such-worker': plain(
    '그 번호의 사람을 찾지 못했습니다',
    '번호는 10분 동안 쓸 수 있습니다. 일하는 사람에게 배지 지갑에서 새로 만들어 달라고 하세요.',
    'Nobody is known by that number',
    'A number holds for ten minutes. Ask the worker to make a new one in their badge wallet.',
  ),
  'benefits.no-such-spell': plain(
    '이 회사가 신고한 사람이 아닙니다',
    '고용보험 신고 화면의 명단에서 다시 고르세요.',
    'This company has not reported that person',
    'Choose again from the list of insured people.',
  ),
  'benefits.file-empty': plain(
    '파일에 줄이 없습니다',
    '첫 줄에 칸 이름을, 다음 줄부터 내용을 쓰세요.',
    'The file has no lines',
    'Name the columns in the first line, then write a line for each.',
  ),
  'benefits.file-not-table': plain(
    '표로 읽을 수 없는 파일입니다',
    '엑셀에서 ‘CSV로 저장’한 파일을 올리세요. 따옴표가 닫히지 않은 칸이 있는지도 보세요.',
    'The file cannot be read as a table',
    'Send a file saved as CSV, and look for a cell whose quotes are not closed.',
  ),
  'benefits.columns-twice': {
    ko: { says: ({ columns }) => `같은 칸이 두 번 있습니다: ${columns}`, next: () => '하나만 남기세요.' },
    en: { says: ({ columns }) => `Columns stand twice: ${columns}`, next: () => 'Leave one of each.' },
  },
  'benefits.files-enough': plain(
    '먼저 올린 파일을 아직 처리하고 있습니다',
    '그 파일이 끝나면 올리세요. 고용보험 신고 화면에 남은 것이 보입니다.',
    'Files sent before are still being worked on',
    'Send this one when they are done.',
  ),
  'benefits.no-such-file': plain(
    '그런 파일이 없습니다',
    '신고하지 않은 파일은 사흘 뒤 지웁니다. 다시 올려도 두 번 신고되지 않습니다.',
    'There is no such file',
    'A file that was not filed is removed after three days. Sent again, nothing is filed twice.',
  ),
  'benefits.file-not-ready': plain(
    '아직 신고할 수 없는 파일입니다',
    '살펴보기가 끝나고 틀린 줄이 없어야 합니다. 화면을 새로 여세요.',
    'This file cannot be filed yet',
    'It is looked at first, and no line may be wrong. Open the page again.',
  ),
  'benefits.file-too-long': {
    ko: { says: ({ most }) => `한 번에 ${most}줄까지 신고할 수 있습니다`, next: () => '파일을 나누어 올리세요.' },
    en: { says: ({ most }) => `Up to ${most} lines can be filed at once`, next: () => 'Divide the file.' },
  },
  'benefits.columns-missing': {
    ko: { says: ({ columns }) => `칸이 빠졌습니다: ${columns}`, next: () => '첫 줄에 칸 이름을 쓰세요.' },
    en: { says: ({ columns }) => `Columns are missing: ${columns}`, next: () => 'Name them in the first line.' },
  },
  'benefits.import-faulty': {
    ko: {
      says: ({ n }) => `틀린 줄이 ${n}개 있어 아무것도 신고하지 않았습니다`,
      next: () => '틀린 줄을 고쳐 다시 보내세요.',
    },
    en: { says: ({ n }) => `${n} lines are wrong, so nothing was filed`, next: () => 'Correct them and send again.' },
  },
  'benefits.import-preview': plain(
    '살펴보기만 했고 신고하지 않았습니다',
    '맞으면 신고하세요.',
    'This was only a look; nothing was filed',
    'If it is right, file it.',
  ),
  'benefits.no-such-month': plain(
    '그런 달이 없습니다',
    '달을 2026-03처럼 쓰세요.',
    'There is no such month',
    'Write the month as 2026-03.',
  ),
  'benefits.no-such-report': plain(
    '찾는 신고가 없습니다',
    '고용보험 신고 화면에서 다시 여세요.',
    'There is no such report',
    'Open it again from the insurance page.',
  ),
  'benefits.reported-already': plain(
    '이미 다른 내용으로 신고되어 있습니다',
    '틀린 신고는 그 신고를 열어 까닭을 적고 고치세요.',
    'It was reported already, with something else in it',
    'Open the earlier report and correct it with a reason.',
  ),
  'benefits.corrected-already': plain(
    '이미 고친 신고입니다',
    '마지막으로 고친 신고를 여세요.',
    'This report was corrected already',
    'Open the latest one.',
  ),
  'benefits.not-correctable': plain(
    '이 신고는 여기에서 고칠 수 없습니다',
    '고용센터에 알려 주세요. 다른 신고가 이 위에 서 있을 수 있습니다.',
    'This report cannot be corrected here',
    'Tell the employment centre: other reports may stand on it.',
  ),
  'benefits.day-to-come': plain(
    '아직 오지 않은 날입니다',
    '지난 날이나 오늘을 쓰세요.',
    'That day has not come yet',
    'Write a day up to today.',
  ),
  'benefits.before-begin': plain(
    '일을 시작하기 전의 날입니다',
    '마지막으로 일한 날을 쓰세요.',
    'That day is before the work began',
    'Write the last day of work.',
  ),
  'benefits.outside-spell': plain(
    '일하지 않은 달입니다',
    '일한 기간 안의 달을 고르세요.',
    'No work in that month',
    'Choose a month in which the person worked.',
  ),
  'benefits.too-many-days': {
    ko: { says: ({ most }) => `그 달에 일한 기간은 ${most}일입니다`, next: () => '날수를 고치세요.' },
    en: { says: ({ most }) => `That month has ${most} days of the work`, next: () => 'Correct the days.' },
  },
  'benefits.not-ended': plain(
    '아직 그만둔 것으로 신고되지 않았습니다',
    '먼저 상실 신고를 하세요.',
    'The end of this work is not reported yet',
    'Report the loss first.',
  ),
  'benefits.certificate-incomplete': plain(
    '이직확인서에 빠진 금액이 있습니다',
    '표시된 칸을 채우세요.',
    'Amounts are missing in the certificate',
    'Fill in the marked fields.',
  ),
}
