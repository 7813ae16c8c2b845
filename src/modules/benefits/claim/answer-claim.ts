import { z } from 'zod'
import { type Refusal, isRefusal, refusal } from '../../../kernel/refusal.ts'
import { type Context, type Operation, command } from '../../../platform/operation/command.ts'
import { readFacts } from '../../law/index.ts'
import { type Row, tables } from '../tables.ts'
import { type Answers, openAnswers, sealAnswers, sealStatement } from './answers.ts'
import { amend } from './amendments.ts'
import { lockOpenClaim, mayFill } from './may-claim.ts'
import { saidIn } from './sent-content.ts'
import { eligibility } from './window.ts'

/** What is said of a claim; what is left out stays as it was. */
export type Answered = {
  claim: string
  reason?: 'agrees' | 'disagrees' | undefined
  statement?: string | undefined
  /** Answers under the names of the law. */
  facts?: Record<string, unknown> | undefined
  work?: { occupations: string[]; regions: string[] } | undefined
}

const code = z.string().regex(/^\d{1,5}$/)

/** Keeps what was said so far; after sending it is an amendment beside what was sent. Judgements are an officer's, so they are no answer. */
export const answerClaim: Operation<Answered, { claim: string }> = command('benefits.answer-claim', {
  input: z.object({
    claim: z.uuid(),
    reason: z.enum(['agrees', 'disagrees']).optional(),
    statement: z.string().trim().max(4000, 'too-long').optional(),
    facts: z.record(z.string().max(60), z.unknown()).optional(),
    work: z.object({ occupations: z.array(code).min(1).max(5), regions: z.array(code).min(1).max(5) }).optional(),
  }),
  allow: mayFill,
  run: async (context) => {
    const { actor, input, tx, call } = context
    const row = await lockOpenClaim(tx, actor, input.claim)
    if (isRefusal(row)) return row
    const answers = merged(context, row)
    if (isRefusal(answers)) return answers
    const before = saidIn(call.node, row)
    await amend(context, row, before, {
      ...before,
      facts: answers.facts,
      reason: answers.reason,
      work: answers.work,
      ...(input.statement !== undefined && { statement: input.statement }),
    })
    await tables(tx)
      .updateTable('benefits.claim')
      .set({
        answers: sealAnswers(call.node, row.id, answers),
        ...(input.statement !== undefined && { statement: sealStatement(call.node, row.id, input.statement) }),
      })
      .where('id', '=', row.id)
      .execute()
    return { value: { claim: row.id }, subject: row.id }
  },
})

function merged({ input, call }: Context<Answered>, row: Row<'claim'>): Answers | Refusal {
  const before = openAnswers(call.node, row)
  const { known, faults } = readFacts(eligibility(), input.facts ?? {})
  const [fault] = faults
  const said = Object.entries(known)
  const judged = said.find(([name]) => eligibility().facts.some((fact) => fact.name === name && fact.judgement))
  if (fault ?? judged)
    return refusal('benefits.no-such-answer', 422, { fields: { [fault?.fact ?? judged?.[0] ?? '']: 'form' } })
  const facts = Object.fromEntries(
    said.flatMap(([name, value]) =>
      typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? [[name, value]] : [],
    ),
  )
  return {
    ...before,
    facts: { ...before.facts, ...facts },
    ...(input.reason !== undefined && { reason: input.reason }),
    ...(input.work !== undefined && { work: input.work }),
  }
}
