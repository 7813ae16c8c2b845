/** What a statement asks for: an operation over others, a fact, a parameter, a table, another rule, or a bare value. */
export type Expression =
  | { readonly kind: 'call'; readonly op: string; readonly args: readonly Expression[] }
  | { readonly kind: 'fact' | 'parameter' | 'table' | 'rule'; readonly name: string }
  | { readonly kind: 'value'; readonly is: number | string | boolean }

const token =
  /\s*(?:(?<punctuation>[(),])|'(?<word>[^']*)'|(?<number>\d+(?:\.\d+)?)(?![\w-])|(?<sigil>[@$%]?)(?<name>[\p{L}_][\p{L}\p{N}_.-]*))/uy

/** Reads an expression of a statement: `max(rawBenefit, $cap)`, `@` fact, `$` parameter, `%` table, bare rule. Throws when it is none. */
export function parseExpression(text: string): Expression {
  let at = 0
  const parsed = expression()
  if (text.slice(at).trim() !== '') throw new Error(`after the expression: ${text.slice(at, at + 30)}`)
  return parsed

  function next(): Record<string, string | undefined> {
    token.lastIndex = at
    const found = token.exec(text)
    if (!found) throw new Error(`no expression: ${text.slice(at, at + 30)}`)
    at = token.lastIndex
    return found.groups ?? {}
  }

  function expression(): Expression {
    const { word, number, sigil = '', name, punctuation } = next()
    if (word !== undefined) return { kind: 'value', is: word }
    if (number !== undefined) return { kind: 'value', is: Number(number) }
    if (name === undefined) throw new Error(`unexpected ${punctuation ?? 'end'}`)
    if (sigil === '' && /^\s*\(/u.test(text.slice(at))) return { kind: 'call', op: name, args: list() }
    return named(sigil, name)
  }

  function list(): Expression[] {
    next()
    if (/^\s*\)/u.test(text.slice(at))) {
      next()
      return []
    }
    const args = [expression()]
    for (let mark = next(); mark['punctuation'] !== ')'; mark = next()) {
      if (mark['punctuation'] !== ',') throw new Error(`no comma before ${text.slice(at - 5, at + 20)}`)
      args.push(expression())
    }
    return args
  }
}

function named(sigil: string, name: string): Expression {
  if (sigil === '' && (name === 'true' || name === 'false')) return { kind: 'value', is: name === 'true' }
  return { kind: kinds[sigil] ?? 'rule', name }
}

const kinds: Readonly<Record<string, 'fact' | 'parameter' | 'table'>> = { '@': 'fact', $: 'parameter', '%': 'table' }
