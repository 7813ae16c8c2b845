import type { VNode } from 'preact'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { sayRefusal } from '../../../../platform/refusal-texts.ts'
import { dailyKinds, kinds, separationKinds } from '../contents.ts'
import { type ImportKind, columnName, columns } from '../import/columns.ts'
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
  return (
    <section className="card stack stack--3" aria-labelledby="faults">
      <h2 id="faults" className="as-h3">
        {t.importFaults(all)}
      </h2>
      <ul className="stack stack--3">
        {faulty.slice(0, 200).map((one) => (
          <Fault key={one.line} kind={kind} one={one} lang={lang} />
        ))}
      </ul>
      {all > 200 && <p className="note">{fileTexts[lang].more(all - 200)}</p>}
    </section>
  )
}

// What a file may say in a column of words, as its readers know it: in Korean.
function wordsOf(kind: ImportKind, field: string | undefined): readonly string[] {
  if (field === 'separationKind') return separationKinds
  return kind === 'acquisition' ? kinds : dailyKinds
}

function saysOf(kind: ImportKind, { field, fault = '' }: Finding, lang: Lang): string {
  if (fault === 'choose') return fileTexts[lang].oneOf(wordsOf(kind, field).join(', '))
  return fault.includes('.') ? sayRefusal({ refused: fault, status: 422 }, lang).says : sayFault(fault, lang)
}

function Fault({ kind, one, lang }: { kind: ImportKind; one: Finding; lang: Lang }): VNode {
  const column = columns[kind].find(({ name }) => name === one.field)
  return (
    <li>
      <b>
        {fileTexts[lang].line(one.line)}
        {column && ` · ${columnName(column, lang)}`}
      </b>
      <p>{saysOf(kind, one, lang)}</p>
    </li>
  )
}
