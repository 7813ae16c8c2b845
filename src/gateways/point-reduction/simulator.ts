import { createHash } from 'node:crypto'
import { type Guard, OutsideUnavailable } from '../../platform/breaker/make-breakers.ts'
import { type ApplyForReduction, type PointApplication, readPointAnswer } from './port.ts'

/** How the simulated agency behaves, and what it was given: for tests to look at. */
export type PointAgency = {
  mode: 'normal' | 'down' | 'malformed' | 'no-licence'
  readonly given: PointApplication[]
}

/** The agency of the demo, in process: takes courses about safety on the road, one application under one number. */
export function simulatePointReduction(agency: PointAgency, guard: Guard): ApplyForReduction {
  const taken = new Map<string, string>()
  return async (application) => {
    try {
      return await guard('point-reduction', async () => {
        if (agency.mode === 'down') throw new Error('HTTP 503')
        agency.given.push(application)
        const { status, body } = answerTo(application, agency.mode, taken)
        return await Promise.resolve(readPointAnswer(status, body, application.subject))
      })
    } catch (error) {
      if (error instanceof OutsideUnavailable) return { answer: 'unavailable' }
      throw error
    }
  }
}

/** The answer as the agency sends it. */
export function answerTo(
  { key, subject, claims }: PointApplication,
  mode: PointAgency['mode'],
  taken: Map<string, string>,
): { status: number; body: unknown } {
  if (mode === 'malformed') return { status: 200, body: { ok: true } }
  if (mode === 'no-licence') return { status: 422, body: { subject, code: 'no-licence' } }
  if (!/안전|교통/.test(claims.title)) return { status: 422, body: { subject, code: 'not-such-a-course' } }
  const course = JSON.stringify([subject, claims])
  const before = taken.get(course)
  if (before !== undefined && before !== key) return { status: 422, body: { subject, code: 'counted-before' } }
  taken.set(course, key)
  const receipt = `시연-${createHash('sha256').update(key).digest('hex').slice(0, 10)}`
  return { status: 201, body: { subject, receipt } }
}
