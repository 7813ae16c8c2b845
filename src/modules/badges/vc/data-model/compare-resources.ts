import type { VcHow } from '../how.ts'
import { type Problem, problem } from '../problem.ts'
import { digestMatches, readDigests } from './digests.ts'
import { bytesHere } from './check-reachable-digests.ts'
import { eachOf, isObject, type Members, type Placed } from './read-values.ts'

/** What comparing found: digests that are wrong, and resources that could not be read and so were not compared. */
export type ResourceAnswer = { readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] }

const mostRead = 10 // from elsewhere, for one credential

/**
 * Section 5.3: compares each related resource with its digest: those that stand in the credential (data: URLs), those that are
 * pinned here, and those that the node may read. What it may not or cannot read is told, and no error: the standard leaves to the
 * verifier what it retrieves. Asked only for credentials whose proof holds, so that nobody else makes us ask anybody.
 */
export async function compareResources(credential: Members, { readResource }: VcHow): Promise<ResourceAnswer> {
  const [problems, warnings]: [Problem[], Problem[]] = [[], []]
  let left = mostRead
  for (const placed of eachOf(credential, 'relatedResource')) {
    const url = urlOf(placed)
    const here = bytesHere(url)
    const bytes = here ?? (left-- > 0 ? await readResource?.(url) : undefined)
    if (!bytes) warnings.push(problem('related-resource-not-read', placed.path, url.slice(0, 200)))
    else problems.push(...differing(placed, bytes))
  }
  return { problems, warnings }
}

function urlOf({ value }: Placed): string {
  return isObject(value) && typeof value['id'] === 'string' ? value['id'] : ''
}

function differing({ value, path }: Placed, bytes: Uint8Array): readonly Problem[] {
  const digests = isObject(value) ? readDigests(value) : 'malformed'
  const right = digests !== 'malformed' && digests.every((digest) => digestMatches(digest, bytes))
  return right ? [] : [problem('related-resource-digest-wrong', path)]
}
