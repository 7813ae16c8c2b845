import { Lexer, type MarkedToken, type Token } from 'marked'
import type { ComponentChildren, VNode } from 'preact'

/**
 * A text with simple marks (Markdown) as elements of our own: headings, paragraphs, lists, emphasis, quotations, links. What is no
 * mark, HTML above all, is shown as it was typed; pictures are not fetched from anywhere. Headings begin at the second level.
 */
export function RichText({ text }: { text: string }): VNode {
  return <div className="rich">{blocks(new Lexer({ gfm: true }).lex(text))}</div>
}

/** The same text without its marks, for search and previews. */
export function withoutMarks(text: string): string {
  return plain(new Lexer({ gfm: true }).lex(text))
    .replace(/\s+/g, ' ')
    .trim()
}

// marked types its tokens as "or anything"; a token that it does not know by name is nothing to us.
const known = new Set([
  'heading',
  'paragraph',
  'list',
  'list_item',
  'blockquote',
  'hr',
  'text',
  'strong',
  'em',
  'link',
  'br',
  'escape',
  'space',
])

function isKnown(token: Token): token is MarkedToken {
  return known.has(token.type)
}

function blocks(tokens: readonly Token[]): ComponentChildren[] {
  return tokens.map((token) => (isKnown(token) ? element(token) : <p>{token.raw}</p>))
}

function inline(tokens: readonly Token[] | undefined): ComponentChildren[] {
  return (tokens ?? []).map((token) => (isKnown(token) ? element(token) : token.raw))
}

function element(token: MarkedToken): ComponentChildren {
  switch (token.type) {
    case 'heading':
      return token.depth <= 2 ? <h2>{inline(token.tokens)}</h2> : <h3>{inline(token.tokens)}</h3>
    case 'paragraph':
      return <p>{inline(token.tokens)}</p>
    case 'list':
      return token.ordered ? <ol>{token.items.map(element)}</ol> : <ul>{token.items.map(element)}</ul>
    case 'list_item':
      return <li>{inline(token.tokens)}</li>
    case 'blockquote':
      return <blockquote>{blocks(token.tokens)}</blockquote>
    case 'hr':
      return <hr />
    case 'strong':
      return <strong>{inline(token.tokens)}</strong>
    case 'em':
      return <em>{inline(token.tokens)}</em>
    case 'link':
      return isSafe(token.href) ? <a href={token.href}>{inline(token.tokens)}</a> : token.raw
    case 'br':
      return <br />
    case 'text':
      return token.tokens ? inline(token.tokens) : token.text
    case 'escape':
      return token.text
    case 'space':
      return ''
    case 'checkbox':
    case 'code':
    case 'codespan':
    case 'def':
    case 'del':
    case 'html':
    case 'image':
    case 'table':
      return token.raw
  }
}

function isSafe(href: string): boolean {
  return /^(https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/.test(href)
}

const lines = new Set(['heading', 'paragraph', 'list_item', 'br', 'space', 'hr'])

function plain(tokens: readonly Token[]): string {
  return tokens.map((token) => `${words(token)}${lines.has(token.type) ? ' ' : ''}`).join('')
}

function words(token: Token): string {
  if (!isKnown(token)) return token.raw
  if (token.type === 'list') return plain(token.items)
  if ('tokens' in token && token.tokens) return plain(token.tokens)
  return 'text' in token ? token.text : ''
}
