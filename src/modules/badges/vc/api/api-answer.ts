import { type Problem, problem } from '../problem.ts'
import { isObject, type Members } from '../data-model/read-values.ts'
import { measure } from '../measure.ts'
import { problemDetails } from './problem-details.ts'

/** What an endpoint of the VC API answers. */
export type ApiAnswer = { readonly status: 200 | 201 | 202 | 400 | 404 | 410; readonly body: object }

/** A request that is refused, with every reason; `errors` is where older readers look for them. */
export function refused(problems: readonly Problem[], more: object = {}): ApiAnswer {
  const details = problems.map(problemDetails)
  const [first] = details
  return { status: 400, body: { ...more, ...first, status: 400, problemDetails: details, errors: details } }
}

/** The members and the options of a request, or why there are none. */
export function readBody(body: unknown): { readonly members: Members; readonly options: Members } | Problem {
  const unreadable = measure(body)
  if (unreadable) return unreadable
  if (!isObject(body)) return problem('body-not-object')
  const { options = {} } = body
  return isObject(options) ? { members: body, options } : problem('body-options-not-object', 'options')
}

/** A text among the options. */
export function textOption(options: Members, name: string): string | undefined {
  const value = options[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** What a caller expects of proofs: what for, to whom, on which occasion; what is not asked is left out. */
export function expectedIn(options: Members): { purpose?: string; domain?: string; challenge?: string } {
  const [purpose, domain, challenge] = ['expectedProofPurpose', 'domain', 'challenge'].map((name) =>
    textOption(options, name),
  )
  return {
    ...(purpose !== undefined && { purpose }),
    ...(domain !== undefined && { domain }),
    ...(challenge !== undefined && { challenge }),
  }
}
