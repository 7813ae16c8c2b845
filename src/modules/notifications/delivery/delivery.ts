import { type Channel, channelRules, limits } from '../channels.ts'
import { type Kind, kindRules } from '../kinds.ts'
import type { Preferences } from '../preferences/preferences.ts'
import { afterQuiet, nextDigest } from '../preferences/times.ts'

/** By what a person can be reached now. `devices` are the ids of browsers that take push messages. */
export type Reach = {
  readonly mail: boolean
  readonly mobile: boolean
  readonly devices: readonly string[]
  /** What this node is connected to. */
  readonly connected: ReadonlySet<Channel>
  /** Text messages and 알림톡 that the person got today. */
  readonly paidToday: number
}

/** One way that a message takes: when, and to which of several receivers. `digest`: in the letter of that moment. */
export type Way = { readonly channel: Channel; readonly target: string; readonly at: Date; readonly digest?: Date }

/** Decides the ways of a message: those the person wants and can be reached by; else where each falls back to. */
export function waysOf(kind: Kind, preferences: Preferences, reach: Reach, now: Date): Way[] {
  const open = (channel: Channel): boolean => isOpen(channel, kind, reach)
  const found = preferences.by[kind].map((channel) => firstOpen(channel, open))
  const chosen = new Set(found.filter((channel) => channel !== undefined))
  // Both go to the same telephone, and a text message is what an 알림톡 falls back to.
  if (chosen.has('alimtalk')) chosen.delete('sms')
  return [...chosen].flatMap((channel) => waysBy(channel, kind, preferences, reach, now))
}

function waysBy(channel: Channel, kind: Kind, preferences: Preferences, reach: Reach, now: Date): Way[] {
  const { passesQuiet, digestible } = kindRules[kind]
  const at = channelRules[channel].rings && !passesQuiet ? afterQuiet(now, preferences.quiet) : now
  const digest = channel === 'mail' && digestible ? nextDigest(now, preferences.digest) : undefined
  const targets = channel === 'push' ? reach.devices : ['']
  return targets.map((target) => ({ channel, target, at: digest ?? at, ...(digest && { digest }) }))
}

function isOpen(channel: Channel, kind: Kind, reach: Reach): boolean {
  const { needs, paid } = channelRules[channel]
  if (!reach.connected.has(channel)) return false
  if (paid && !kindRules[kind].passesQuiet && reach.paidToday >= limits.paidPerDay) return false
  return needs === 'device' ? reach.devices.length > 0 : reach[needs]
}

/** The channel itself, or the first one down its way of fallbacks that is open. */
export function firstOpen(channel: Channel, open: (channel: Channel) => boolean): Channel | undefined {
  if (open(channel)) return channel
  const { fallback } = channelRules[channel]
  return fallback && firstOpen(fallback, open)
}

/** What came of one try. 'unreachable': this receiver will not be reached by anything. 'refused': only not by this. */
export type Outcome =
  | { readonly outcome: 'sent'; readonly by?: string }
  | { readonly outcome: 'later'; readonly why: string; readonly unsure: boolean }
  | { readonly outcome: 'unreachable' | 'refused'; readonly why: string }

/** Where a delivery stands after a try. */
export type Next =
  | { readonly state: 'sent'; readonly by: string | undefined }
  | { readonly state: 'waiting'; readonly at: Date; readonly why: string; readonly unsure: boolean }
  | { readonly state: 'given-up'; readonly why: string; readonly unreachable: boolean }

// Minutes to the next try; after the last one it is given up, within nine hours.
const pauses = [1, 5, 15, 60, 180, 300]

/** Decides what follows from the outcome of try number `attempts`. */
export function after(outcome: Outcome, attempts: number, now: Date): Next {
  if (outcome.outcome === 'sent') return { state: 'sent', by: outcome.by }
  if (outcome.outcome !== 'later')
    return { state: 'given-up', why: outcome.why, unreachable: outcome.outcome === 'unreachable' }
  const pause = pauses[attempts - 1]
  if (pause === undefined) return { state: 'given-up', why: outcome.why, unreachable: false }
  return { state: 'waiting', at: new Date(now.getTime() + pause * 60_000), why: outcome.why, unsure: outcome.unsure }
}
