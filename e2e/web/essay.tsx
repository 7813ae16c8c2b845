import type { VNode } from 'preact'
import type { View } from '../../src/platform/http/page-call.ts'
import { Choice, Choices } from '../../src/web/components/choice.tsx'
import { TextArea, TextField } from '../../src/web/components/field.tsx'
import { Form, SavedState } from '../../src/web/components/form.tsx'
import { renderPage } from '../../src/web/layout.tsx'

/** What the page of the short application knew. */
export type Known = { readonly why?: string; readonly savedAt?: string; readonly focus?: string }

/** A short application whose draft is kept. */
export function essay(view: View, known: Known = {}): string {
  return renderPage({
    view,
    title: '지원',
    back: { href: '/jobs/1', text: '공고' },
    children: <Essay view={view} {...known} />,
  })
}

function Essay({ view, why, savedAt, focus }: Known & { view: View }): VNode {
  return (
    <div className="wrap wrap--read page">
      <h1>지원</h1>
      <Form
        action="/apply/1"
        page="/apply/1"
        draft="apply:1"
        {...(savedAt !== undefined && { savedAt })}
        {...(focus !== undefined && { focus })}
      >
        <TextArea name="why" label="왜 이 일인가요?" lang={view.lang} most={500} value={why} />
        <TextField name="start" label="시작할 수 있는 날" lang={view.lang} />
        <Choices legend="함께 보낼 배지" name="badges" lang={view.lang}>
          <Choice type="checkbox" name="badges" value="a" checked>
            용접기능사
          </Choice>
          <Choice type="checkbox" name="badges" value="b">
            지게차운전기능사
          </Choice>
        </Choices>
        <input type="file" name="paper" aria-label="파일" />
        <p data-live="preview">{why ?? '아직 없음'}</p>
        <SavedState lang={view.lang} />
        <button className="btn" name="act" value="send">
          보내기
        </button>
      </Form>
    </div>
  )
}
