import { z } from 'zod'
import type { SlotKind } from './form.ts'

const moment = z.regexes.datetime({ offset: true })
// Of the letters that need no escaping anywhere; other addresses go the general way.
const address = /^(?:did:|urn:uuid:|https?:\/\/)[!#-;=?-[\]_a-z~]{1,1000}$/
const escaped = /[\p{Cc}"\\]/u

/**
 * Whether a value may stand in a slot. As strict as the reading of any badge, and stricter: nothing that would be written
 * otherwise in JSON or in N-Quads than it is, so that no statement can be smuggled in.
 */
export const fits: Readonly<Record<SlotKind, (value: string) => boolean>> = {
  address: (value) => address.test(value),
  text: (value) => value.length <= 10_000 && !escaped.test(value) && value.isWellFormed(),
  moment: (value) => moment.test(value),
  day: (value) => z.regexes.date.test(value),
  index: (value) => /^\d{1,9}$/.test(value),
}
