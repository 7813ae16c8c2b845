import type { Cites } from '../../engine/rule.ts'
import { workerType } from './facts.ts'

// One wording for several statuses; each is cited by the article that is about it.
const citing = (as: Readonly<Record<string, string>>): Cites => ({ by: workerType, as })

/** 제40조 is about employees: the same stands for the others in articles of their own. */
export const besideAct40: Cites = citing({
  예술인: '고용보험법 §77의3①',
  노무제공자: '고용보험법 §77의8①',
  자영업자: '고용보험법 §69의3',
})
/** 시행령 제60조의2 for who leaves work as an employee; the decree's own paragraphs for the others. */
export const besideDecree60: Cites = citing({
  예술인: '고용보험법 시행령 §104의8②',
  노무제공자: '고용보험법 시행령 §104의15②',
})
/** What short contracts need beside. */
export const ofShortTerm: Cites = citing({ 예술인: '고용보험법 §77의3①6', 노무제공자: '고용보험법 §77의8①6' })
/** The base of the daily benefit. */
export const ofBase: Cites = citing({
  예술인: '고용보험법 §77의3③',
  노무제공자: '고용보험법 §77의8③',
  자영업자: '고용보험법 §69의5',
})
/** Standard pay. */
export const ofStandardPay: Cites = citing({
  예술인: '고용보험법 §77의3④',
  노무제공자: '고용보험법 §77의8③',
  자영업자: '고용보험법 §69의4',
})
