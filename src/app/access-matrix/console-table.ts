import type { Thing } from './things.ts'

type Row = readonly [answers: string, thing?: Thing]

/** The consoles of agencies and of the operator, as a company's: see table.ts for what the columns and words mean. */
export const consoles: Readonly<Record<string, Row>> = {
  ...consoleOf('/issuer', 'agency', 'in no no no no A B no no'),
  ...consoleOf('/operator', 'operator', 'in no no no no no no A no'),
}

// A: whose member and invitation it is; B: another one of the kind. The last administrators neither go nor change their role.
function consoleOf(home: string, whose: 'agency' | 'operator', who: string): Record<string, Row> {
  const row = (a: string, b: string): string => who.replace('A', a).replace('B', b)
  const [member, invitation] = [`${whose} member`, `${whose} invitation`] as const
  return {
    [`GET ${home}/members`]: [row('ok', 'ok')],
    [`GET ${home}/log`]: [row('ok', 'ok')],
    [`POST ${home}/members/right`]: [row('409', '--'), member],
    [`POST ${home}/members/remove`]: [row('409', '--'), member],
    [`POST ${home}/members/leave`]: [row('409', '409')],
    [`POST ${home}/members/invite`]: [row('ok', 'ok')],
    [`POST ${home}/members/resend`]: [row('ok', '--'), invitation],
    [`POST ${home}/members/call-back`]: [row('ok', '--'), invitation],
    [`POST ${home}/members/handover`]: [row('--', '--'), member], // there is nobody else
    [`POST ${home}/members/handover/accept`]: [row('--', '--')],
    [`POST ${home}/members/handover/end`]: [row('--', '--')],
  }
}
