/** What a reader, a keyboard and a search engine get of a page: its words in order, where its links lead, its fields, its JSON-LD. */
export function contentOf(html: string): string[] {
  const bare = html.replaceAll(/<!--.*?-->/gs, '')
  const data = [...bare.matchAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs)].map((m) =>
    JSON.stringify(JSON.parse(m[1] ?? '')),
  )
  const links = [...bare.matchAll(/<a\b[^>]*?\bhref="([^"]*)"/g)].map((m) => `link ${m[1]}`)
  const fields = [...bare.matchAll(/<(?:input|button|summary|legend|article|fieldset|h[1-6]|use)\b/g)].map((m) => m[0])
  const words = bare
    .replaceAll(/<(script|style)\b.*?<\/\1>/gs, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '')
  return [...data, ...links, ...fields, ...words]
}

/** How alike two pages are, 0 to 1: the share of neighbouring pairs of their content that both have (Dice). */
export function similarity(a: string, b: string): number {
  const [left, right] = [pairs(contentOf(a)), pairs(contentOf(b))]
  let common = 0
  for (const [pair, n] of left) common += Math.min(n, right.get(pair) ?? 0)
  return (2 * common) / (sum(left) + sum(right))
}

function pairs(parts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [i, part] of parts.entries()) {
    const pair = `${part}\n${parts[i + 1] ?? ''}`
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return counts
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, n) => total + n, 0)
}
