import { credentialsContext, pinnedBytes } from '../../contexts/pinned-contexts.ts'
import { type Problem, problem } from '../problem.ts'
import { type Digest, digestMatches, readDigests } from './digests.ts'
import { eachOf, isObject, type Members } from './read-values.ts'

// The published file, as the specification states it (appendix B.1); the copy that we carry differs from it in spaces only.
const stated: readonly { readonly url: string; readonly algorithm: Digest['algorithm']; readonly hex: string }[] = [
  {
    url: credentialsContext,
    algorithm: 'sha256',
    hex: '59955ced6697d61e03f2b2556febe5308ab16842846f5b586d7f1f7adec92734',
  },
  {
    url: credentialsContext,
    algorithm: 'sha384',
    hex: '97f1eb8e5042356c805fdd61afa2c557663785e0794dcafa21e138fd38def18cb360133c221aa31d6896a6bf3e65b614',
  },
]

/** Section 5.3: related resources that are here (our pinned contexts) have the digests that the issuer gives. Nothing is fetched. */
export function checkReachableDigests(members: Members): readonly Problem[] {
  return eachOf(members, 'relatedResource').flatMap(({ value, path }) => {
    const digests = isObject(value) ? readDigests(value) : 'malformed'
    const bytes = isObject(value) ? pinnedBytes(value['id']) : undefined
    if (!bytes || !isObject(value) || digests === 'malformed') return []
    const wrong = digests.some((digest) => !digestMatches(digest, bytes) && !isStated(value['id'], digest))
    return wrong ? [problem('related-resource-digest-wrong', path)] : []
  })
}

function isStated(url: unknown, { algorithm, value }: Digest): boolean {
  return stated.some(
    (known) => known.url === url && known.algorithm === algorithm && known.hex === value.toString('hex'),
  )
}
