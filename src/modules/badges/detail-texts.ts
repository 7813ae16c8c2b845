import { type Messages, defineMessages } from '../../web/messages.ts'
import type { Endorsement } from './verify/endorsements.ts'

type Texts = {
  results: string
  result: string
  evidence: string
  evidenceNote: string
  open: (host: string) => string
  alignments: string
  alignmentsNote: string
  tags: string
  endorsements: string
  endorsementsNote: string
  states: Readonly<Record<Endorsement['state'], string>>
  about: Readonly<Record<Endorsement['about'], string>>
  until: (day: string) => string
  accredited: string
  notAccredited: string
  self: string
}

/** What a badge's detail says beside the paper itself. */
export const detailTexts: Messages<Texts> = defineMessages<Texts>({
  ko: {
    results: '결과',
    result: '결과',
    evidence: '근거',
    evidenceNote: '발급한 곳이 적은 근거입니다. 링크는 그곳의 것이라 온일이 내용을 확인하지 않습니다.',
    open: (host) => `${host}에서 보기`,
    alignments: '표준으로는',
    alignmentsNote: '발급한 곳이 견준 것입니다.',
    tags: '꼬리표',
    endorsements: '다른 곳의 추천',
    endorsementsNote: '배지와 따로 서명한 말입니다. 서명과 지금도 유효한지를 하나하나 방금 확인했습니다.',
    states: {
      verified: '서명을 확인했습니다',
      withdrawn: '추천한 곳이 거두었습니다',
      expired: '추천한 기한이 끝났습니다',
      'not-proven': '확인되지 않습니다. 믿지 마세요',
      unchecked: '지금은 확인하지 못했습니다',
    },
    about: { achievement: '이 배지를 두고', issuer: '발급한 곳을 두고' },
    until: (day) => `${day}까지`,
    accredited: '인정한 발급기관입니다',
    notAccredited: '인정 목록에 없는 곳입니다',
    self: '이 배지를 발급한 곳이 스스로 한 말입니다',
  },
  en: {
    results: 'Results',
    result: 'Result',
    evidence: 'Evidence',
    evidenceNote:
      'As its issuer wrote it. Links lead to places of the issuer’s choice; Onil has not looked at what is there.',
    open: (host) => `See it at ${host}`,
    alignments: 'In standards',
    alignmentsNote: 'As its issuer compares it.',
    tags: 'Tags',
    endorsements: 'Endorsed by others',
    endorsementsNote: 'Statements with signatures of their own. Signature and state of each were checked just now.',
    states: {
      verified: 'signature checked',
      withdrawn: 'withdrawn by whoever endorsed it',
      expired: 'the endorsement has expired',
      'not-proven': 'not proven; do not rely on it',
      unchecked: 'could not be checked just now',
    },
    about: { achievement: 'about this badge', issuer: 'about its issuer' },
    until: (day) => `until ${day}`,
    accredited: 'an accredited issuer',
    notAccredited: 'not on the list of accredited issuers',
    self: 'said by the badge’s own issuer',
  },
})
