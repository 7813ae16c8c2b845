import pg from 'pg'

declare module 'pg' {
  interface Connection {
    /** The statements prepared on this connection, name → text; pg's types leave it out. */
    readonly parsedStatements: Readonly<Record<string, string | undefined>>
  }
}

/** A statement with its values as PostgreSQL takes them. With a name it is prepared once for each connection. */
export type Sent = { readonly name?: string; readonly text: string; readonly values: (string | Buffer | null)[] }

/** What one statement gave: the first word of its tag, how many rows it touched, and the rows. */
export type Answer = { readonly command: string; readonly rowCount: number; readonly rows: Record<string, unknown>[] }

/** A statement with whoever waits for its answer. */
export type Asked = {
  readonly statement: Sent
  readonly answer: (answer: Answer) => void
  readonly fail: (error: unknown) => void
}

type Field = { readonly name: string; readonly parse: (text: string) => unknown }
type FieldDescription = { readonly name: string; readonly dataTypeID: number }

// The columns of prepared statements. They last as long as the statement: PostgreSQL refuses one whose columns have changed.
const columns = new WeakMap<pg.Connection, Map<string, readonly Field[]>>()

/**
 * Statements that travel together: written at once, answered at once, in their order. After the first that fails the
 * database passes over the rest. This is pg's interface for query classes; pg calls the `handle…` methods.
 */
export class Batch {
  readonly #asked: readonly Asked[]
  readonly #ended: () => void
  #at = 0
  #fields: readonly Field[] | undefined
  #rows: Record<string, unknown>[] = []
  #known: Map<string, readonly Field[]> = new Map()

  constructor(asked: readonly Asked[], ended: () => void) {
    this.#asked = asked
    this.#ended = ended
  }

  /** The statements, in their order. */
  get statements(): readonly Sent[] {
    return this.#asked.map(({ statement }) => statement)
  }

  /** Of the statement whose answer comes next: pg notes by it what is prepared. */
  get name(): string | undefined {
    return this.#asked[this.#at]?.statement.name
  }

  /** The same. */
  get text(): string | undefined {
    return this.#asked[this.#at]?.statement.text
  }

  submit(connection: pg.Connection): void {
    this.#known = columns.get(connection) ?? new Map()
    columns.set(connection, this.#known)
    connection.stream.cork()
    const prepared = new Set<string>()
    for (const { statement } of this.#asked) send(connection, statement, prepared, this.#known)
    connection.sync()
    connection.stream.uncork()
    this.#begin()
  }

  handleRowDescription({ fields }: { fields: readonly FieldDescription[] }): void {
    this.#fields = fields.map(({ name, dataTypeID }) => ({ name, parse: pg.types.getTypeParser(dataTypeID, 'text') }))
  }

  handleDataRow({ fields }: { fields: readonly (string | null)[] }): void {
    const row: Record<string, unknown> = {}
    this.#fields?.forEach(({ name, parse }, at) => {
      const text = fields[at] ?? null
      row[name] = text === null ? null : parse(text)
    })
    this.#rows.push(row)
  }

  handleCommandComplete({ text }: { text: string }): void {
    const asked = this.#asked[this.#at]
    if (asked?.statement.name !== undefined) this.#known.set(asked.statement.name, this.#fields ?? [])
    const words = text.split(' ')
    this.#at++
    asked?.answer({ command: words[0] ?? '', rowCount: Number(words.at(-1)) || 0, rows: this.#rows })
    this.#begin()
  }

  handleEmptyQuery(): void {
    this.handleCommandComplete({ text: '' })
  }

  handleReadyForQuery(): void {
    this.#ended()
  }

  /** Also called when the connection breaks; then nothing else is. */
  handleError(error: unknown): void {
    for (const { fail } of this.#asked.slice(this.#at)) fail(error)
    this.#at = this.#asked.length
    this.#ended()
  }

  #begin(): void {
    this.#rows = []
    this.#fields = this.#known.get(this.name ?? '')
  }
}

function send(
  connection: pg.Connection,
  { name = '', text, values }: Sent,
  prepared: Set<string>,
  known: ReadonlyMap<string, unknown>,
): void {
  if (name === '' || (connection.parsedStatements[name] === undefined && !prepared.has(name)))
    connection.parse({ name, text, types: [] }, true)
  if (name !== '') prepared.add(name)
  connection.bind({ statement: name, values }, true)
  if (!known.has(name)) connection.describe({ type: 'P', name: '' }, true)
  connection.execute({ portal: '', rows: '' }, true)
}
