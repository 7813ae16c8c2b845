import type { Lang } from '../../../platform/http/page-call.ts'
import type { Money } from './money-of.ts'

type Said = { readonly title: (sum: string) => string; readonly body: (days: number) => string }

const ko: Readonly<Record<Money, Said>> = {
  coming: {
    title: (sum: string): string => `${sum}이 들어옵니다`,
    body: (days: number): string => `${days}일을 인정했습니다. 다음 은행 영업일에 지급 계좌로 보냅니다.`,
  },
  late: {
    title: (sum: string): string => `${sum}을 아직 보내지 못했습니다`,
    body: (days: number): string => `${days}일을 인정했습니다. 지급 계좌를 등록했는지, 맞는지 확인해 주세요.`,
  },
  paid: {
    title: (sum: string): string => `${sum}이 들어왔습니다`,
    body: (days: number): string => `${days}일을 인정했고, 은행이 보냈습니다.`,
  },
}

const en: Readonly<Record<Money, Said>> = {
  coming: {
    title: (sum) => `${sum} will be paid`,
    body: (days) => `${days} days were recognised. It goes to your account on the next banking day.`,
  },
  late: {
    title: (sum) => `${sum} could not be sent yet`,
    body: (days) => `${days} days were recognised. See whether an account is registered, and is right.`,
  },
  paid: {
    title: (sum) => `${sum} was paid`,
    body: (days) => `${days} days were recognised, and the bank has paid.`,
  },
}

/** What a decided round says of its money. */
export const moneyTexts: Readonly<Record<Lang, typeof ko>> = { ko, en }
