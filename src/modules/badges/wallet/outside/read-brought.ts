import { isRefusal, type Refusal, refusal } from '../../../../kernel/refusal.ts'
import type { Upload } from '../../../../platform/http/page-call.ts'
import type { Node } from '../../../../platform/node.ts'
import { readLink } from '../../verify/read-evidence.ts'
import { type Outside, readOutsideFile, readOutsideText } from './read-outside.ts'
import { walletFileIn } from './wallet-file.ts'

/** Reads everything somebody brought: pasted text or link, and files. The first that cannot be read is the answer, with its name. */
export async function readBrought(
  node: Node,
  text: string,
  files: readonly Pick<Upload, 'name' | 'body'>[],
): Promise<Outside[] | Refusal> {
  const pasted = text.trim() === '' ? [] : await readPasted(node, text.trim())
  if (isRefusal(pasted)) return pasted
  const read: Outside[] = [...pasted]
  for (const { name, body } of files) {
    const inside = readFile(body)
    if (isRefusal(inside)) return { ...inside, facts: { ...inside.facts, file: name } }
    read.push(...inside)
  }
  return read
}

function readFile(body: Buffer): readonly Outside[] | Refusal {
  const wallet = walletFileIn(body)
  if (wallet) return wallet
  const one = readOutsideFile(body)
  return isRefusal(one) ? one : [one]
}

async function readPasted(node: Node, text: string): Promise<readonly Outside[] | Refusal> {
  const one = /^https?:\/\//.test(text) ? await readAt(node, text) : readOutsideText(text)
  return isRefusal(one) ? one : [one]
}

async function readAt(node: Node, text: string): Promise<Outside | Refusal> {
  const url = URL.parse(text)
  if (!url) return refusal('badges.link-unreadable', 422)
  const found = await readLink(node, url)
  return isRefusal(found) ? found : readOutsideText(JSON.stringify(found.document), 'json')
}
