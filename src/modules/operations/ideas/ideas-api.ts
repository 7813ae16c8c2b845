import { z } from 'zod'
import { must } from '../../../kernel/refusal.ts'
import { json } from '../../../platform/http/page-call.ts'
import { type Route, api } from '../../../platform/http/route.ts'
import { type Idea, isOverdue, states } from './idea.ts'
import { readIdea, readIdeas } from './read-ideas.ts'

const Shape = z.object({
  id: z.string(),
  alias: z.string(),
  title: z.string(),
  text: z.string(),
  state: z.enum(states),
  due: z.string().nullable(),
  overdue: z.boolean(),
  votes: z.number(),
  created: z.string(),
  mergedInto: z.string().nullable(),
  hidden: z.boolean(),
})
const Said = z.object({ by: z.string(), text: z.string(), at: z.string() })

function publicIdea(idea: Idea, today: Parameters<typeof isOverdue>[1]): z.infer<typeof Shape> {
  const { id, alias, title, text, state, due, votes, createdAt, mergedInto, hidden } = idea
  const rest = {
    created: createdAt.toISOString(),
    mergedInto,
    hidden: hidden !== null,
    overdue: isOverdue(idea, today),
  }
  return { id, alias, title, text, state, due, votes, ...rest }
}

/** Ideas for other systems: what everybody sees, nothing of who wrote or voted. */
export const ideasApi: readonly Route[] = [
  api(
    'GET',
    '/ideas',
    'public',
    {
      summary: 'Ideas, 20 a page, with the number in each state',
      query: z.object({
        q: z.string().optional(),
        state: z.enum(states).optional(),
        sort: z.enum(['votes', 'new', 'due']).optional(),
        page: z.coerce.number().optional(),
      }),
      response: z.object({
        page: z.number(),
        pages: z.number(),
        counts: z.record(z.string(), z.number()),
        ideas: z.array(Shape),
      }),
    },
    async (c) => {
      const { ideas, counts, page, pages } = must(await readIdeas(c.call, c.query))
      const today = c.call.node.clock.today()
      return json({
        page,
        pages,
        counts: Object.fromEntries(counts),
        ideas: ideas.map((idea) => publicIdea(idea, today)),
      })
    },
  ),
  api(
    'GET',
    '/ideas/:id',
    'public',
    {
      summary: 'One idea with its answers and replies',
      params: z.object({ id: z.uuid() }),
      response: Shape.extend({ answers: z.array(Said.extend({ to: z.enum(states) })), replies: z.array(Said) }),
    },
    async (c) => {
      const { idea, answers, replies } = must(await readIdea(c.call, { idea: c.params['id'] }))
      const open = idea.hidden === null ? idea : { ...idea, title: '', text: '' }
      return json({
        ...publicIdea(open, c.call.node.clock.today()),
        answers: answers.map(({ to, name, text, at }) => ({ to, by: name, text, at: at.toISOString() })),
        replies: replies
          .filter(({ withdrawn, hidden }) => !withdrawn && hidden === null)
          .map(({ alias, text, at }) => ({ by: alias, text, at: at.toISOString() })),
      })
    },
  ),
]
