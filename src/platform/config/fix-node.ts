import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { writeDurably } from '../storage/write-durably.ts'
import { Failure, type Said } from './failure.ts'

const NodeFile = z.object({ publicUrl: z.url(), since: z.string() })

/** The permanent address of this node; `warning` when the configuration now says another one. */
export type FixedNode = { readonly publicUrl: string; readonly since: string; readonly warning?: Said }

/** Fixes the permanent address at the first start, in `node.json`, and keeps to it afterwards. */
export async function fixNode(nodeFile: string, wanted: string, now: Date = new Date()): Promise<FixedNode> {
  const known = await readNode(nodeFile)
  if (!known) {
    const made = { publicUrl: wanted, since: now.toISOString() }
    await writeDurably(nodeFile, Buffer.from(`${JSON.stringify(made, null, 2)}\n`), 'keep')
    return (await readNode(nodeFile)) ?? made
  }
  return known.publicUrl === wanted ? known : { ...known, warning: changed(known.publicUrl, wanted) }
}

async function readNode(nodeFile: string): Promise<FixedNode | undefined> {
  const content = await readFile(nodeFile, 'utf8').catch(() => undefined)
  if (content === undefined) return undefined
  try {
    return NodeFile.parse(JSON.parse(content))
  } catch (error) {
    throw new Failure(
      { ko: `${nodeFile} 파일이 손상되었습니다.`, en: `The file ${nodeFile} is damaged.` },
      {
        ko: '백업에서 되돌리거나 시연이라면 onil reset으로 처음부터 시작하세요.',
        en: 'Restore it from the backup, or in a demo begin again with onil reset.',
      },
      error,
    )
  }
}

function changed(fixed: string, wanted: string): Said {
  return {
    ko: `ONIL_PUBLIC_URL이 바뀌었지만(${wanted}), 이미 발급한 배지와 접수증이 ${fixed} 아래에 있어 그 주소를 계속 씁니다.`,
    en: `ONIL_PUBLIC_URL now says ${wanted}, but badges and receipts were issued under ${fixed}; that address stays.`,
  }
}
