import { type Refusal, refusal } from '../../../kernel/refusal.ts'
import { type DesignContent, resultFault } from './design.ts'
import type { Said } from './describe-design.ts'

/** What one badge says beside its design, or which of it does not fit. Nothing that the design does not ask for is taken. */
export function readSaid(
  { results, evidence: rule }: DesignContent,
  { results: given = {}, evidence }: Said,
): Said | Refusal {
  const faults = results.flatMap((kind) => {
    const fault = resultFault(kind, given[kind.id])
    return fault ? [[`results.${kind.id}`, fault] as const] : []
  })
  const { url, says } = evidence ?? {}
  const missing = rule === 'must' && url === undefined && says === undefined
  const fields = Object.fromEntries([...faults, ...(missing ? [['evidence.says', 'needed'] as const] : [])])
  if (Object.keys(fields).length > 0) return refusal('badges.does-not-fit-design', 422, { fields })
  return {
    ...(results.length > 0 && { results: Object.fromEntries(results.map(({ id }) => [id, given[id]?.trim() ?? ''])) }),
    ...(rule !== 'none' &&
      (url !== undefined || says !== undefined) && {
        evidence: { ...(url !== undefined && { url }), ...(says !== undefined && { says }) },
      }),
  }
}
