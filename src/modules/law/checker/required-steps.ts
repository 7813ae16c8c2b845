import { type DatedFile, type Held, inForce } from './dated-files.ts'
import type { Expression } from './expression.ts'
import { operations } from './operations.ts'
import type { Effects, Statement } from './statements.ts'

/** What the checker goes by: statements of articles, dated parameters and tables. */
export type LawBooks = {
  readonly statements: ReadonlyMap<string, Statement>
  readonly effects: ReadonlyMap<string, Effects>
  readonly parameters: ReadonlyMap<string, DatedFile>
  readonly tables: ReadonlyMap<string, DatedFile>
}

type Below = Required | { readonly is: Held }

/** A step that the articles require, with the steps below it. */
export type Required = {
  readonly says: Readonly<Record<string, string>>
  readonly of: readonly Below[]
  readonly by?: Required
  readonly value: Held | undefined
}

/** What the articles require of a case, worked out from its facts and the day asked about. Throws for a rule without a statement. */
export class RequiredSteps {
  readonly #books: LawBooks
  readonly #facts: Readonly<Record<string, Held>>
  readonly #asOf: string
  readonly #done = new Map<string, Required>()

  constructor(books: LawBooks, facts: Readonly<Record<string, Held>>, asOf: string) {
    this.#books = books
    this.#facts = facts
    this.#asOf = asOf
  }

  /** The step of a fact; its value is undefined when it is not known. */
  fact(name: string): Required {
    const before = this.#done.get(`@${name}`)
    if (before) return before
    const known = Object.hasOwn(this.#facts, name) ? this.#facts[name] : undefined
    const made = { says: { op: 'fact', fact: name }, of: [], value: name === 'asOf' ? this.#asOf : known }
    this.#done.set(`@${name}`, made)
    return made
  }

  /** The step of a rule by its full name. */
  rule(name: string): Required {
    const before = this.#done.get(name)
    if (before) return before
    const statement = this.#books.statements.get(name)
    if (!statement) throw new Error(`no statement for ${name}`)
    const made = this.#given(statement) ?? this.#computed(statement)
    this.#done.set(name, made)
    return made
  }

  #cited({ article, cites }: Statement): string {
    const word = cites && this.#facts[cites.by]
    return (typeof word === 'string' ? cites?.as[word] : undefined) ?? article
  }

  #given(statement: Statement): Required | undefined {
    const { name, given } = statement
    const found = given === undefined ? undefined : this.fact(given)
    if (found?.value === undefined) return undefined
    return { says: { op: 'rule', rule: name, article: this.#cited(statement) }, of: [found], value: found.value }
  }

  #computed(statement: Statement): Required {
    const { name, domain, versions } = statement
    const by = this.#chosenBy(statement)
    const day = typeof by.value === 'string' ? by.value : ''
    const version = versions.findLast(({ from }) => from <= day)
    const below = version && this.#step(version.asks, domain, day)
    const wording = version ? { from: version.from, status: version.status } : {}
    const value = below && valueOf(below)
    const article = this.#cited(statement)
    return { says: { op: 'rule', rule: name, article, ...wording }, of: below ? [below] : [], by, value }
  }

  #chosenBy({ by, domain }: Statement): Required {
    for (const name of by) {
      const isRule = this.#books.statements.has(`${domain}.${name}`) && !Object.hasOwn(this.#facts, name)
      const found = isRule ? this.rule(`${domain}.${name}`) : this.fact(name)
      if (found.value !== undefined) return found
    }
    return this.fact('asOf')
  }

  #step(asks: Expression, domain: string, day: string): Below {
    switch (asks.kind) {
      case 'value':
        return { is: asks.is }
      case 'fact':
        return this.fact(asks.name)
      case 'rule':
        return this.rule(asks.name.includes('.') ? asks.name : `${domain}.${asks.name}`)
      case 'parameter':
        return datedStep('parameter', this.#books.parameters, asks.name, day)
      case 'table':
        return datedStep('table', this.#books.tables, asks.name, day)
      case 'call':
        return this.#called(asks.op, asks.args, domain, day)
    }
  }

  #called(op: string, args: readonly Expression[], domain: string, day: string): Required {
    const work = operations[op]
    if (!work) throw new Error(`no operation ${op}`)
    const of = op === 'when' ? this.#taken(args, domain, day) : args.map((each) => this.#step(each, domain, day))
    return { says: { op }, of, value: work(of.map(valueOf)) }
  }

  // Of the two ways only the one taken is reasoned.
  #taken([condition, yes, no]: readonly Expression[], domain: string, day: string): readonly Below[] {
    if (!condition || !yes || !no) throw new Error('when needs a condition and two ways')
    const first = this.#step(condition, domain, day)
    const decided = valueOf(first)
    return decided === undefined ? [first] : [first, this.#step(decided === true ? yes : no, domain, day)]
  }
}

function datedStep(kind: 'parameter' | 'table', files: LawBooks['tables'], name: string, day: string): Required {
  const file = files.get(name)
  if (!file) throw new Error(`no ${kind} ${name}`)
  const on = inForce(file, day)
  const says = { op: kind, [kind]: name, ...(on && { from: on.from, source: on.source, status: on.status }) }
  return { says, of: [], value: on?.value ?? undefined }
}

function valueOf(step: Below): Held | undefined {
  return 'is' in step ? step.is : step.value
}
