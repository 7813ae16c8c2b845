import { z } from 'zod'
import type { Id } from '../../../kernel/id.ts'
import { refusal } from '../../../kernel/refusal.ts'
import { dayOf } from '../../../kernel/day.ts'
import { dropDraft } from '../../../platform/drafts/draft.ts'
import { newId } from '../../../platform/new-id.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { drawAlias } from './alias.ts'
import { dueIn, mayEdit } from './idea.ts'
import * as store from './idea-store.ts'
import { Written, ideaRules } from './rules.ts'
import * as voices from './voice-store.ts'

/** The draft of a new idea. */
export const ideaDraft = 'idea'
const day = 86_400_000

/** Posts an idea, under a name made for it. */
export const postIdea: Operation<{ title: string; text: string }, { idea: Id<'Idea'>; alias: string }> = command(
  'operations.post-idea',
  {
    input: Written,
    allow: ({ actor }) => actor.kind === 'person',
    run: async ({ actor, input, tx, now, call }) => {
      const person = personOf(actor) ?? ''
      const { answerDays, ideasADay: most } = ideaRules.of(call.node)
      if ((await voices.ideasSince(tx, person, new Date(+now - day))) >= most)
        return refusal('operations.enough-today', 429, { facts: { most } })
      const [id, alias] = [newId<'Idea'>(), drawAlias([])]
      const due = dueIn('received', dayOf(now), answerDays, undefined)
      const rest = { votes: 0, editedAt: null, withdrawnAt: null, mergedInto: null, hidden: null }
      await store.add(tx, { id, alias, ...input, state: 'received', due, createdAt: now, ...rest })
      await voices.takeVoice(tx, id, { person, alias, author: true, at: now })
      await dropDraft(tx, person, ideaDraft)
      return { value: { idea: id, alias }, subject: id }
    },
  },
)

/** Changes one's own idea, within half an hour and before anybody answered. */
export const editIdea: Operation<{ idea: string; title: string; text: string }, { idea: string }> = command(
  'operations.edit-idea',
  {
    input: Written.extend({ idea: z.uuid() }),
    allow: ({ actor }) => actor.kind === 'person',
    run: async ({ actor, input, tx, now }) => {
      const idea = await store.find(tx, input.idea, true)
      const voice = idea && (await voices.voiceIn(tx, idea.id, personOf(actor) ?? ''))
      if (!idea || !voice?.author) return refusal('operations.no-such-idea', 404)
      if (!mayEdit(idea, now)) return refusal('operations.idea-stands', 409)
      await store.change(tx, idea.id, { title: input.title, text: input.text, edited_at: now })
      return { value: { idea: idea.id }, subject: idea.id }
    },
  },
)

/** Takes one's own idea back: its words are removed, the answers that were given stay. */
export const withdrawIdea: Operation<{ idea: string }, { idea: string }> = command('operations.withdraw-idea', {
  input: z.object({ idea: z.uuid() }),
  allow: ({ actor }) => actor.kind === 'person',
  run: async ({ actor, input, tx, now }) => {
    const idea = await store.find(tx, input.idea, true)
    const voice = idea && (await voices.voiceIn(tx, idea.id, personOf(actor) ?? ''))
    if (!idea || !voice?.author) return refusal('operations.no-such-idea', 404)
    if (idea.withdrawnAt === null)
      await store.change(tx, idea.id, { title: '', text: '', due: null, withdrawn_at: now })
    return { value: { idea: idea.id }, subject: idea.id }
  },
})
