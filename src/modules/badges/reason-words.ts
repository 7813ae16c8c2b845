import type { Lang } from '../../platform/http/page-call.ts'

type Words = Readonly<Record<Lang, Readonly<Record<string, string>>>>

/** Why a badge was taken back, by code. */
export const revokeWords: Words = {
  ko: {
    'licence-withdrawn': '자격이 취소되었습니다',
    'wrong-data': '적힌 내용이 틀렸습니다',
    'issued-by-mistake': '잘못 발급되었습니다',
    'holder-asked': '가진 사람이 부탁했습니다',
    replaced: '기관의 기록이 바뀌어 새 배지로 바꾸었습니다',
  },
  en: {
    'licence-withdrawn': 'the licence was withdrawn',
    'wrong-data': 'what it says was wrong',
    'issued-by-mistake': 'it was issued by mistake',
    'holder-asked': 'its holder asked for it',
    replaced: 'the agency’s record changed and a new badge took its place',
  },
}

/** Why a badge is stopped for a time, by code. */
export const suspendWords: Words = {
  ko: {
    'under-review': '기관이 살펴보고 있습니다',
    'renewal-due': '갱신이나 보수교육이 남았습니다',
    'penalty-period': '자격정지 기간입니다',
  },
  en: {
    'under-review': 'the agency is looking into it',
    'renewal-due': 'a renewal or refresher course is due',
    'penalty-period': 'the licence is suspended for a period',
  },
}
