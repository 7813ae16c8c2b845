import { addDays } from '../kernel/day.ts'
import { must } from '../kernel/refusal.ts'
import { answerIdea, postIdea, replyToIdea, saveNews, voteIdea } from '../modules/operations/index.ts'
import type { Call, Node } from '../platform/node.ts'
import { onDay, operatorCall, personCall } from './act-as.ts'
import type { Made } from './made.ts'
import { asDemo, madeIds, remember } from './memory.ts'
import { townIdeas, townNews } from './town/voices.ts'

/** Lets the town's operator tell its news, and people post ideas, vote and get answers, on their days. */
export async function makeVoices(node: Node, made: Made): Promise<void> {
  const before = await asDemo(node, async (tx) => await madeIds(tx, 'voice'))
  const once = async (key: string, ago: number, work: () => Promise<string>): Promise<void> => {
    if (before.has(key)) return
    const id = await onDay(node, addDays(node.clock.today(), -ago), work)
    await asDemo(node, async (tx) => await remember(tx, 'voice', new Map([[key, id]])))
  }
  for (const { key, ago, title, text, pinned } of townNews)
    await once(`news-${key}`, ago, async () => {
      const call = { ...operatorCall(node, made), key: `demo-news-${key}` }
      return must(await saveNews(call, { title, text, pinned, publish: 'now' })).news
    })
  for (const idea of townIdeas) await once(`idea-${idea.key}`, idea.ago, async () => await makeIdea(node, made, idea))
}

async function makeIdea(
  node: Node,
  made: Made,
  { key, title, text, ...rest }: (typeof townIdeas)[number],
): Promise<string> {
  const people = made.town.people.filter(({ role }) => role === 'person').map((p) => p.key)
  const from = townIdeas.findIndex((one) => one.key === key)
  const call = (n: number, what: string): Call => ({
    ...personCall(node, made, people[(from + n) % people.length] ?? ''),
    key: `demo-idea-${key}-${what}-${n}`,
  })
  const { idea } = must(await postIdea(call(0, 'post'), { title, text }))
  for (let n = 1; n <= rest.votes; n++) must(await voteIdea(call(n, 'vote'), { idea, on: true }))
  if (rest.reply !== undefined) must(await replyToIdea(call(1, 'reply'), { idea, text: rest.reply }))
  if (rest.answer) {
    const { inDays, ...answer } = rest.answer
    const promised = inDays === undefined ? {} : { promised: addDays(node.clock.today(), inDays) }
    must(
      await answerIdea(
        { ...operatorCall(node, made), key: `demo-idea-${key}-answer` },
        { idea, ...answer, ...promised },
      ),
    )
  }
  return idea
}
