import { type Problem, problem } from '../problem.ts'
import { checkId } from './identifiers.ts'
import { eachOf, isObject, type Members, type Placed } from './read-values.ts'
import { readDigests } from './digests.ts'

/** Section 5.3: related resources are objects with a URL of their own and at least one digest. */
export function checkRelatedResources(members: Members): readonly Problem[] {
  const all = eachOf(members, 'relatedResource')
  const ids = all.map(({ value }) => (isObject(value) ? value['id'] : undefined))
  return all.flatMap((placed, index) => {
    const doubled = ids[index] !== undefined && ids.indexOf(ids[index]) < index
    return [...checkOne(placed), ...(doubled ? [problem('related-resource-doubled', placed.path)] : [])]
  })
}

function checkOne({ value, path }: Placed): readonly Problem[] {
  if (!isObject(value)) return [problem('related-resource-not-object', path)]
  const digests = readDigests(value)
  const media = value['mediaType']
  return [
    ...checkId(value, path, 'needed'),
    ...(media === undefined || typeof media === 'string' ? [] : [problem('related-resource-media-type', path)]),
    ...(digests === 'malformed' ? [problem('related-resource-digest-malformed', path)] : []),
    ...(digests.length === 0 ? [problem('related-resource-without-digest', path)] : []),
  ]
}
