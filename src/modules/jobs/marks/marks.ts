import { must } from '../../../kernel/refusal.ts'
import type { PageCall } from '../../../platform/http/page-call.ts'
import {
  type Marks,
  accountMarks,
  emptySeen,
  hideVacancy,
  keepSeen,
  noteSeenOnAccount,
  ownPerson,
} from './account-marks.ts'
import { limits, readMarks, withFirst, writeMarks } from './mark-list.ts'

/** The marks of whoever looks, and where they are kept: a person's on their account, a visitor's on the device alone. */
export type PlacedMarks = Marks & { readonly on: 'account' | 'device' | 'nowhere' }

const days30 = 30 * 86_400
const off = 'off'
const [seenCookie, hiddenCookie] = ['seen', 'not-shown'] as const

function place(c: PageCall): PlacedMarks['on'] {
  if (c.call.actor.kind === 'anonymous') return 'device'
  return ownPerson(c.call.actor) === undefined ? 'nowhere' : 'account'
}

/** What whoever looks has marked. Helpers and organisations have no marks: they would be somebody else's. */
export async function marksOf(c: PageCall): Promise<PlacedMarks> {
  const on = place(c)
  if (on === 'nowhere') return { on, keeps: false, seen: [], hidden: [] }
  if (on === 'account') return { on, ...must(await accountMarks(c.call, {})) }
  const seen = c.cookies.get(seenCookie)
  return { on, keeps: seen !== off, seen: readMarks(seen), hidden: readMarks(c.cookies.get(hiddenCookie)) }
}

/** Notes that whoever looks has looked at a vacancy. */
export async function noteSeen(c: PageCall, vacancy: string): Promise<void> {
  const on = place(c)
  if (on === 'account') return await noteSeenOnAccount(c.call, vacancy)
  const kept = c.cookies.get(seenCookie)
  if (on === 'device' && kept !== off)
    c.cookies.set(seenCookie, writeMarks(withFirst(readMarks(kept), vacancy, limits.seen)), days30)
}

/** Hides a vacancy from whoever looks, or shows it again. */
export async function setHidden(c: PageCall, vacancy: string, hidden: boolean): Promise<void> {
  if (c.call.actor.kind !== 'anonymous') return void must(await hideVacancy(c.call, { vacancy, hidden }))
  const others = readMarks(c.cookies.get(hiddenCookie)).filter((one) => one !== vacancy)
  c.cookies.set(hiddenCookie, writeMarks(hidden ? withFirst(others, vacancy, limits.hiddenOnDevice) : others), days30)
}

/** Empties what they looked at, or decides whether it is kept from now on. */
export async function setSeen(c: PageCall, act: 'empty' | 'keep' | 'stop'): Promise<void> {
  if (c.call.actor.kind !== 'anonymous') return await setSeenOnAccount(c, act)
  if (act === 'stop') c.cookies.set(seenCookie, off, 365 * 86_400)
  else if (act === 'keep' && c.cookies.get(seenCookie) !== off) return
  else c.cookies.clear(seenCookie)
}

async function setSeenOnAccount(c: PageCall, act: 'empty' | 'keep' | 'stop'): Promise<void> {
  if (act === 'empty') must(await emptySeen(c.call, {}))
  else must(await keepSeen(c.call, { keep: act === 'keep' }))
}
