import type { Shift } from './profile.ts'

/** Hours of work: how they are said, in which week, and for how many paid hours a month (weekly holiday and night premium counted in). */
export type Hours = {
  readonly shift: Shift
  readonly text: string
  readonly textEn: string
  readonly weekly: number
  readonly paidMonthly: number
}

type Row = readonly [text: string, textEn: string, weekly: number, paidMonthly: number]

/**
 * Paid hours a month: (weekly hours + paid weekly holiday) × 365 ÷ 7 ÷ 12; 40 hours give 209. Work between 22:00 and 06:00
 * adds half (근로기준법 제55조, 제56조).
 */
// biome-ignore format: a table, one row a line
const rows: Readonly<Record<Shift, readonly Row[]>> = {
  'day': [['월~금 09:00~18:00', 'Mon–Fri 09:00–18:00', 40, 209], ['월~금 08:30~17:30', 'Mon–Fri 08:30–17:30', 40, 209], ['월~금 09:30~18:30', 'Mon–Fri 09:30–18:30', 40, 209]],
  'early-day': [['월~금 08:00~17:00', 'Mon–Fri 08:00–17:00', 40, 209], ['월~금 07:30~16:30', 'Mon–Fri 07:30–16:30', 40, 209], ['월~금 07:00~16:00', 'Mon–Fri 07:00–16:00', 40, 209]],
  'flex': [['주 40시간, 08:00~11:00 사이에 시작', '40 hours a week, start between 08:00 and 11:00', 40, 209], ['주 40시간, 주 2일 집에서 근무 가능', '40 hours a week, two days from home possible', 40, 209]],
  'two-shift': [['주간 08:00~17:00, 야간 20:00~05:00 (한 주씩 교대)', 'Day 08:00–17:00 and night 20:00–05:00, week about', 40, 243], ['오전 06:00~15:00, 오후 14:00~23:00 (한 주씩 교대)', 'Early 06:00–15:00 and late 14:00–23:00, week about', 40, 215]],
  'three-shift': [['3교대 06~14시, 14~22시, 22~06시 (주 40시간)', 'Three shifts of eight hours, 40 hours a week', 40, 235], ['3교대 07~15시, 15~23시, 23~07시 (주 40시간)', 'Three shifts from 07, 15 and 23, 40 hours a week', 40, 236]],
  'rota': [['주 5일, 근무표에 따라 10:00~19:00', 'Five days by rota, 10:00–19:00', 40, 209], ['주 5일, 근무표에 따라 11:00~20:00 (쉬는 날은 한 달 전에 정함)', 'Five days by rota, 11:00–20:00, set a month ahead', 40, 209], ['주 5일, 근무표에 따라 09:00~18:00 (주말 격주)', 'Five days by rota, 09:00–18:00, every other weekend', 40, 209]],
  'dawn': [['월~금 05:00~14:00', 'Mon–Fri 05:00–14:00', 40, 220], ['주 5일 06:00~15:00', 'Five days, 06:00–15:00', 40, 209]],
  'site': [['월~금 07:00~16:00 (비 오는 날은 실내 작업)', 'Mon–Fri 07:00–16:00, indoors when it rains', 40, 209], ['월~금 08:00~17:00, 토요일 격주', 'Mon–Fri 08:00–17:00, every other Saturday', 44, 235]],
  'season': [['여름 06:00~15:00, 겨울 08:00~17:00 (주 5일)', 'Summer 06:00–15:00, winter 08:00–17:00, five days', 40, 209], ['주 5일, 해 뜨는 때에 맞추어 하루 8시간', 'Five days, eight hours with the daylight', 40, 209]],
  'lunch': [['월~금 10:00~15:00', 'Mon–Fri 10:00–15:00', 25, 131], ['월~금 09:00~13:00', 'Mon–Fri 09:00–13:00', 20, 105], ['월·수·금 09:00~16:00', 'Mon, Wed, Fri 09:00–16:00', 18, 94]],
  'evening': [['월~금 16:00~21:00', 'Mon–Fri 16:00–21:00', 25, 131], ['월~금 17:00~21:30', 'Mon–Fri 17:00–21:30', 22.5, 118]],
  'weekend': [['토·일 10:00~19:00', 'Sat–Sun 10:00–19:00', 16, 84], ['금~일 11:00~18:00', 'Fri–Sun 11:00–18:00', 18, 94]],
}

/** The hours of a shift, one of its variants by number. */
export function hoursOf(shift: Shift, variant: number): Hours {
  const variants = rows[shift]
  const [text, textEn, weekly, paidMonthly] = variants[variant % variants.length] ?? ['', '', 0, 0]
  return { shift, text, textEn, weekly, paidMonthly }
}

/** Whether the hours are fewer than 36 a week: then the job is called part-time here. */
export function isPartTime(hours: Hours): boolean {
  return hours.weekly < 36
}
