import type { RawBuilder } from 'kysely'
import { type Service, service } from '../service.ts'
import type { KeepRule } from './keep-rules.ts'
import type { PersonalKind } from './kinds.ts'

/** Which rows are a person's. Names of tables and columns are the program's own, never input. */
export type Whose = (person: string) => RawBuilder<boolean>

/** What becomes of what was kept when its rule's days are over. A rule with days has `ends` in each of its tables. */
export type Ends = 'removed'

/** What becomes of rows when their person is erased. 'emptied': what happened stays, without what it was about. */
export type Erasure =
  | { readonly how: 'removed'; readonly kind: PersonalKind }
  | {
      readonly how: 'emptied'
      readonly kind: PersonalKind
      readonly set: RawBuilder<unknown>
      readonly keeps?: KeepRule
      readonly ends?: Ends
    }
  | { readonly how: 'kept'; readonly rule: KeepRule; readonly ends?: Ends }

/** A table that holds something of persons: what of it they take along, and what happens to it when they are erased. */
export type PersonalTable = {
  /** With its schema: 'seekers.entry'. */
  readonly table: string
  /** The columns that name a person; the first one says whose a row is, unless `whose` does. */
  readonly columns: readonly [string, ...string[]]
  readonly whose?: Whose
  /** What the person's own copy holds of it, under which name. */
  readonly gives?: { readonly as: string; readonly columns: readonly string[] }
  /** Why their copy holds nothing of it. */
  readonly without?: string
  readonly erasure: Erasure
}

/** All of them, in the order in which each module's are erased: `personalTables.of(node)`. */
export const personalTables: Service<readonly PersonalTable[]> = service('platform.personal-tables')
