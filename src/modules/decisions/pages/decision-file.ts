import type { Reply } from '../../../platform/http/page-call.ts'
import type { Kept } from '../decision-store.ts'

/** The signed document of a decision as a file: all that an appeal needs, checkable by anybody. */
export function decisionFile({ row, document }: Kept): Reply {
  const body = JSON.stringify(document, undefined, 2)
  return { kind: 'file', body, type: 'application/json; charset=utf-8', name: `onil-decision-${row.id}.json` }
}
