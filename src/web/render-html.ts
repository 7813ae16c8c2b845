import { type ComponentChildren, Fragment, type FunctionComponent, type VNode, isValidElement } from 'preact'

/**
 * Writes components as HTML, every text and attribute escaped. Ours are plain functions of what they are given (no state, no
 * context), so this does without the machinery for those, which was most of the time of a page. A test holds it to be the
 * same, letter for letter, as preact-render-to-string on the whole catalogue.
 */
export function renderHtml(node: ComponentChildren): string {
  if (typeof node === 'string') return escaped(node)
  if (Array.isArray(node)) return list(node)
  if (isValidElement(node)) return isElement(node) ? element(node.type, node.props) : component(node)
  return typeof node === 'number' || typeof node === 'bigint' ? String(node) : ''
}

type Props = { readonly [name: string]: unknown; readonly children?: ComponentChildren }

function isElement(node: VNode): node is VNode<Props> & { type: string } {
  return typeof node.type === 'string'
}

function list(nodes: readonly ComponentChildren[]): string {
  let html = ''
  for (const node of nodes) html += renderHtml(node)
  return html
}

function component({ type, props }: VNode): string {
  if (type === Fragment) return renderHtml(props.children)
  if (!isFunction(type)) throw new TypeError('Only functions are components here.')
  return renderHtml(type(props))
}

function isFunction(type: VNode['type']): type is FunctionComponent {
  return typeof type === 'function' && type.prototype?.render === undefined
}

const voids = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
])

function element(type: string, props: Props): string {
  let open = `<${type}`
  let inner = ''
  for (const name in props) {
    if (isContent(name, type)) inner = content(name, props)
    else open += attribute(name, props[name])
  }
  return voids.has(type) ? `${open}/>` : `${open}>${inner}</${type}>`
}

function isContent(name: string, type: string): boolean {
  return name === 'children' || name === 'dangerouslySetInnerHTML' || (name === 'value' && type === 'textarea')
}

function content(name: string, props: Props): string {
  if (name === 'children') return renderHtml(props.children)
  return name === 'value' ? escaped(textOf(props[name])) : rawHtml(props[name])
}

function rawHtml(value: unknown): string {
  return typeof value === 'object' && value !== null && '__html' in value ? String(value.__html) : ''
}

function attribute(given: string, value: unknown): string {
  if (value === undefined || value === null) return ''
  const name = names.get(given) ?? nameOf(given)
  if (typeof value === 'boolean' && !name.startsWith('aria-')) return value ? ` ${name}` : ''
  return value === '' ? ` ${name}` : ` ${name}="${escaped(textOf(value))}"`
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

// How a property is called in HTML: worked out once for each. SVG's two names with capitals stay as they are.
const names = new Map([
  ['className', 'class'],
  ['htmlFor', 'for'],
  ['viewBox', 'viewBox'],
  ['preserveAspectRatio', 'preserveAspectRatio'],
])

function nameOf(given: string): string {
  if (!/^[a-zA-Z][\w:-]*$/.test(given)) throw new TypeError(`not an attribute: ${given.slice(0, 40)}`)
  const name = given.toLowerCase()
  names.set(given, name)
  return name
}

const special = /["&<]/
const entities: Readonly<Record<string, string>> = { '"': '&quot;', '&': '&amp;', '<': '&lt;' }

function escaped(text: string): string {
  return special.test(text) ? text.replaceAll(/["&<]/g, (sign) => entities[sign] ?? sign) : text
}
