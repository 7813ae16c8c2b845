const voids = ['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']

/** How an element begins and ends; one without an end has no content. */
export type Tag = { readonly open: string; readonly close?: string; ofClass(value: unknown): string }

const tags = new Map<string, Tag>()
const classesKept = 500

/** The tag of an element, worked out once for each name. */
export function tagOf(type: string): Tag {
  const known = tags.get(type)
  if (known) return known
  const open = `<${type}`
  const begun = new Map<unknown, string>()
  // Nearly every element begins with one of a few classes: kept as text, up to a number in case somebody computes them.
  const ofClass = (value: unknown): string => {
    const kept = begun.get(value)
    if (kept !== undefined) return kept
    const made = open + attribute('className', value)
    if (begun.size < classesKept) begun.set(value, made)
    return made
  }
  const tag = { open, ofClass, ...(!voids.includes(type) && { close: `</${type}>` }) }
  tags.set(type, tag)
  return tag
}

/** Whether a property is not an attribute but what stands inside. */
export function isContent(name: string, type: string): boolean {
  return name === 'dangerouslySetInnerHTML' || (name === 'value' && type === 'textarea')
}

/** The content that such a property gives. */
export function contentOf(name: string, value: unknown): string {
  if (name === 'value') return escaped(textOf(value))
  return typeof value === 'object' && value !== null && '__html' in value ? String(value.__html) : ''
}

/** A property as an attribute with a blank before it, or nothing. */
export function attribute(given: string, value: unknown): string {
  const name = names.get(given) ?? nameOf(given)
  if (typeof value === 'string') return value === '' ? name.bare : `${name.begun}${escaped(value)}"`
  if (value === undefined || value === null) return ''
  if (typeof value === 'boolean' && !name.bare.startsWith(' aria-')) return value ? name.bare : ''
  return attribute(given, textOf(value))
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

type Name = { readonly bare: string; readonly begun: string }

// How a property is called in HTML: worked out once for each. SVG's two names with capitals stay as they are.
const names = new Map<string, Name>([
  ['className', named('class')],
  ['htmlFor', named('for')],
  ['viewBox', named('viewBox')],
  ['preserveAspectRatio', named('preserveAspectRatio')],
])

function named(name: string): Name {
  return { bare: ` ${name}`, begun: ` ${name}="` }
}

function nameOf(given: string): Name {
  if (!/^[a-zA-Z][\w:-]*$/.test(given)) throw new TypeError(`not an attribute: ${given.slice(0, 40)}`)
  const name = named(given.toLowerCase())
  names.set(given, name)
  return name
}

const special = /["&<]/
const entities: Readonly<Record<string, string>> = { '"': '&quot;', '&': '&amp;', '<': '&lt;' }

/** A text so that it stays a text in HTML, between tags and in attributes. */
export function escaped(text: string): string {
  return special.test(text) ? text.replaceAll(/["&<]/g, (sign) => entities[sign] ?? sign) : text
}
