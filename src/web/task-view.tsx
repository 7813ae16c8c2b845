import type { VNode } from 'preact'
import type { View } from '../platform/http/page-call.ts'
import { Icon } from './components/icon.tsx'
import { layoutMessages } from './layout-messages.ts'

// Where they are switched; what was typed goes along and comes back.
const taskSwitch = '/settings/task'

const languages = [
  ['ko', '한국어'],
  ['en', 'English'],
] as const

/** The button in the header of a task. */
export function TaskTool({ view }: { view: View }): VNode {
  return (
    <button type="button" className="tool" popovertarget="task-view" aria-label={layoutMessages[view.lang].taskView}>
      <Icon name="text" />
    </button>
  )
}

/**
 * Language and text size in a task. Each button posts the form of the task (`toTask` gives it its id), so that nothing typed is
 * lost, with or without script; where the page has none, an empty form stands in for it.
 */
export function TaskView({ view }: { view: View }): VNode {
  const t = layoutMessages[view.lang]
  const here = view.query === '' ? view.path : `${view.path}?${view.query}`
  const sizes = t.sizes.map((name, i) => [String(i + 1), name] as const)
  return (
    <>
      <form id="task" method="post" action={taskSwitch}>
        <input type="hidden" name="_page" value={here} />
      </form>
      <div className="pop pop--menu" id="task-view" popover="auto" role="dialog" aria-label={t.taskView}>
        <div role="group" aria-label={t.language} className="stack stack--1">
          {languages.map(([lang, name]) => (
            <Switch key={lang} set={`lang:${lang}`} name={name} lang={lang} on={view.lang === lang} />
          ))}
        </div>
        <div role="group" aria-label={t.textSize} className="stack stack--1">
          {sizes.map(([size, name]) => (
            <Switch key={size} set={`text:${size}`} name={`${t.textSize}: ${name}`} on={view.text === size} />
          ))}
        </div>
      </div>
    </>
  )
}

function Switch({ set, name, on, lang }: { set: string; name: string; on: boolean; lang?: string }): VNode {
  return (
    <button
      className="menu-item"
      form="task"
      formAction={taskSwitch}
      formMethod="post"
      formEncType="application/x-www-form-urlencoded"
      formNoValidate
      name="_set"
      value={set}
      {...(lang !== undefined && { lang })}
      {...(on && { 'aria-current': 'true' as const })}
    >
      <span className="grow">{name}</span>
      {on && <Icon name="check" />}
    </button>
  )
}

const forms = /<form (?![^>]*\bid=)(?=[^>]*method="post")[^>]*>[^]*?<\/form>/g
const standIn = /<form id="task"[^>]*>[^]*?<\/form>/

/** Makes the form in which somebody types the one that the switches post: the one that keeps drafts, else the first with a field. */
export function toTask(html: string): string {
  const all = [...html.matchAll(forms)]
  const form = all.find(([text]) => text.includes('data-draft=')) ?? all.find(([text]) => hasField(text))
  if (!form) return html
  const named = `${html.slice(0, form.index)}<form id="task" ${form[0].slice('<form '.length)}`
  return named + html.slice(form.index + form[0].length).replace(standIn, '')
}

function hasField(form: string): boolean {
  return /<textarea|<select|<input (?![^>]*type="hidden")/.test(form)
}
