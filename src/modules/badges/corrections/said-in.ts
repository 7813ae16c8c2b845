import type { SignedBadge } from '../credential/badge-shape.ts'
import type { Said } from '../designs/describe-design.ts'

/** What a badge says beside its design, as its agency wrote it: read back so that a correction changes only what is wrong. */
export function saidIn({ credentialSubject: { result = [] }, evidence = [] }: SignedBadge): Said {
  const results = result.flatMap(({ resultDescription, value }) => {
    const id = /#(r[1-9])$/.exec(resultDescription ?? '')?.[1]
    return id === undefined || value === undefined ? [] : [[id, value] as const]
  })
  const [first] = [evidence].flat()
  return {
    ...(results.length > 0 && { results: Object.fromEntries(results) }),
    ...(first && {
      evidence: {
        ...(first.id !== undefined && { url: first.id }),
        ...(first.narrative !== undefined && { says: first.narrative }),
      },
    }),
  }
}
