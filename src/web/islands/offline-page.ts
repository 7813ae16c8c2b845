import { dropWaiting } from '../device/outbox.ts'
import type { Waiting } from '../device/waiting.ts'
import { moment } from './copy-of-page.ts'
import { draftsOf, writeCopy } from './draft-memory.ts'
import { ownerOf } from './owner.ts'

/** One line of a list: its words by the name of their place, where it leads, and what its buttons do. */
type Line = {
  readonly words: Readonly<Record<string, string>>
  readonly href?: string
  readonly acts?: Readonly<Record<string, () => void>>
}

/** Fills the page for "no network": what waits to be sent, drafts kept here, pages readable here. */
export async function listOffline(page: Document, waiting: readonly Waiting[]): Promise<void> {
  if (!page.querySelector('[data-offline]')) return
  const { lang } = page.documentElement
  fill(page, 'waiting', (words) => waiting.map((one) => waitingLine(one, words, lang)))
  const drafts = draftsOf(ownerOf(page))
  fill(page, 'drafts', () =>
    drafts.map(({ title, page: href, at }) => ({ words: { title, at: moment(at, lang) }, href })),
  )
  const pages = await readable()
  fill(page, 'pages', () => pages)
}

function waitingLine(one: Waiting, words: DOMStringMap, lang: string): Line {
  const state = (words[camel(one.state)] ?? '').replace('{says}', () => one.says)
  const acts = {
    ...(one.state !== 'sent' && { drop: () => confirm(words['sure'] ?? '') && void gone(one) }),
    ...(one.state === 'refused' && one.draft !== '' && { fix: () => void correct(one) }),
  }
  return { words: { title: one.title, state, at: moment(one.at, lang) }, acts, ...(one.to !== '' && { href: one.to }) }
}

async function gone(one: Waiting): Promise<void> {
  await dropWaiting(one.key)
  location.reload()
}

// The form takes it up as a draft of this device: with everything that was in it.
async function correct(one: Waiting): Promise<void> {
  const fields: Record<string, string> = {}
  for (const [name, value] of new URLSearchParams(one.body))
    if (!name.startsWith('_')) fields[name] = [fields[name], value].filter(Boolean).join('\n')
  const copy = { fields, at: Date.now(), base: 0, sent: false, title: one.title, page: one.page }
  writeCopy(`${one.owner}:${one.draft}`, copy)
  await dropWaiting(one.key)
  location.assign(one.page)
}

async function readable(): Promise<Line[]> {
  const lines: Line[] = []
  for (const name of (await caches.keys()).filter((one) => one.startsWith('onil-pages-'))) {
    const pages = await caches.open(name)
    for (const { url } of (await pages.keys()).toReversed()) {
      const title = decodeURIComponent((await pages.match(url))?.headers.get('onil-title') ?? url)
      lines.push({ words: { title }, href: url })
    }
  }
  return lines
}

function fill(page: Document, name: string, linesOf: (words: DOMStringMap) => readonly Line[]): void {
  const list = page.querySelector<HTMLElement>(`[data-list="${name}"]`)
  const model = list?.querySelector('template')
  if (!list || !model) return
  const lines = linesOf(list.dataset)
  for (const old of list.querySelectorAll('li')) old.remove()
  for (const line of lines) list.append(lineFrom(model, line))
  const none = page.querySelector<HTMLElement>(`[data-none="${name}"]`)
  if (none) none.hidden = lines.length > 0
}

function lineFrom(model: HTMLTemplateElement, { words, href, acts = {} }: Line): Node {
  const node = page(model)
  for (const place of node.querySelectorAll<HTMLElement>('[data-word]'))
    place.textContent = words[place.dataset['word'] ?? ''] ?? ''
  for (const place of node.querySelectorAll<HTMLElement>('[data-link]')) place.replaceWith(...linkFrom(place, href))
  for (const button of node.querySelectorAll('button')) {
    const act = acts[button.dataset['act'] ?? '']
    button.hidden = act === undefined
    button.onclick = act ?? null
  }
  return node
}

function linkFrom(place: HTMLElement, href: string | undefined): Node[] {
  if (href === undefined) return []
  const link = document.createElement('a')
  link.href = href
  link.className = place.dataset['link'] ?? ''
  link.textContent = place.textContent
  return [link]
}

function page(model: HTMLTemplateElement): DocumentFragment {
  return document.importNode(model.content, true)
}

function camel(state: string): string {
  return state === 'sign-in' ? 'signIn' : state
}
