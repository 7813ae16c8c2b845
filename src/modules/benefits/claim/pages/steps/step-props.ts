import type { Lang } from '../../../../../platform/http/page-call.ts'
import type { Row } from '../../../tables.ts'
import type { ClaimView } from '../../read-claim.ts'
import type { StepName } from '../../steps.ts'

/** What every step of a claim is shown with. */
export type StepProps = {
  readonly claim: ClaimView
  readonly lang: Lang
  /** The address of this claim. */
  readonly here: string
  /** Under which address this place is reached. */
  readonly origin: string
  readonly owner: string
  readonly typed: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
  readonly slots: readonly Row<'slot'>[]
  /** Names of the work and places that the résumé wishes for. */
  readonly wished: { readonly occupations: string; readonly regions: string }
}

/** The address of a step. */
export function stepAt({ here }: Pick<StepProps, 'here'>, step: StepName): string {
  return `${here}?step=${step}`
}
