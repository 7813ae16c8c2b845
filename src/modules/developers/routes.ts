import { z } from 'zod'
import { must } from '../../kernel/refusal.ts'
import { json } from '../../platform/http/page-call.ts'
import { type Route, api } from '../../platform/http/route.ts'
import { developersPage } from './pages/developers.tsx'
import { endKeyForm, keysPage, makeKeyForm } from './pages/keys.tsx'
import { problemsPage } from './pages/problems.tsx'
import { referencePage } from './pages/reference.tsx'
import { againForm, changeForm, rotateForm, testForm, webhookPage } from './pages/webhook.tsx'
import { addWebhookForm, webhooksPage } from './pages/webhooks.tsx'
import { addWebhook } from './webhooks/add-webhook.ts'
import { changeWebhook } from './webhooks/change-webhook.ts'
import { myWebhooks } from './webhooks/my-webhooks.ts'

const One = z.object({ id: z.uuid() })
const Line = z.object({ id: z.string(), url: z.string(), topics: z.array(z.string()), rests: z.boolean() })

const webhookApi: readonly Route[] = [
  api(
    'GET',
    '/webhooks',
    'signed-in',
    { summary: 'The webhooks of the organisation', response: z.array(Line) },
    async (c) => {
      const webhooks = must(await myWebhooks(c.call, {}))
      return json(webhooks.map(({ id, url, topics, paused_at }) => ({ id, url, topics, rests: paused_at !== null })))
    },
  ),
  api(
    'POST',
    '/webhooks',
    'signed-in',
    {
      summary: 'Add a webhook; its secret is answered this once',
      body: z.object({ url: z.string(), topics: z.array(z.string()) }),
      response: z.object({ webhook: z.string(), secret: z.string() }),
      status: 201,
    },
    async (c) => json(must(await addWebhook(c.call, c.body)), 201),
  ),
  api(
    'DELETE',
    '/webhooks/:id',
    'signed-in',
    { summary: 'Remove a webhook', params: One, response: z.object({ webhook: z.string() }) },
    async (c) => json(must(await changeWebhook(c.call, { webhook: c.params['id'], act: 'remove' }))),
  ),
]

/** The developers' pages, keys and webhooks. */
export const routes: readonly Route[] = [
  developersPage,
  referencePage,
  problemsPage,
  keysPage,
  makeKeyForm,
  endKeyForm,
  webhooksPage,
  addWebhookForm,
  webhookPage,
  changeForm,
  rotateForm,
  testForm,
  againForm,
  ...webhookApi,
]
