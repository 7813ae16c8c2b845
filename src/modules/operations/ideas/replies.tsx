import type { VNode } from 'preact'
import type { Lang } from '../../../platform/http/page-call.ts'
import { Form, PostButton } from '../../../web/components/form.tsx'
import { Tag } from '../../../web/components/marks.tsx'
import { moment } from '../../../web/format.ts'
import type { IdeaReply } from './idea.ts'
import type { IdeaProps } from './idea-view.tsx'
import { ideaTexts } from './messages.ts'
import { reportReasons } from './take-part.ts'

/** What others say, under the names they have here. */
export function Replies({ view, whole, today }: Pick<IdeaProps, 'view' | 'whole' | 'today'>): VNode {
  const { lang } = view
  const t = ideaTexts[lang]
  const { idea, replies, mine } = whole
  if (replies.length === 0) return <p className="muted">{t.noReplies}</p>
  return (
    <ul className="stack stack--3">
      {replies.map((reply) => (
        <li key={reply.id} className="card card--flat stack stack--1">
          <p className="note">
            {t.by(reply.alias, moment(reply.at, today, lang))} {reply.alias === idea.alias && <Tag>{t.author}</Tag>}{' '}
            {reply.alias === mine.alias && <Tag kind="act">{t.me}</Tag>}
          </p>
          <Words reply={reply} lang={lang} today={today} />
          {view.viewer && !reply.withdrawn && (
            <Act idea={idea.id} reply={reply} lang={lang} own={reply.alias === mine.alias} />
          )}
        </li>
      ))}
    </ul>
  )
}

function Words({ reply, lang, today }: { reply: IdeaReply; lang: Lang } & Pick<IdeaProps, 'today'>): VNode {
  const t = ideaTexts[lang]
  if (reply.withdrawn) return <p className="muted">{t.withdrawnDone}</p>
  return (
    <>
      {reply.hidden && (
        <p className="muted">
          {t.hidden(reply.hidden.name, moment(reply.hidden.at, today, lang), reply.hidden.reason)}
        </p>
      )}
      {reply.text !== '' && <p className="words">{reply.text}</p>}
    </>
  )
}

function Act({ idea, reply, lang, own }: { idea: string; reply: IdeaReply; lang: Lang; own: boolean }): VNode {
  const t = ideaTexts[lang]
  if (!own) return <Report lang={lang} idea={idea} reply={reply.id} />
  return (
    <PostButton
      action={`/ideas/${idea}/withdraw`}
      page={`/ideas/${idea}`}
      className="btn btn--quiet"
      fields={{ reply: reply.id }}
    >
      {t.withdraw}
    </PostButton>
  )
}

/** Telling the operator that something is wrong. */
export function Report({ lang, idea, reply }: { lang: Lang; idea: string; reply?: string }): VNode {
  const t = ideaTexts[lang]
  const id = `report-${reply ?? 'idea'}`
  return (
    <details className="fold">
      <summary>{t.report}</summary>
      <Form action={`/ideas/${idea}/report`} page={`/ideas/${idea}`} className="stack stack--3">
        {reply !== undefined && <input type="hidden" name="reply" value={reply} />}
        <div className="field">
          <label htmlFor={id}>{t.reportWhy}</label>
          <select id={id} name="reason" className="input">
            {reportReasons.map((reason) => (
              <option key={reason} value={reason}>
                {t.reasons[reason]}
              </option>
            ))}
          </select>
        </div>
        <div className="btns">
          <button className="btn">{t.reportSend}</button>
        </div>
      </Form>
    </details>
  )
}
