import type { Fields } from './draft-copy.ts'

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

const never = new Set(['hidden', 'file', 'password', 'submit', 'button', 'image', 'reset'])

/** Everything a person typed or chose in a form, and the field they are in (`_focus`). Nothing chosen is ''. */
export function readFields(form: HTMLFormElement): Fields {
  const fields: Record<string, string> = {}
  for (const control of controls(form)) {
    const value = valueOf(control)
    fields[control.name] = [fields[control.name], value].filter(Boolean).join('\n')
  }
  return fields
}

/** Puts kept fields back. Says so to whoever listens ('input'), as if the person had typed it. */
export function fillFields(form: HTMLFormElement, fields: Fields): void {
  for (const control of controls(form)) {
    const kept = fields[control.name]
    if (kept === undefined || control.name === '_focus') continue
    fill(control, kept)
    control.dispatchEvent(new Event('input', { bubbles: true }))
  }
}

/** Puts the cursor into a field, at the end of what is there. */
export function focusField(form: HTMLFormElement, name: string): void {
  const field = controls(form).find((c) => c.name === name && c.name !== '_focus')
  if (!field) return
  field.focus()
  if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length)
}

/** Writes down which field the person is in. */
export function noteFocus(form: HTMLFormElement, target: EventTarget | null): void {
  const place = form.elements.namedItem('_focus')
  if (place instanceof HTMLInputElement && target instanceof Element && isControl(target) && isKept(target))
    place.value = target.name
}

function controls(form: HTMLFormElement): Control[] {
  return [...form.elements].filter((e): e is Control => isControl(e) && isKept(e))
}

function isControl(e: Element): e is Control {
  return e instanceof HTMLInputElement || e instanceof HTMLSelectElement || e instanceof HTMLTextAreaElement
}

function isKept({ name, type }: Control): boolean {
  return name === '_focus' || (name !== '' && !never.has(type))
}

function isTickable(control: Control): control is HTMLInputElement {
  return control.type === 'checkbox' || control.type === 'radio'
}

function valueOf(control: Control): string {
  if (isTickable(control)) return control.checked ? control.value : ''
  if (control instanceof HTMLSelectElement) return [...control.selectedOptions].map((o) => o.value).join('\n')
  return control.value
}

function fill(control: Control, kept: string): void {
  const lines = kept.split('\n')
  if (isTickable(control)) control.checked = lines.includes(control.value)
  else if (control instanceof HTMLSelectElement && control.multiple)
    for (const option of control.options) option.selected = lines.includes(option.value)
  else control.value = kept
}
