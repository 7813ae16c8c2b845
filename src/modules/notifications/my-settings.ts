import { z } from 'zod'
import { personOf } from '../../platform/operation/actor.ts'
import type { Operation } from '../../platform/operation/command.ts'
import { query } from '../../platform/operation/query.ts'
import type { Channel } from './channels.ts'
import { type Contact, contactsOf } from './contacts/store.ts'
import type { Preferences } from './preferences/preferences.ts'
import { preferencesOf } from './preferences/store.ts'
import { type PushDevice, devicesOf } from './push/devices.ts'
import { connectedChannels, waysOut } from './ways-out.ts'

/** All that the page of notifications shows: where the person is reached, by what, and when. */
export type MySettings = {
  readonly contacts: readonly Contact[]
  readonly devices: readonly PushDevice[]
  readonly preferences: Preferences
  readonly connected: readonly Channel[]
  /** What browsers need to subscribe. */
  readonly pushKey: string
  readonly simulatedPhone: boolean
}

/** How the person is told, and by what they can be reached. */
export const mySettings: Operation<Record<never, never>, MySettings> = query('notifications.my-settings', {
  input: z.object({}),
  allow: ({ actor }) => personOf(actor) !== undefined,
  run: async ({ actor, tx, call }) => {
    const person = personOf(actor) ?? ''
    const ways = waysOut.of(call.node)
    return {
      value: {
        contacts: await contactsOf(tx, call.node, person),
        devices: await devicesOf(tx, person),
        preferences: await preferencesOf(tx, person),
        connected: [...connectedChannels(ways)],
        pushKey: ways.push.publicKey,
        simulatedPhone: ways.push.simulated !== undefined,
      },
    }
  },
})
