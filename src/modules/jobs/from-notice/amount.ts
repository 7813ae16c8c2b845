import { sino } from '../wording/numerals.ts'

/** An amount of money in a text, with or without its unit: 12,000원, 280만, 1만 1천원, 만이천원. Without named groups, so that two make a range. */
export const amount: string = String.raw`(?:\d[\d,]*(?:\.\d+)?\s?(?:천만|백만|만|천)?(?:\s?\d{1,4}\s?천?)?\s?만?\s?원?|만\s?\d{1,4}\s?원|[일이삼사오육칠팔구십백천]*만\s?[일이삼사오육칠팔구십백천]*\s?원|[이삼사오육칠팔구]천\s?(?:[일이삼사오육칠팔구]?백)?\s?원)`

const form =
  /^(?<n>\d[\d,]*(?:\.\d+)?)\s?(?<unit>천만|백만|만|천)?(?:\s?(?<more>\d{1,4})\s?(?<small>천)?)?\s?(?<tail>만)?\s?(?<won>원)?$/u
const worth: Readonly<Record<string, number>> = { 천만: 10_000_000, 백만: 1_000_000, 만: 10_000, 천: 1000 }

/** The amount in won; `unit` tells whether it names one (원, 만, 천), without which it may mean tens of thousands. */
export function wonIn(words: string): { readonly won: number; readonly unit: boolean } | undefined {
  const digits = form.exec(words.trim())?.groups
  if (!digits) return spoken(words.trim())
  const { n = '', unit, more, small, tail, won } = digits
  if (more !== undefined && unit === undefined) return undefined
  const first = Number(n.replaceAll(',', '')) * (worth[unit ?? ''] ?? 1)
  const sum = first + Number(more ?? 0) * (small === undefined ? 1 : 1000)
  return { won: Math.round(sum * (tail === undefined ? 1 : 10_000)), unit: Boolean(unit ?? tail ?? won) }
}

function spoken(words: string): { won: number; unit: boolean } | undefined {
  const more = /^만\s?(\d{1,4})\s?원$/u.exec(words)?.[1]
  if (more !== undefined) return { won: 10_000 + Number(more), unit: true }
  const [, tens, ones] =
    /^(?:([일이삼사오육칠팔구십백천]*)만)?\s?([일이삼사오육칠팔구십백천]*)\s?원$/u.exec(words) ?? []
  if (tens === undefined && !ones) return undefined
  return { won: (tens === undefined ? 0 : (tens === '' ? 1 : sino(tens)) * 10_000) + sino(ones ?? ''), unit: true }
}
