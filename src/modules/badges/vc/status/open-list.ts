import { isObject } from '../data-model/read-values.ts'
import type { VcHow } from '../how.ts'
import { type Problem, problem } from '../problem.ts'
import { verifyCredential } from '../verify-credential.ts'
import { type BitstringList, readStatusList } from './read-status-list.ts'

/**
 * A list that was fetched, when its own proof is good: an object with embedded proofs, an envelope or a compact JWT (Bitstring
 * Status List 1.0, sections 3.2 and 3.6). Else what is wrong with it. A list's own state is not asked for. Never throws.
 */
export async function openList(
  fetched: unknown,
  { checkStatuses: _, ...how }: VcHow,
): Promise<BitstringList | readonly Problem[]> {
  const { credential, problems } = await verifyCredential(fetched, how)
  const other = problems.filter(({ code }) => code !== 'expired' && code !== 'not-yet-valid')
  const [first] = other
  if (first) return [problem('status-list-not-verified', first.path, first.code), ...other]
  if (!credential || hidesParts({ ...credential, proof: [] }, credential['id']))
    return [problem('status-list-malformed', '', 'hidden-part')]
  const list = readStatusList(credential)
  return 'code' in list ? [list] : list
}

// A proof over statements does not see where a statement stands: an end date could be moved into a corner where no reader looks.
function hidesParts(value: unknown, id: unknown, top = true): boolean {
  if (Array.isArray(value)) return value.some((inner) => hidesParts(inner, id, false))
  if (!isObject(value)) return false
  return Object.entries(value).some(
    ([key, inner]) =>
      (key.startsWith('@') && !(top && key === '@context')) ||
      (key === 'id' && !top && inner === id) ||
      (key !== '@context' && hidesParts(inner, id, false)),
  )
}
