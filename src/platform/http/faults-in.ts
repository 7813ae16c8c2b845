const summary = /<div class="errors [\s\S]*?<\/ul>/
const line = /<a href="#([^"]*)">([\s\S]*?)<\/a>/g
const entities: Readonly<Record<string, string>> = { '&quot;': '"', '&amp;': '&', '&lt;': '<' }

/** What the summary of mistakes on a page says, a line for each; none where the page has no summary. */
export function faultsIn(html: string): readonly string[] {
  const found = summary.exec(html)?.[0] ?? ''
  return [...found.matchAll(line)].map(([, , says = '']) =>
    says.replaceAll(/<[^>]*>/g, '').replaceAll(/&(?:quot|amp|lt);/g, (entity) => entities[entity] ?? entity),
  )
}

/**
 * A page on which no two lines of the summary say the same: where several fields lack the same, each line says which one it is, by
 * the field's own label. Lines that differ stay as they are.
 */
export function nameFaults(html: string): string {
  const found = summary.exec(html)?.[0]
  if (found === undefined) return html
  const all = [...found.matchAll(line)].map(([, , says]) => says)
  const named = found.replaceAll(line, (whole, field: string, says: string) => {
    const label = all.filter((other) => other === says).length > 1 ? labelOf(html, field) : ''
    return label === '' ? whole : `<a href="#${field}">${label}: ${says}</a>`
  })
  return html.replace(found, () => named)
}

// A field has its label, a group of choices its legend.
function labelOf(html: string, field: string): string {
  const label = after(html, `<label for="${field}">`)
  const group = label === '' ? after(html, ` id="${field}"`).replace(/^[^<]*>?<legend[^>]*>/, '') : label
  const [text = ''] = group.split(/<small|<\/(?:label|legend)>/, 1)
  return text.replaceAll(/<[^>]*>/g, '')
}

function after(html: string, begin: string): string {
  const at = html.indexOf(begin)
  return at < 0 ? '' : html.slice(at + begin.length, at + begin.length + 1000)
}
