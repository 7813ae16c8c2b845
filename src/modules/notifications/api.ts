import { z } from 'zod'
import { must } from '../../kernel/refusal.ts'
import { json } from '../../platform/http/page-call.ts'
import { type Route, api } from '../../platform/http/route.ts'
import { deviceName } from '../identity/index.ts'
import { PreferencesShape, SentShape, SubscriptionShape } from './contract.ts'
import { mySent } from './delivery/delivery-log.ts'
import { myPreferences, savePreferences } from './preferences/my-preferences.ts'
import { subscribe, unsubscribe } from './push/devices.ts'

const one = z.object({ device: z.string() })

/** A person's own: how they are told, what was sent, which browsers take push messages. */
export const apiRoutes: readonly Route[] = [
  api(
    'GET',
    '/notifications/preferences',
    'person',
    { summary: 'How you are told', response: PreferencesShape },
    async (c) => json(must(await myPreferences(c.call, {}))),
  ),
  api(
    'PUT',
    '/notifications/preferences',
    'person',
    { summary: 'Decide how you are told', body: PreferencesShape, response: PreferencesShape },
    async (c) => json(must(await savePreferences(c.call, c.body))),
  ),
  api(
    'GET',
    '/notifications/sent',
    'person',
    { summary: 'When and where you were told what', response: SentShape },
    async (c) => json({ sent: must(await mySent(c.call, {})) }),
  ),
  api(
    'POST',
    '/notifications/devices',
    'person',
    { summary: 'Take push messages in this browser', body: SubscriptionShape, response: one, status: 201 },
    async (c) => json(must(await subscribe(c.call, { address: c.body, name: deviceName(c.userAgent) })), 201),
  ),
  api(
    'DELETE',
    '/notifications/devices/:id',
    'person',
    { summary: 'Take no more push messages on a device', params: z.object({ id: z.string() }), response: one },
    async (c) => json(must(await unsubscribe(c.call, { device: c.params['id'] }))),
  ),
]
