const hangul = /[가-힣]/gu
// From the first Korean letter to the last one before a Latin word, with the numbers and signs between them.
const runs = /[가-힣](?:(?:(?! · )[^A-Za-z])*[가-힣])?/gu
const tag = /<\/?([a-z][a-z0-9-]*)[^">]*(?:"[^"]*"[^">]*)*>/y
/** Elements whose text cannot hold another element, or is marked already. */
const whole = /^<(?:script|style|textarea|title|text|tspan)\b|^<[^>]* lang="ko"/

/**
 * A page in another language with every Korean text in it marked as Korean, so that it is read aloud right (WCAG 3.1.2): what people
 * and companies typed, names, addresses, hours. It looks from each Korean letter for the tag before it: such a page has few of them.
 */
export function markKorean(html: string): string {
  const parts: string[] = []
  let at = 0
  hangul.lastIndex = 0
  for (let found = hangul.exec(html); found; found = hangul.exec(html)) {
    const begin = html.lastIndexOf('<', found.index)
    const before = tagAt(html, begin)
    const from = begin + before.length
    const isText = before !== '' && from <= found.index
    const end = isText ? nextTag(html, from) : Math.max(from, found.index + 1)
    if (isText && !whole.test(before)) {
      parts.push(html.slice(at, begin), marked(before, html.slice(from, end)))
      at = end
    }
    hangul.lastIndex = end
  }
  return parts.join('') + html.slice(at)
}

function tagAt(html: string, at: number): string {
  tag.lastIndex = Math.max(at, 0)
  return tag.exec(html)?.[0] ?? ''
}

function nextTag(html: string, from: number): number {
  const at = html.indexOf('<', from)
  return at < 0 ? html.length : at
}

// An option holds text alone, so it is marked itself where all of it is Korean.
function marked(before: string, text: string): string {
  if (!before.startsWith('<option')) return before + text.replaceAll(runs, '<span lang="ko">$&</span>')
  return /[A-Za-z]/.test(text) ? before + text : before.replace('<option', '<option lang="ko"') + text
}
