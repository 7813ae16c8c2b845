import { pinnedBytes } from '../../contexts/pinned-contexts.ts'
import { type Problem, problem } from '../problem.ts'
import { digestMatches, readDigests } from './digests.ts'
import { eachOf, isObject, type Members } from './read-values.ts'

/** Section 5.3: related resources that are here (our pinned contexts) have the digests that the issuer gives. Nothing is fetched. */
export function checkReachableDigests(members: Members): readonly Problem[] {
  return eachOf(members, 'relatedResource').flatMap(({ value, path }) => {
    const digests = isObject(value) ? readDigests(value) : 'malformed'
    const bytes = isObject(value) ? pinnedBytes(value['id']) : undefined
    if (!bytes || !isObject(value) || digests === 'malformed') return []
    const wrong = digests.some((digest) => !digestMatches(digest, bytes))
    return wrong ? [problem('related-resource-digest-wrong', path)] : []
  })
}
