import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js'
import { type Finding, Severity } from 'csp_evaluator/dist/finding.js'
import { CspParser } from 'csp_evaluator/dist/parser.js'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ask } from './testing/ask.ts'
import { type TestProgram, startProgram } from './testing/start-program.ts'

let program: TestProgram
beforeAll(async () => {
  program = await startProgram()
})
afterAll(async () => await program.close())

// Everything above mere information, the evaluator's "maybe" findings too.
function bad(policy: string): Finding[] {
  const found = new CspEvaluator(new CspParser(policy).csp).evaluate()
  return found.filter(({ severity }) => severity < Severity.INFO)
}

const pages = [
  '/',
  '/jobs',
  '/sign-in',
  '/verify',
  '/nowhere',
  '/simulator/identity/people/x',
  '/health',
  '/api/v1/vacancies',
]

it.each(pages)('%s has a policy that an evaluator finds nothing to say against', async (url) => {
  const reply = await program.app.inject({ url })
  const policy = String(reply.headers['content-security-policy'])
  expect(policy).toContain("default-src 'none'")
  expect(bad(policy)).toEqual([])
})

it('the evaluator would find one', () => {
  expect(bad("script-src 'unsafe-inline' https:").length).toBeGreaterThan(0)
})

it.each(['/', '/jobs', '/sign-in', '/verify'])('%s needs nothing that its policy forbids', async (url) => {
  const { body } = await ask(program.app, { method: 'GET', url })
  expect(body).not.toMatch(/<[^>]+\s(style|on\w+)="/)
  expect(body.match(/<script(?![^>]*\bnonce=)[^>]*>/g) ?? []).toEqual([])
  expect(body).not.toMatch(/(src|href)="https?:\/\/(?!127\.0\.0\.1|localhost|onil\.test)/)
})
