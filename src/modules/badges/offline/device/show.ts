import type { SaidOffline } from '../say-offline.ts'

/** An answer as an element. Everything from the badge is put in as text, never as markup. */
export function shown(page: Document, said: SaidOffline, name: string): HTMLElement {
  const made = (tag: string, className: string, text: string): HTMLElement => {
    const element = page.createElement(tag)
    if (className !== '') element.className = className
    element.textContent = text
    return element
  }
  const section = made('section', 'card stack stack--2', '')
  const tag = made('p', '', '')
  tag.append(made('span', `tag tag--${said.kind}`, said.tag))
  section.append(tag, made('h3', '', said.title), made('p', '', said.lead))
  if (said.badge !== '' || name !== '')
    section.append(made('p', 'muted', [said.badge, name].filter((part) => part !== '').join(' · ')))
  if (said.says.length > 0) section.append(pairs(page, made, said.says))
  if (said.checks.length > 0) section.append(rows(made, said.checks))
  return section
}

type Made = (tag: string, className: string, text: string) => HTMLElement
type Lines = readonly (readonly [string, string])[]

function pairs(page: Document, made: Made, lines: Lines): HTMLElement {
  const list = made('dl', 'pairs', '')
  for (const [term, value] of lines) {
    const pair = page.createElement('div')
    pair.append(made('dt', '', term), made('dd', '', value))
    list.append(pair)
  }
  return list
}

function rows(made: Made, lines: Lines): HTMLElement {
  const list = made('ul', 'rows', '')
  for (const [title, note] of lines) {
    const line = made('li', 'stack stack--1', '')
    line.append(made('b', '', title))
    if (note !== '') line.append(made('span', 'note', note))
    list.append(line)
  }
  return list
}
