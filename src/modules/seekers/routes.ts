import { z } from 'zod'
import { must } from '../../kernel/refusal.ts'
import { json } from '../../platform/http/page-call.ts'
import { type Route, api } from '../../platform/http/route.ts'
import { EntryShape, PublicResumeShape, WishesShape } from './contract.ts'
import { saveEntry } from './edit-entries.ts'
import { entryRoutes } from './pages/entry-page.tsx'
import { printPage } from './pages/print-page.tsx'
import { resumeRoutes } from './pages/resume-page.tsx'
import { myResume, publicResume } from './read-resume.ts'
import { saveWishes } from './save-wishes.ts'

/** Résumé and wishes: pages, forms and API. */
export const routes: readonly Route[] = [
  ...resumeRoutes,
  printPage,
  ...entryRoutes,
  api('GET', '/resume', 'person', { summary: 'Your résumé and wishes', response: PublicResumeShape }, async (c) =>
    json(publicResume(must(await myResume(c.call, {})))),
  ),
  api(
    'POST',
    '/resume/entries',
    'person',
    { summary: 'Type a line, or change a typed one', body: EntryShape, response: z.object({ id: z.string() }) },
    async (c) => json(must(await saveEntry(c.call, c.body))),
  ),
  api(
    'PUT',
    '/wishes',
    'person',
    { summary: 'Save what you look for', body: WishesShape, response: z.object({}) },
    async (c) => json(must(await saveWishes(c.call, c.body))),
  ),
]
