import { region } from '../../modules/reference/index.ts'
import type { Hours } from './hours.ts'
import type { TownPay } from './town.ts'

/** The short English text of a notice: what one does, where, when and for how much. */
export function summarise(dutyEn: string, hours: Hours, pay: TownPay, place: string): string {
  return `${dutyEn} ${region(place)?.nameEn ?? ''}. ${hours.textEn}. ${payInEnglish(pay)}.`
}

function payInEnglish(pay: TownPay): string {
  const amount = pay.from === pay.to ? said(pay.from) : `${said(pay.from)} to ${said(pay.to)}`
  return `KRW ${amount} ${{ hour: 'an hour', month: 'a month', year: 'a year' }[pay.unit]}`
}

function said(amount: number): string {
  return amount.toLocaleString('en-US')
}
