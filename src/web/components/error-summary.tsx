import type { VNode } from 'preact'
import type { Lang } from '../../platform/http/page-call.ts'

/** What is wrong with a form, each line a link to its field, with the field's name in front where `labels` has one. Stands before the form and takes the focus, so that it is what is read first. */
export function ErrorSummary({
  errors,
  lang,
  labels = {},
}: {
  errors: Readonly<Record<string, string>>
  lang: Lang
  labels?: Readonly<Record<string, string>>
}): VNode | null {
  const lines = Object.entries(errors)
  if (lines.length === 0) return null
  const title =
    lang === 'ko'
      ? lines.length === 1
        ? '한 가지만 고치면 됩니다'
        : `${lines.length}가지를 고쳐 주세요`
      : lines.length === 1
        ? 'One thing to correct'
        : `${lines.length} things to correct`
  return (
    <div className="errors stack stack--2" role="alert" aria-labelledby="errors" tabIndex={-1} autofocus>
      <h2 id="errors" className="as-h3">
        {title}
      </h2>
      <ul className="stack stack--2">
        {lines.map(([name, says]) => (
          <li key={name}>
            <a href={`#${name}`}>{labels[name] === undefined ? says : `${labels[name]}: ${says}`}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
