import { pinnedBytes } from '../../contexts/pinned-contexts.ts'
import { type Problem, problem } from '../problem.ts'
import { digestMatches, readDigests } from './digests.ts'
import { eachOf, isObject, type Members } from './read-values.ts'

/** Section 5.3: related resources that are here (in the credential itself, or our pinned contexts) have the digests that the issuer gives. Nothing is fetched. */
export function checkReachableDigests(members: Members): readonly Problem[] {
  return eachOf(members, 'relatedResource').flatMap(({ value, path }) => {
    const digests = isObject(value) ? readDigests(value) : 'malformed'
    const bytes = isObject(value) ? bytesHere(value['id']) : undefined
    if (!bytes || !isObject(value) || digests === 'malformed') return []
    const wrong = digests.some((digest) => !digestMatches(digest, bytes))
    return wrong ? [problem('related-resource-digest-wrong', path)] : []
  })
}

const dataUrl = /^data:[^,]*?(;base64)?,(.*)$/is

/** A resource that needs no reading: what a data: URL holds (RFC 2397), or a context that is pinned. */
export function bytesHere(url: unknown): Uint8Array | undefined {
  const [whole, base64, content = ''] = (typeof url === 'string' && dataUrl.exec(url)) || []
  if (whole === undefined) return pinnedBytes(url)
  const plain = unescaped(content)
  return plain && (base64 === undefined ? plain : Buffer.from(plain.toString('latin1'), 'base64'))
}

function unescaped(content: string): Buffer | undefined {
  try {
    return Buffer.from(decodeURIComponent(content), 'utf8')
  } catch {
    return undefined
  }
}
