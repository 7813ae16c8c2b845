import type { ComponentChildren } from 'preact'
import { attribute, contentOf, escaped, isContent, tagOf } from './html-text.ts'

/**
 * Our own JSX: an element is written as HTML when it is made, every text and attribute escaped, and there is no tree to walk
 * afterwards. Components are plain functions of what they are given. The types are Preact's, so a `VNode` here is a piece of
 * HTML that nobody looks into. A test holds it to be the same, letter for letter, as Preact on the whole catalogue.
 */
export type { JSX } from 'preact/jsx-runtime'
export { jsx as jsxDEV, jsx as jsxs }

// The mark of what may stand in a page as it is. A symbol: no JSON from outside can hold one.
const html: unique symbol = Symbol('html')

type Written = { readonly [html]: string }
type Props = { readonly [name: string]: unknown; readonly children?: unknown }

/** Writes an element, or lets a component write its own. */
export function jsx(type: string | ((props: Props) => ComponentChildren), props: Props): ComponentChildren {
  return typeof type === 'string' ? { [html]: element(type, props) } : type(props)
}

/** Several elements in the place of one. */
export function Fragment({ children }: Props): Written {
  return { [html]: renderHtml(children) }
}

/** What JSX gives as HTML. Texts and numbers are escaped; what is neither they nor made here leaves nothing. */
export function renderHtml(node: unknown): string {
  if (typeof node === 'string') return escaped(node)
  if (typeof node === 'object' && node !== null) return isWritten(node) ? node[html] : listOf(node)
  return typeof node === 'number' || typeof node === 'bigint' ? String(node) : ''
}

function isWritten(node: object): node is Written {
  return html in node
}

function listOf(nodes: object): string {
  if (!Array.isArray(nodes)) return ''
  let text = ''
  for (const node of nodes) text += renderHtml(node)
  return text
}

function element(type: string, props: Props): string {
  const tag = tagOf(type)
  let open = tag.open
  let inner = ''
  for (const name in props) {
    const value = props[name]
    if (name === 'children') inner = renderHtml(value)
    else if (name === 'className' && open === tag.open) open = tag.ofClass(value)
    else if (isContent(name, type)) inner = contentOf(name, value)
    else open += attribute(name, value)
  }
  return tag.close === undefined ? `${open}/>` : `${open}>${inner}${tag.close}`
}
