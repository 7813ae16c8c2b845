import { dayOf } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import type { Reply } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { exportMyData } from '../export-data.ts'

/** GET /my/data/export: everything that is here of the person, as one file. */
export const exportPage: Route = page('/my/data/export', 'person', async (c): Promise<Reply> => {
  const data = must(await exportMyData(c.call, {}))
  const name = `onil-${dayOf(data.exportedAt)}.json`
  return { kind: 'file', body: JSON.stringify(data, undefined, 2), type: 'application/json; charset=utf-8', name }
})
