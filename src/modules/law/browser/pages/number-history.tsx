import type { VNode } from 'preact'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { Table } from '../../../../web/components/lists.tsx'
import { dateOnPaper } from '../../../../web/format.ts'
import { articleText } from '../../explain/article-text.ts'
import type { Table as LawTable, TableValue } from '../../table.ts'
import { lawTexts } from '../messages.ts'
import type { LawNumber } from '../numbers.ts'
import { numberPlace } from '../places.ts'
import { valueSaid } from '../value-of.ts'

/** The values of a number of the law over time, each with its source and how sure it is. `alone`: the page's title names it. */
export function NumberHistory({ number, alone, lang }: { number: LawNumber; alone?: true; lang: Lang }): VNode {
  const t = lawTexts[lang]
  const { id, name, law, checkedOn, knownUntil, values } = number.of
  const until = knownUntil === undefined ? '' : ` ${t.knownUntil(dateOnPaper(knownUntil, lang))}`
  return (
    <div className="card">
      {!alone && (
        <h3>
          <a href={numberPlace(id)}>{name[lang]}</a>
        </h3>
      )}
      <p className="note">
        {articleText(law, lang)}. {t.checkedOn(dateOnPaper(checkedOn, lang))}
        {until}
      </p>
      <Table
        caption={`${name[lang]} · ${t.history}`}
        head={[{ text: t.since }, { text: t.value, num: true }, { text: t.status }, { text: t.source }]}
        rows={values.map((value) => ({
          key: value.from,
          cells: [
            dateOnPaper(value.from, lang),
            valueSaid(number, value, lang),
            t.statuses[value.status],
            value.source,
          ],
        }))}
      />
      {number.kind === 'table' &&
        number.of.values.map((value) => <Rows key={value.from} table={number.of} value={value} lang={lang} />)}
    </div>
  )
}

function Rows({ table, value, lang }: { table: LawTable; value: TableValue; lang: Lang }): VNode | null {
  const columns = Object.entries(table.columns)
  if (value.rows === null) return null
  return (
    <Table
      caption={`${table.name[lang]} · ${lawTexts[lang].from(dateOnPaper(value.from, lang))}`}
      head={columns.map(([, label]) => ({ text: label[lang] }))}
      rows={value.rows.map((row, at) => ({
        key: String(at),
        cells: columns.map(([column]) => String(row[column] ?? '')),
      }))}
    />
  )
}
