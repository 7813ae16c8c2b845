import type { VNode } from 'preact'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { sayRefusal } from '../../../../platform/refusal-texts.ts'
import { Table } from '../../../../web/components/lists.tsx'
import { type ImportKind, columns } from '../import/columns.ts'
import type { Finding } from '../import/file-line.ts'
import { sayFault } from './faults.ts'
import { fileTexts } from './file-texts.ts'
import { texts } from './texts.ts'

/** Lines that are wrong: which, where, why. `all`: how many there are, where not every one is listed. */
export function Faults({
  kind,
  faulty,
  all,
  lang,
}: {
  kind: ImportKind
  faulty: readonly Finding[]
  all: number
  lang: Lang
}): VNode {
  const t = texts[lang]
  const says = ({ fault = '' }: Finding): string =>
    fault.includes('.') ? sayRefusal({ refused: fault, status: 422 }, lang).says : sayFault(fault, lang)
  const named = (field: string | undefined): string => columns[kind].find(({ name }) => name === field)?.ko ?? ''
  return (
    <div className="card stack stack--2">
      <Table
        caption={t.importFaults(all)}
        head={[t.importLine, t.importColumn, t.importFault].map((text) => ({ text }))}
        rows={faulty.slice(0, 200).map((one) => ({
          key: String(one.line),
          cells: [
            fileTexts[lang].line(one.line),
            <span key="column" lang="ko">
              {named(one.field)}
            </span>,
            says(one),
          ],
        }))}
      />
      {all > 200 && <p className="note">{fileTexts[lang].more(all - 200)}</p>}
    </div>
  )
}
