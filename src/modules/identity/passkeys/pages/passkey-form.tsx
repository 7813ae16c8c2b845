import type { ComponentChildren, VNode } from 'preact'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { Icon } from '../../../../web/components/icon.tsx'
import { passkeyTexts } from '../messages.ts'
import type { Question } from '../ask.ts'

/**
 * A form that the browser's passkey answers (islands/passkey.ts shows it where passkeys can be used). `question` is put with
 * the page, or fetched from `ask` when the button is pressed.
 */
export function PasskeyForm({
  lang,
  action,
  kind,
  question,
  ask,
  fields = {},
  button,
  main,
  children,
}: {
  lang: Lang
  action: string
  kind: 'make' | 'sign'
  question?: Question
  ask?: string
  fields?: Readonly<Record<string, string>>
  button: string
  main?: boolean
  children?: ComponentChildren
}): VNode {
  const t = passkeyTexts[lang].form
  return (
    <form
      hidden
      method="post"
      action={action}
      className="stack stack--2"
      data-passkey={kind}
      data-left={t.left}
      data-there={t.there}
      data-broken={t.broken}
      {...(question && { 'data-options': JSON.stringify(question) })}
      {...(ask !== undefined && { 'data-ask': ask })}
    >
      {Object.entries({ asked: '', answer: '', ...fields }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <div className="btns">
        <button className={main === true ? 'btn btn--main' : 'btn'}>
          <Icon name="key" />
          {button}
        </button>
      </div>
      <p className="error" role="status" />
    </form>
  )
}
