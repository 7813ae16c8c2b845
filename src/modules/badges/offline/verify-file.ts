import type { Said } from '../../../platform/config/failure.ts'
import type { Node } from '../../../platform/node.ts'
import { type Light, lightOf } from '../verify/verdict.ts'
import { verdictReason } from '../verdict-reason.ts'
import { verifyNow } from '../verify/verify.ts'
import { checkOffline } from './check-offline.ts'
import { gatherKnowledge } from './gather-knowledge.ts'
import { Knowledge } from './knowledge.ts'
import { readBadgeFile } from './read-on-device.ts'
import { type SaidOffline, sayOffline, sayUnread } from './say-offline.ts'

/** An answer for the command line: whether to rely on it (without network: on its signature), in words, and as data. */
export type FileAnswer = { readonly relied: boolean; readonly says: Said; readonly data: object }

/** Verifies a badge file with its state now; `knowledge` is what to keep for when there is no network. */
export async function verifyFileHere(
  node: Node,
  bytes: Uint8Array,
): Promise<FileAnswer & { readonly knowledge: Knowledge }> {
  const knowledge = await gatherKnowledge(node)
  const read = readBadgeFile(bytes)
  if ('unread' in read) return { ...unread(read.unread), knowledge }
  const verdict = await verifyNow(node, read.document)
  const light: Light = lightOf(verdict)
  const about = `\n  ${[verdict.title, verdict.issuerName].filter((part) => part !== '').join(' · ')}`
  const says = { ko: verdictReason(verdict, 'ko') + about, en: verdictReason(verdict, 'en') + about }
  return { relied: light === 'green', says, data: { light, ...verdict }, knowledge }
}

/** Checks a badge file by knowledge that was kept (JSON text), asking nobody; undefined when the text is no such knowledge. */
export async function verifyFileOffline(bytes: Uint8Array, kept: string, now: Date): Promise<FileAnswer | undefined> {
  const knowledge = knowledgeIn(kept)
  if (!knowledge) return undefined
  const read = readBadgeFile(bytes)
  if ('unread' in read) return unread(read.unread)
  const answer = await checkOffline(read.document, knowledge, now)
  const { from, at } = knowledge
  const says = {
    ko: `${linesOf(sayOffline(answer, 'ko'))}\n  ${from}에서 ${at}에 안 것으로 봄`,
    en: `${linesOf(sayOffline(answer, 'en'))}\n  by what was known at ${from} on ${at}`,
  }
  return { relied: answer.outcome === 'genuine', says, data: { ...answer, knownFrom: from, knownAt: at } }
}

function unread(code: string): FileAnswer {
  return {
    relied: false,
    says: { ko: sayUnread(code, 'ko').lead, en: sayUnread(code, 'en').lead },
    data: { unread: code },
  }
}

function knowledgeIn(kept: string): Knowledge | undefined {
  try {
    return Knowledge.safeParse(JSON.parse(kept)).data
  } catch {
    return undefined
  }
}

function linesOf({ title, lead, badge, checks }: SaidOffline): string {
  const looked = checks.map((line) => `  ${line.filter((part) => part !== '').join(' · ')}`)
  return [title, lead, ...(badge === '' ? [] : [`  ${badge}`]), ...looked].join('\n')
}
