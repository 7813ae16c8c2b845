import { z } from 'zod'
import { must } from '../../kernel/refusal.ts'
import { json } from '../../platform/http/page-call.ts'
import { type Route, api } from '../../platform/http/route.ts'
import { keepRules } from '../../platform/personal-data/keep-rules.ts'
import { personalKindNames } from '../../platform/personal-data/kinds.ts'
import { askErasure, takeBackErasure } from './erasure/ask-erasure.ts'
import { type MyErasure, myErasure } from './erasure/my-erasure.ts'
import { exportMyData } from './export-data.ts'
import { askPage, erasePage, takeBackForm } from './pages/erase.tsx'
import { myQuestionsPage, whyForm, whyPage } from './pages/ask-why.tsx'
import { answerForm, askedPage } from './pages/asked.tsx'
import { exportPage } from './pages/export.ts'

const Shape = z.object({
  state: z.enum(['none', 'waiting', 'withdrawing', 'erasing', 'erased', 'taken-back']),
  askedAt: z.string().optional(),
  dueAt: z.string().optional(),
  erased: z.array(z.object({ kind: z.enum(personalKindNames), rows: z.number() })),
  kept: z.array(z.object({ what: z.string(), until: z.string(), article: z.string().optional() })),
})

function shown({ asked, preview }: MyErasure): z.infer<typeof Shape> {
  return {
    state: asked?.state ?? 'none',
    ...(asked && { askedAt: asked.askedAt.toISOString(), dueAt: asked.dueAt.toISOString() }),
    erased: [...preview.erased],
    kept: preview.kept.map((rule) => {
      const keep = keepRules[rule]
      return { what: keep.what.en, until: keep.until.en, ...(keep.article && { article: keep.article.ko }) }
    }),
  }
}

const forPrograms: readonly Route[] = [
  api(
    'GET',
    '/my-data',
    'person',
    {
      summary: 'Everything that is here of you',
      response: z.object({ exportedAt: z.string(), data: z.record(z.string(), z.array(z.object({}).loose())) }),
    },
    async (c) => json(must(await exportMyData(c.call, {}))),
  ),
  api(
    'GET',
    '/erasure',
    'person',
    { summary: 'What erasing you means, and where it stands', response: Shape },
    async (c) => json(shown(must(await myErasure(c.call, {})))),
  ),
  api(
    'POST',
    '/erasure',
    'person',
    {
      summary: 'Ask to be erased; yourself, signed in, never by a key',
      body: z.object({ read: z.literal(true) }),
      response: z.object({ erasure: z.string(), dueAt: z.string(), receipt: z.string() }),
      status: 201,
    },
    async (c) => {
      const outcome = await askErasure(c.call, { read: c.body['read'] })
      return json({ ...must(outcome), receipt: outcome.ok ? (outcome.receipt ?? '') : '' }, 201)
    },
  ),
  api(
    'DELETE',
    '/erasure',
    'person',
    { summary: 'Take it back before it begins', response: z.object({ erasure: z.string() }) },
    async (c) => json(must(await takeBackErasure(c.call, {}))),
  ),
]

/** Every way into this module. */
export const routes: readonly Route[] = [
  exportPage,
  erasePage,
  askPage,
  takeBackForm,
  whyPage,
  whyForm,
  myQuestionsPage,
  askedPage,
  answerForm,
  ...forPrograms,
]
