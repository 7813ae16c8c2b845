import { z } from 'zod'
import { must } from '../../../kernel/refusal.ts'
import { json } from '../../../platform/http/page-call.ts'
import { type Route, api } from '../../../platform/http/route.ts'
import { registerStampKey } from './register-key.ts'

/** Registering the key of a device. */
export const stampRoutes: readonly Route[] = [
  api(
    'POST',
    '/stamp-keys',
    'person',
    {
      summary:
        'Register the open half of a key of this device (P-256): what it sends without network can be stamped with its time',
      body: z.object({ x: z.string(), y: z.string() }),
      response: z.object({ key: z.string() }),
      status: 201,
    },
    async (c) => json(must(await registerStampKey(c.call, c.body)), 201),
  ),
]
