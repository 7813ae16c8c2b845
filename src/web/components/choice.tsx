import type { ComponentChildren, VNode } from 'preact'
import type { Lang } from '../../platform/http/page-call.ts'
import { count } from '../format.ts'
import { FieldError } from './field.tsx'

/** A big radio or check box with its explanation. */
export function Choice({
  type,
  name,
  value,
  checked,
  children,
  note,
  id,
  disabled,
}: {
  type: 'radio' | 'checkbox'
  name: string
  value: string
  checked?: boolean
  children: ComponentChildren
  note?: ComponentChildren
  id?: string
  disabled?: boolean
}): VNode {
  return (
    <label className="choice">
      <input
        type={type}
        name={name}
        value={value}
        checked={checked ?? false}
        {...(id !== undefined && { id })}
        {...(disabled && { disabled: true })}
      />
      <span className="grow">
        <b>{children}</b>
        {note !== undefined && <small>{note}</small>}
      </span>
    </label>
  )
}

/** Choices that belong together, with their question as legend. `quiet` hides a legend that the page says already. */
export function Choices({
  legend,
  quiet,
  name,
  lang,
  error,
  hint,
  children,
}: {
  legend: ComponentChildren
  quiet?: boolean
  name: string
  lang: Lang
  error?: string | undefined
  hint?: ComponentChildren
  children: ComponentChildren
}): VNode {
  return (
    <fieldset
      className="stack stack--2"
      id={name}
      {...(error !== undefined && { 'aria-describedby': `${name}-error` })}
    >
      <legend className={quiet ? 'vh' : 'label'}>{legend}</legend>
      {hint !== undefined && <p className="hint">{hint}</p>}
      {error !== undefined && (
        <FieldError name={name} lang={lang}>
          {error}
        </FieldError>
      )}
      {children}
    </fieldset>
  )
}

/** A line of a list of check boxes with its count, as in facets. */
export function Option({
  type = 'checkbox',
  name,
  value,
  checked,
  children,
  n,
  lang,
}: {
  type?: 'checkbox' | 'radio'
  name: string
  value: string
  checked: boolean
  children: ComponentChildren
  n?: number
  lang: Lang
}): VNode {
  return (
    <label className="opt">
      <input type={type} name={name} value={value} checked={checked} />
      {children}
      {n !== undefined && (
        <span className="opt__n">
          {count(n)}
          <span className="vh">{lang === 'ko' ? '건' : ' results'}</span>
        </span>
      )}
    </label>
  )
}

/** On or off, at once readable. */
export function Switch({
  name,
  checked,
  children,
}: {
  name: string
  checked: boolean
  children: ComponentChildren
}): VNode {
  return (
    <label className="switch">
      {children}
      <input type="checkbox" name={name} role="switch" checked={checked} />
    </label>
  )
}

/** Two to four short alternatives side by side. */
export function Segments({
  legend,
  name,
  value,
  options,
}: {
  legend: string
  name: string
  value: string
  options: readonly { value: string; label: string; id?: string }[]
}): VNode {
  return (
    <fieldset className="field">
      <legend>{legend}</legend>
      <div className="seg">
        {options.map((o) => (
          <label key={o.value}>
            <input
              type="radio"
              name={name}
              value={o.value}
              checked={o.value === value}
              {...(o.id !== undefined && { id: o.id })}
            />
            {o.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
