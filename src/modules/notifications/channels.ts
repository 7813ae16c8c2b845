type Words = { readonly ko: string; readonly en: string }

/** The ways by which a message leaves the inbox. The inbox itself always has it: it is the record. */
export const channels = ['mail', 'push', 'alimtalk', 'sms'] as const
/** One of them. */
export type Channel = (typeof channels)[number]

/** What is fixed about a channel. */
export type ChannelRule = {
  readonly name: Words
  /** What a person must have given to be reached by it. */
  readonly needs: 'mail' | 'mobile' | 'device'
  /** Makes a sound, so it waits for the end of quiet hours. */
  readonly rings: boolean
  /** Costs the operator money for each: there is a limit a day. */
  readonly paid?: true
  /** Where a message goes that could not be delivered by this one. */
  readonly fallback?: Channel
}

/** The channels as data. */
export const channelRules: Readonly<Record<Channel, ChannelRule>> = {
  mail: { name: { ko: '메일', en: 'E-mail' }, needs: 'mail', rings: false },
  push: { name: { ko: '푸시', en: 'Push' }, needs: 'device', rings: true },
  alimtalk: { name: { ko: '알림톡', en: 'KakaoTalk' }, needs: 'mobile', rings: true, paid: true, fallback: 'sms' },
  sms: { name: { ko: '문자', en: 'Text message' }, needs: 'mobile', rings: true, paid: true, fallback: 'mail' },
}

/** The limits that we publish, so that everybody knows what to expect. */
export const limits = {
  /** Text messages and 알림톡 to one person a day; deadlines and security do not count. */
  paidPerDay: 10,
  codesPerPersonAnHour: 5,
  codesPerAddressAnHour: 3,
  codeMinutes: 10,
  codeTries: 5,
  devices: 10,
} as const
