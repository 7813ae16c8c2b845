import type { ComponentChildren, LooseInputHTMLAttributes, VNode } from 'preact'
import type { Lang } from '../../platform/http/page-call.ts'
import { jsx } from '../../platform/jsx/jsx-runtime.ts'
import { Icon } from './icon.tsx'

/** What all fields share: name (also the id), label, hint above, error between, and what was typed. */
export type FieldProps = {
  readonly name: string
  readonly label: ComponentChildren
  readonly lang: Lang
  readonly hint?: ComponentChildren
  readonly error?: string | undefined
  readonly value?: string | undefined
  readonly required?: boolean
}

const words = {
  ko: { error: '오류: ', optional: '안 써도 됨' },
  en: { error: 'Error: ', optional: 'optional' },
} as const

function describedBy({ name, hint, error }: Pick<FieldProps, 'name' | 'hint' | 'error'>): string | undefined {
  return (
    [hint !== undefined && `${name}-hint`, error !== undefined && `${name}-error`].filter(Boolean).join(' ') ||
    undefined
  )
}

/** The attributes that tie a control to its label, hint and error. */
export function controlProps(p: FieldProps): {
  id: string
  name: string
  'aria-describedby'?: string
  'aria-invalid'?: true
} {
  const described = describedBy(p)
  return {
    id: p.name,
    name: p.name,
    ...(described !== undefined && { 'aria-describedby': described }),
    ...(p.error !== undefined && { 'aria-invalid': true }),
  }
}

/** The frame of a field. `required` false says so in words; there are no stars to explain. */
export function Field({ children, ...p }: FieldProps & { children: ComponentChildren }): VNode {
  return (
    <div className="field">
      <label htmlFor={p.name}>
        {p.label}
        {p.required === false && <small className="muted"> · {words[p.lang].optional}</small>}
      </label>
      {p.hint !== undefined && (
        <p className="hint" id={`${p.name}-hint`}>
          {p.hint}
        </p>
      )}
      {p.error !== undefined && (
        <FieldError name={p.name} lang={p.lang}>
          {p.error}
        </FieldError>
      )}
      {children}
    </div>
  )
}

/** An error beside its field. */
export function FieldError({ name, lang, children }: { name: string; lang: Lang; children: ComponentChildren }): VNode {
  return (
    <p className="error" id={`${name}-error`}>
      <Icon name="alert" />
      <span>
        <span className="vh">{words[lang].error}</span>
        {children}
      </span>
    </p>
  )
}

/** One line of text. `unit` stands behind it. */
export function TextField({
  type = 'text',
  unit,
  short,
  autocomplete,
  inputMode,
  maxLength,
  ...p
}: FieldProps & {
  type?: 'text' | 'email' | 'tel' | 'url' | 'date' | 'number' | 'search' | 'time'
  unit?: string
  short?: boolean
  autocomplete?: 'off' | 'name' | 'email' | 'tel' | 'organization' | 'street-address'
  inputMode?: 'numeric' | 'decimal' | 'text'
  maxLength?: number
}): VNode {
  const attributes: LooseInputHTMLAttributes<HTMLInputElement> = {
    className: short || unit !== undefined ? 'input input--short' : 'input',
    type,
    value: p.value ?? '',
    ...controlProps(p),
    ...(autocomplete !== undefined && { autoComplete: autocomplete }),
    ...(inputMode !== undefined && { inputMode }),
    ...(maxLength !== undefined && { maxLength }),
  }
  const input = jsx('input', { ...attributes }) // the JSX types want one literal type of input here
  return (
    <Field {...p}>
      {unit === undefined ? (
        input
      ) : (
        <div className="unit">
          {input}
          <span>{unit}</span>
        </div>
      )}
    </Field>
  )
}

/** Several lines of text; with `most` a count is shown below. */
export function TextArea({ most, rows, ...p }: FieldProps & { most?: number; rows?: number }): VNode {
  const typed = (p.value ?? '').length
  return (
    <Field {...p}>
      <textarea
        className="input"
        rows={rows ?? 5}
        {...controlProps(p)}
        {...(most !== undefined && { maxLength: most, 'data-count': `${p.name}-count` })}
      >
        {p.value ?? ''}
      </textarea>
      {most !== undefined && (
        <p className="note" id={`${p.name}-count`} data-most={most}>
          {p.lang === 'ko' ? `${typed}자 · ${most}자까지` : `${typed} of up to ${most} characters`}
        </p>
      )}
    </Field>
  )
}

type Listed = { readonly value: string; readonly label: string }

/** A choice from a list of the platform's own control; a long list stands under headings, `groups`, after what comes first. */
export function Select({
  options,
  groups = [],
  short,
  ...p
}: FieldProps & {
  options: readonly Listed[]
  groups?: readonly { readonly label: string; readonly options: readonly Listed[] }[]
  short?: boolean
}): VNode {
  const option = ({ value, label }: Listed): VNode => (
    <option key={value} value={value} selected={value === (p.value ?? '')}>
      {label}
    </option>
  )
  return (
    <Field {...p}>
      <select className={short ? 'input input--short' : 'input'} {...controlProps(p)}>
        {options.map(option)}
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map(option)}
          </optgroup>
        ))}
      </select>
    </Field>
  )
}
