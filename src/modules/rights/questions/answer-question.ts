import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { type Actor, agentOf, personOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { notify } from '../../notifications/index.ts'
import { tables } from '../tables.ts'
import { questionNotices } from './notices.ts'
import type { Question } from './question.ts'
import { lockQuestion, questions } from './store.ts'

const forOrganisation = ({ actor }: { readonly actor: Actor }): boolean =>
  actor.kind === 'person' && actor.acting.role !== 'person'

/** What one has asked. */
export const myQuestions: Operation<Record<never, never>, readonly Question[]> = query('rights.my-questions', {
  input: z.object({}),
  allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'person',
  run: async ({ actor, tx }) => ({ value: await questions(tx, { person: personOf(actor) ?? '' }) }),
})

/** What was asked of the organisation one acts for: which readings, never by whom. */
export const askedQuestions: Operation<Record<never, never>, readonly Question[]> = query('rights.asked-questions', {
  input: z.object({}),
  allow: forOrganisation,
  run: async ({ tx }) => ({ value: await questions(tx, 'asked') }),
})

/** Answers, once, by name: the person is told. */
export const answerQuestion: Operation<{ question: string; text: string }, { question: string }> = command(
  'rights.answer-question',
  {
    input: z.object({ question: z.uuid(), text: z.string().trim().min(10, 'too-short').max(1000, 'too-long') }),
    right: 'answers', // in the organisation's name: neither who only looks nor an agent
    allow: ({ actor }) => forOrganisation({ actor }) && agentOf(actor) === undefined,
    run: async ({ actor, input, tx, now }) => {
      if (actor.kind !== 'person') return refusal('platform.sign-in-first', 401)
      const question = await lockQuestion(tx, input.question)
      if (!question) return refusal('rights.no-such-question', 404)
      if (question.answer) return refusal('rights.answered-before', 409)
      const name = actor.acting.role === 'person' ? actor.name : `${actor.name}, ${actor.acting.organisationName}`
      await tables(tx)
        .updateTable('rights.question')
        .set({ answer: input.text, answered_by: actor.person, answered_name: name, answered_at: now })
        .where('id', '=', question.id)
        .execute()
      await notify(tx, now, questionNotices.answered(question.person))
      const content = { question: question.id, answer: input.text, by: name }
      return {
        value: { question: question.id },
        subject: question.id,
        receipt: { title: '열람한 까닭에 답함', content },
      }
    },
  },
)
