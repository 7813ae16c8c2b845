import type { DeadlineKind } from './deadlines/deadline-kind.ts'
import type { Job } from './jobs/job.ts'
import type { Route } from './http/route.ts'
import type { Subscription } from './outbox/subscription.ts'
import type { PersonalTable } from './personal-data/personal-table.ts'
import type { SealedColumn } from './field-encryption/sealed-columns.ts'
import type { ActTexts } from './organisation-log/act-texts.ts'
import type { RefusalTexts } from './refusal-texts.ts'

/** All that `app/` sees of a module. `migrations` is the folder of its SQL files; its PostgreSQL schema has the module's name. */
export type Module = {
  readonly name: string
  readonly routes?: readonly Route[]
  readonly subscriptions?: readonly Subscription[]
  readonly jobs?: readonly Job[]
  readonly migrations?: URL
  readonly refusals?: RefusalTexts
  /** What its commands are called in an organisation's log. */
  readonly acts?: ActTexts
  /** Its deadlines that an outage may move. */
  readonly deadlines?: readonly DeadlineKind[]
  /** Columns of the module's tables that hold sealed fields: they are sealed anew when keys change. */
  readonly sealed?: readonly SealedColumn[]
  /** Tables that hold something of persons: what they take along, and what happens when they are erased. */
  readonly personal?: readonly PersonalTable[]
}
