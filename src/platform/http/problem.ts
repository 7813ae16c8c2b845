import type { Refusal } from '../../kernel/refusal.ts'
import type { Reply } from './page-call.ts'

/** A refusal as a problem document (RFC 9457): `type` is the code as a URI reference, `detail` the text a person reads. */
export function problem(reason: Refusal, detail: string): Reply {
  const { refused, status, article, facts, fields, findings } = reason
  return {
    kind: 'json',
    status,
    type: 'application/problem+json; charset=utf-8',
    json: {
      type: `/problems/${refused}`,
      title: refused,
      status,
      detail,
      ...(article && { article }),
      ...(facts && { facts }),
      ...(fields && { fields }),
      ...(findings && { findings }),
    },
  }
}
