import type { ComponentChildren, VNode } from 'preact'
import { purposeNames, purposes, reasonText } from '../../platform/access/purposes.ts'
import type { View } from '../../platform/http/page-call.ts'
import { tooLong } from '../too-long.ts'
import { Choice, Choices } from './choice.tsx'
import { TextArea } from './field.tsx'
import { Form } from './form.tsx'

const words = {
  ko: {
    why: '내려받는 까닭',
    more: '자세히',
    hint: '그 정보의 주인도 이 글을 봅니다. 다섯 글자 이상 적으세요.',
    short: '무엇에 쓰는지 다섯 글자 이상 적으세요',
  },
  en: {
    why: 'Why you download it',
    more: 'In your words',
    hint: 'The person whose data it is sees this, too. At least five letters.',
    short: 'Say in at least five letters what it is for',
  },
} as const

const most = 200

type Props = {
  readonly view: View
  readonly typed: Readonly<Record<string, unknown>>
  readonly error: string | undefined
  readonly button: string
  readonly children?: ComponentChildren
}

/** The form before every download of somebody else's data: a kind of reason, and words that the person will read. */
export function AskReason({ view, typed, error, button, children }: Props): VNode {
  const { lang } = view
  const t = words[lang]
  const chosen = typedText(typed['why']) || 'review'
  return (
    <Form action={view.path} page={view.path} keyed={false}>
      <Choices name="why" legend={t.why} lang={lang}>
        {purposeNames.map((value) => (
          <Choice key={value} type="radio" name="why" value={value} checked={value === chosen}>
            {purposes[value][lang]}
          </Choice>
        ))}
      </Choices>
      <TextArea
        name="reason"
        label={t.more}
        hint={t.hint}
        lang={lang}
        rows={3}
        most={most}
        value={typedText(typed['reason'])}
        {...(error !== undefined && { error: error === 'too-long' ? tooLong(lang, most) : t.short })}
      />
      {children}
      <div className="btns">
        <button className="btn btn--main">{button}</button>
      </div>
    </Form>
  )
}

/** What is wrong with the words typed there; undefined when nothing is. */
export function reasonFault(body: Readonly<Record<string, unknown>>): 'too-short' | 'too-long' | undefined {
  const { length } = typedText(body['reason']).trim()
  if (length > most) return 'too-long'
  return length < 5 ? 'too-short' : undefined
}

/** What was typed there, as it goes into the ledger: in Korean, the language of the record. Empty when no words were given. */
export function reasonTyped(body: Readonly<Record<string, unknown>>): string {
  const more = typedText(body['reason']).trim()
  return more.length < 5 ? more : (reasonText(body['why'] ?? 'other', more) ?? more)
}

/** What was typed into a field, as text; '' for anything else. */
export function typedText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
