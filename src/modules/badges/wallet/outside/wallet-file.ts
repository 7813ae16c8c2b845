import { z } from 'zod'
import { isRefusal } from '../../../../kernel/refusal.ts'
import { type Outside, outsideForms, readOutsideText } from './read-outside.ts'

const format = 'onil-wallet'
const largest = 2_000_000
const File = z.object({
  format: z.literal(format),
  badges: z.array(z.record(z.string(), z.unknown())).max(500),
  outside: z.array(z.object({ form: z.enum(outsideForms), text: z.string() })).max(500),
})

/** A whole wallet as one file: the signed badges as they are, and what came from elsewhere as it came. No key is in it. */
export function walletFile(
  badges: readonly object[],
  outside: readonly Outside[],
  about: { readonly from: string; readonly wallet?: string; readonly at: Date },
): string {
  const { from, wallet, at } = about
  const whole = {
    format,
    version: 1,
    from,
    ...(wallet !== undefined && { wallet }),
    at: at.toISOString(),
    badges,
    outside,
  }
  return JSON.stringify(whole, null, 2)
}

/** What a wallet's file from any node holds; undefined when it is no such file. Badges in it that are none are left out. */
export function walletFileIn(body: Uint8Array): Outside[] | undefined {
  if (body[0] !== 0x7b || body.byteLength > largest) return undefined
  const { data } = File.safeParse(parsed(Buffer.from(body).toString('utf8')))
  if (!data) return undefined
  const all = [
    ...data.badges.map((badge) => readOutsideText(JSON.stringify(badge), 'json')),
    ...data.outside.map(({ form, text }) => readOutsideText(text, form)),
  ]
  return all.flatMap((one) => (isRefusal(one) ? [] : [one]))
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}
