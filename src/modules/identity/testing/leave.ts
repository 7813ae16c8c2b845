import { must } from '../../../kernel/refusal.ts'
import type { Call } from '../../../platform/node.ts'
import { leave } from '../members/change-member.ts'

/** For tests of other modules: whoever calls leaves the organisation they act for. */
export async function leavesTheirOrganisation(call: Call): Promise<void> {
  must(await leave(call, {}))
}
