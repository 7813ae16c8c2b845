import { z } from 'zod'

/** What somebody hands in to be checked: the signed text, and the content it stands for when that came along. */
export type GivenReceipt = { readonly receipt: string; readonly content?: unknown }

const Downloaded = z.object({ receipt: z.string(), content: z.unknown() })

/**
 * Reads a receipt as people have it: the signed text alone, or the downloaded file `{"receipt": …, "content": …}`.
 * Line breaks and spaces that mail programs put into the signed text are taken out. Anything else comes back as it is.
 */
export function readReceipt(text: string): GivenReceipt {
  const trimmed = text.replace(/^\uFEFF/, '').trim()
  const file = Downloaded.safeParse(fromJson(trimmed))
  if (!file.success) return { receipt: trimmed.replaceAll(/\s+/g, '') }
  const receipt = file.data.receipt.replaceAll(/\s+/g, '')
  return file.data.content === undefined ? { receipt } : { receipt, content: file.data.content }
}

function fromJson(text: string): unknown {
  if (!text.startsWith('{')) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
