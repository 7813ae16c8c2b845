import { expect, test } from 'vitest'
import { InviteAddress, shownAddress } from './invite-address.ts'

test.each([
  ['  New.Member@Example.KR ', 'new.member@example.kr', 'ne***@example.kr'],
  ['010-1234-5678', '01012345678', '010-****-5678'],
  ['+82 10 1234 5678', '01012345678', '010-****-5678'],
])('%s is an address and is shown in part only', (typed, kept, shown) => {
  expect(InviteAddress.parse(typed)).toBe(kept)
  expect(shownAddress(kept)).toBe(shown)
})

test.each(['', '02-123-4567', '0101234', 'name@', 'name'])('“%s” is none', (typed) => {
  expect(InviteAddress.safeParse(typed).error?.issues[0]?.message).toBe('address')
})
