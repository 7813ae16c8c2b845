import type { Lang } from '../../../../platform/http/page-call.ts'
import type { Audit } from '../../audit/read-audit.ts'
import { sayAct } from '../../../../platform/organisation-log/act-texts.ts'
import { auditTexts } from './audit-texts.ts'

/** The audit as rows of a table. Where there is more than a file holds, the last row says so, with the day to go on from. */
export function auditRows({ lines, next }: Audit, lang: Lang): string[][] {
  const t = auditTexts[lang]
  const rows = lines.map((line) => [
    line.at.toISOString(),
    sayAct(line.command, lang),
    line.about ?? line.subject ?? '',
    line.name,
    line.channel,
  ])
  const last = lines.at(-1)
  const cut = next !== undefined && last ? [[last.at.toISOString(), t.cut(lines.length), '', '', '']] : []
  return [[t.when, t.what, t.about, t.who, ''], ...rows, ...cut]
}
