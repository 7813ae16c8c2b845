import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { organisationIn, personOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { mandates } from '../../identity/index.ts'
import { type Channel, channels } from '../channels.ts'
import { Preferences } from '../preferences/preferences.ts'
import { keepPreferences, preferencesOf } from '../preferences/store.ts'
import { connectedChannels, waysOut } from '../ways-out.ts'
import { type Listener, keepHearing, listenersOf } from './store.ts'
import { type Theme, themes } from './themes.ts'

type InForce = Awaited<ReturnType<typeof mandates.active>>

/** Who of an organisation hears what, and by what I am told. */
export type Hearing = {
  readonly listeners: readonly Listener[]
  readonly me: string
  readonly channels: readonly Channel[]
  readonly connected: readonly Channel[]
  /** The firms that act for the organisation, and those for which it acts. */
  readonly agents: InForce
  readonly clients: InForce
}

/** Who of the organisation one acts for hears what. Its members see of each other what they hear, not by what. */
export const myHearing: Operation<Record<never, never>, Hearing> = query('notifications.my-hearing', {
  input: z.object({}),
  allow: ({ actor }) => organisationIn(actor) !== undefined,
  run: async ({ actor, tx, call }) => {
    const me = personOf(actor) ?? ''
    const organisation = organisationIn(actor) ?? ''
    const today = call.node.clock.today()
    return {
      value: {
        listeners: await listenersOf(tx, organisation),
        me,
        channels: (await preferencesOf(tx, me)).by.work,
        connected: [...connectedChannels(waysOut.of(call.node))],
        agents: await mandates.active(tx, 'client', organisation, today),
        clients: await mandates.active(tx, 'agent', organisation, today),
      },
    }
  },
})

/** What a member decides; without themes, what they hear stays as it is. */
type SaveHearing = { readonly themes?: Theme[] | undefined; readonly channels: Channel[] }

/** Decides what one hears of the organisation one acts for, and by what one is told of all organisations. */
export const saveHearing: Operation<SaveHearing, { themes: readonly Theme[] }> = command('notifications.save-hearing', {
  right: 'member',
  input: z.object({ themes: z.array(z.enum(themes)).max(20).optional(), channels: z.array(z.enum(channels)).max(20) }),
  allow: ({ actor }) => organisationIn(actor) !== undefined,
  run: async ({ actor, input, tx, now }) => {
    const [person, organisation] = [personOf(actor), organisationIn(actor)]
    if (person === undefined || organisation === undefined) return refusal('platform.sign-in-first', 401)
    const mine = (await listenersOf(tx, organisation)).find((one) => one.person === person)
    const wanted = input.themes ?? mine?.hears ?? []
    const hears = themes.filter((one) => wanted.includes(one))
    if (input.themes !== undefined && !mine?.fixed) await keepHearing(tx, now, { person, organisation, hears })
    else if (mine && !sameThemes(mine.hears, hears))
      return refusal('notifications.fixed', 403, { facts: { name: mine.setBy ?? '' } })
    const before = await preferencesOf(tx, person)
    const by = { ...before.by, work: input.channels }
    await keepPreferences(tx, now, person, Preferences.parse({ ...before, by }))
    return { value: { themes: hears }, subject: person }
  },
})

function sameThemes(a: readonly Theme[], b: readonly Theme[]): boolean {
  return themes.every((one) => a.includes(one) === b.includes(one))
}
