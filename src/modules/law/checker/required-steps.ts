import { type DatedFile, type Held, inForce } from './dated-files.ts'
import type { Expression } from './expression.ts'
import { operations } from './operations.ts'
import type { Statement } from './statements.ts'

/** What the checker goes by: statements of articles, dated parameters and tables. */
export type LawBooks = {
  readonly statements: ReadonlyMap<string, Statement>
  readonly parameters: ReadonlyMap<string, DatedFile>
  readonly tables: ReadonlyMap<string, DatedFile>
}

/** A step that the articles require, with the steps below it. */
export type Required = {
  readonly says: Readonly<Record<string, Held>>
  readonly of: readonly (Required | { readonly is: Held })[]
  readonly by?: Required
  readonly value: Held | undefined
}

/** Works out what the articles require for a result from the facts and the day asked about. Throws for a rule without a statement. */
export function requiredSteps(
  books: LawBooks,
  facts: Readonly<Record<string, Held>>,
  asOf: string,
): { readonly asked: Required; readonly rule: (name: string) => Required } {
  const done = new Map<string, Required>()
  return { asked: factStep('asOf'), rule }

  function rule(name: string): Required {
    const before = done.get(name)
    if (before) return before
    const statement = books.statements.get(name)
    if (!statement) throw new Error(`no statement for ${name}`)
    const made = given(statement) ?? computed(statement)
    done.set(name, made)
    return made
  }

  function given({ name, article, given: fact }: Statement): Required | undefined {
    const found = fact === undefined ? undefined : factStep(fact)
    if (found?.value === undefined) return undefined
    return { says: { op: 'rule', rule: name, article }, of: [found], value: found.value }
  }

  function computed(statement: Statement): Required {
    const { name, article, domain } = statement
    const by = chosenBy(statement)
    const day = String(by.value)
    const version = statement.versions.findLast(({ from }) => from <= day)
    const below = version && step(version.asks, domain, day)
    const wording = version ? { from: version.from, status: version.status } : {}
    const value = below && valueOf(below)
    return { says: { op: 'rule', rule: name, article, ...wording }, of: below ? [below] : [], by, value }
  }

  function chosenBy({ by, domain }: Statement): Required {
    for (const name of by) {
      const own = books.statements.has(`${domain}.${name}`) && facts[name] === undefined
      const found = own ? rule(`${domain}.${name}`) : factStep(name)
      if (found.value !== undefined) return found
    }
    return factStep('asOf')
  }

  function factStep(name: string): Required {
    const before = done.get(`@${name}`)
    if (before) return before
    const value = name === 'asOf' ? asOf : Object.hasOwn(facts, name) ? facts[name] : undefined
    const made = { says: { op: 'fact', fact: name }, of: [], value }
    done.set(`@${name}`, made)
    return made
  }

  function step(asks: Expression, domain: string, day: string): Required | { readonly is: Held } {
    switch (asks.kind) {
      case 'value':
        return { is: asks.is }
      case 'fact':
        return factStep(asks.name)
      case 'rule':
        return rule(asks.name.includes('.') ? asks.name : `${domain}.${asks.name}`)
      case 'parameter':
        return datedStep('parameter', books.parameters, asks.name, day)
      case 'table':
        return datedStep('table', books.tables, asks.name, day)
      case 'call':
        return called(asks.op, asks.args, domain, day)
    }
  }

  function called(op: string, args: readonly Expression[], domain: string, day: string): Required {
    const work = operations[op]
    if (!work) throw new Error(`no operation ${op}`)
    const of = op === 'when' ? taken(args, domain, day) : args.map((each) => step(each, domain, day))
    return { says: { op }, of, value: work(of.map(valueOf)) }
  }

  // Of the two ways only the one taken is reasoned.
  function taken([condition, yes, no]: readonly Expression[], domain: string, day: string): Required['of'] {
    if (!condition || !yes || !no) throw new Error('when needs a condition and two ways')
    const first = step(condition, domain, day)
    const decided = valueOf(first)
    return decided === undefined ? [first] : [first, step(decided === true ? yes : no, domain, day)]
  }
}

function datedStep(kind: 'parameter' | 'table', files: LawBooks['tables'], name: string, day: string): Required {
  const file = files.get(name)
  if (!file) throw new Error(`no ${kind} ${name}`)
  const on = inForce(file, day)
  const says = { op: kind, [kind]: name, ...(on && { from: on.from, source: on.source, status: on.status }) }
  return { says, of: [], value: on?.value ?? undefined }
}

function valueOf(step: Required | { readonly is: Held }): Held | undefined {
  return 'is' in step ? step.is : step.value
}
