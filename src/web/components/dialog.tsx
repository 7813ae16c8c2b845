import type { ComponentChildren, VNode } from 'preact'
import type { Lang } from '../../platform/http/page-call.ts'

const words = { ko: '그대로 두기', en: 'Leave as it is' } as const

/**
 * A question before something that cannot be undone; opened by `OpenButton opens={id}`, works without script.
 * `children` hold what happens and the form that does it. `leave` closes it ('그대로 두기').
 */
export function Dialog({
  id,
  title,
  lang,
  leave,
  children,
}: {
  id: string
  title: ComponentChildren
  lang: Lang
  leave?: string
  children: ComponentChildren
}): VNode {
  return (
    <div className="dialog" id={id} popover="auto" role="dialog" aria-labelledby={`${id}-title`}>
      <div className="stack">
        <h2 id={`${id}-title`}>{title}</h2>
        {children}
        <button type="button" className="btn" popovertarget={id} popovertargetaction="hide">
          {leave ?? words[lang]}
        </button>
      </div>
    </div>
  )
}
