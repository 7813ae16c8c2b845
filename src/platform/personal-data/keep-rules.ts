type Words = { readonly ko: string; readonly en: string }

/** Something that stays when a person is erased: what, why, until when. `article` only where one was checked. */
export type Keep = {
  readonly what: Words
  readonly why: Words
  readonly until: Words
  readonly article?: Words
  /** How many days after the erasure it goes; without them it stays as long as what it belongs to. */
  readonly days?: number
}

const unchecked = {
  ko: '기간을 정한 조문은 아직 확인하지 못했습니다. 이 서비스의 규칙으로 둡니다.',
  en: 'We have not yet verified an article that sets a period; it is a rule of this service.',
}

/** A rule of this house, as long as the ledger is kept at most: these records explain its lines. */
const asTheLedger = {
  days: 730,
  until: {
    ko: '지운 날부터 2년. 그 뒤 저절로 지웁니다. 기간을 정한 조문은 아직 확인하지 못해, 열람 기록에 맞춘 이 서비스의 규칙입니다.',
    en: 'Two years from the erasure, then it goes by itself. We have not yet verified an article that sets a period; it is a rule of this service, after that of the ledger.',
  },
} as const

/** What stays, by name. */
export type KeepRule = 'ledger' | 'agency' | 'employer' | 'consent' | 'staff' | 'proof' | 'decision' | 'payment'

/** What stays, as data. A rule without an article says so. */
export const keepRules: Readonly<Record<KeepRule, Keep>> = {
  ledger: {
    what: { ko: '누가 내 정보를 봤는지, 누가 무엇을 했는지의 기록', en: 'Who read your data and who did what' },
    why: {
      ko: '뒤에 문제를 밝히려면 아무도 지울 수 없어야 합니다. 나는 번호로만, 나를 도운 사람은 이름으로 남습니다.',
      en: 'Nobody may erase it, so that wrongs can be found later. You stay as a number; who helped you stays by name.',
    },
    article: {
      ko: '개인정보의 안전성 확보조치 기준 제8조',
      en: 'Standard of safety measures for personal data, Art. 8',
    },
    until: {
      ko: '적어도 1년. 5만 명 이상의 정보나 고유식별정보·민감정보를 다루면 2년.',
      en: 'At least 1 year; 2 years where data of 50,000 persons or more, or unique identifiers or sensitive data are handled.',
    },
  },
  agency: {
    what: { ko: '기관의 배지 발급 대장', en: 'The agency’s register of issued badges' },
    why: {
      ko: '이미 내려받은 배지가 맞는지, 취소되지 않았는지 확인할 수 있어야 합니다. 이름은 지웁니다.',
      en: 'A badge that was downloaded must still be verifiable and revocable. Your name is erased.',
    },
    until: unchecked,
  },
  employer: {
    what: { ko: '지원이 언제 오고 언제 답이 갔는지', en: 'When an application came and was answered' },
    why: {
      ko: '기업이 결과를 알렸다는 기록입니다(채용절차법 제10조). 내용·이름·연락처는 지우고 지원자 코드만 남습니다.',
      en: 'It shows that the employer told the result (Fair Hiring Procedure Act Art. 10). Only the code stays.',
    },
    ...asTheLedger,
  },
  consent: {
    what: { ko: '동의하고 거둔 날짜', en: 'When you consented and withdrew' },
    why: { ko: '그때 왜 볼 수 있었는지 설명하는 기록입니다.', en: 'It explains why somebody was allowed to read.' },
    ...asTheLedger,
  },
  staff: {
    what: { ko: '기관·기업의 담당자로서 서명하고 처리한 일', en: 'What you signed and handled for an organisation' },
    why: {
      ko: '다른 사람이 믿고 쓰는 그 기관의 기록이라, 그때의 이름이 함께 남습니다.',
      en: 'These are the organisation’s records, which others rely on; your name of that time stays in them.',
    },
    until: unchecked,
  },
  decision: {
    what: { ko: '결정과 그 근거가 된 사실', en: 'Decisions and the facts they stand on' },
    why: {
      ko: '뒤에 다투거나 다시 따질 때, 무엇을 보고 어떻게 정했는지 그대로 보일 수 있어야 합니다.',
      en: 'When a decision is contested, it must be possible to show on what it was made and how.',
    },
    until: unchecked,
  },
  payment: {
    what: { ko: '받은 돈과 돌려줄 돈의 장부', en: 'The books of what you were paid and what you owe back' },
    why: {
      ko: '공공의 돈이라 1원까지 맞는지 뒤에도 보일 수 있어야 합니다. 계좌 번호는 지우고, 나는 번호로만 남습니다.',
      en: 'It is public money and has to be accounted for to the won. Account numbers go; you stay as a number.',
    },
    until: unchecked,
  },
  proof: {
    what: { ko: '지웠다는 기록', en: 'That you were erased' },
    why: {
      ko: '이름 없이 번호와 날짜만 남습니다. 접수증을 확인할 수 있어야 합니다.',
      en: 'A number and the dates, without a name, so that the receipt can be verified.',
    },
    ...asTheLedger,
  },
}
