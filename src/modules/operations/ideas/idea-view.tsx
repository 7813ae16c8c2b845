import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import type { View } from '../../../platform/http/page-call.ts'
import { More, Section } from '../../../web/components/cards.tsx'
import { ErrorSummary } from '../../../web/components/error-summary.tsx'
import { TextArea } from '../../../web/components/field.tsx'
import { Form, PostButton } from '../../../web/components/form.tsx'
import { Timeline } from '../../../web/components/lists.tsx'
import { Notice } from '../../../web/components/notice.tsx'
import { date, moment } from '../../../web/format.ts'
import type { Typed } from '../incidents/posted.ts'
import { isOpen, mayEdit } from './idea.ts'
import { Clock, StateTag } from './ideas-page.tsx'
import { ideaTexts } from './messages.ts'
import type { WholeIdea } from './read-ideas.ts'
import { Replies, Report } from './replies.tsx'

/** What the page of an idea shows; `typed` is a reply that did not go through. */
export type IdeaProps = {
  readonly view: View
  readonly whole: WholeIdea
  readonly typed: Typed
  readonly errors: Typed
  readonly now: Date
  readonly today: Day
  /** Only to read: the acts are elsewhere. */
  readonly quiet?: true
}

/** An idea: what it says, where it stands, what was answered, what others say. */
export function IdeaView(p: IdeaProps): VNode {
  const { view, whole, errors } = p
  const t = ideaTexts[view.lang]
  return (
    <div className="wrap wrap--read page stack stack--8">
      <ErrorSummary errors={errors} lang={view.lang} />
      <Head {...p} />
      <Section id="answers" title={t.answers}>
        <Answers {...p} />
      </Section>
      <Section id="replies" title={t.replies(whole.replies.length)}>
        <Replies {...p} />
        <Answering {...p} />
      </Section>
      <p>
        <More href="/ideas" back>
          {t.back}
        </More>
      </p>
    </div>
  )
}

function Head({ view, whole: { idea, into, mine }, now, today, quiet }: IdeaProps): VNode {
  const { lang } = view
  const t = ideaTexts[lang]
  return (
    <article className="stack stack--3">
      <p className="note">
        <StateTag state={idea.state} lang={lang} /> {t.votes(idea.votes)} ·{' '}
        {t.by(idea.alias, moment(idea.createdAt, today, lang))}
        {idea.editedAt !== null && ` · ${t.edited}`}
        {mine.author && ` · ${t.me}`}
      </p>
      <h1>{idea.title === '' ? t.title : idea.title}</h1>
      {idea.hidden && (
        <Notice
          kind="warn"
          title={t.hidden(idea.hidden.name, moment(idea.hidden.at, today, lang), idea.hidden.reason)}
        />
      )}
      {idea.withdrawnAt !== null && <Notice title={t.withdrawn} />}
      {into && (
        <Notice title={t.merged}>
          <p>
            <a href={`/ideas/${into.id}`}>{into.title}</a>
          </p>
        </Notice>
      )}
      <p className="words">{idea.text}</p>
      <Clock idea={idea} lang={lang} today={today} />
      {!quiet && <Acts view={view} idea={idea} mine={mine} now={now} />}
    </article>
  )
}

function Acts({
  view,
  idea,
  mine,
  now,
}: Pick<IdeaProps, 'view' | 'now'> & Pick<WholeIdea, 'idea' | 'mine'>): VNode | null {
  const t = ideaTexts[view.lang]
  const here = `/ideas/${idea.id}`
  if (!view.viewer) {
    return isOpen(idea) ? (
      <p>
        <a className="btn" href={`/sign-in?return=${encodeURIComponent(here)}`}>
          {t.signIn}
        </a>
      </p>
    ) : null
  }
  return (
    <div className="btns">
      {isOpen(idea) && (
        <PostButton
          action={`${here}/vote`}
          page={here}
          fields={{ on: mine.voted ? 'no' : 'yes' }}
          className={mine.voted ? 'btn' : 'btn btn--main'}
        >
          {mine.voted ? t.unvote : t.vote}
        </PostButton>
      )}
      {mine.author && mayEdit(idea, now) && (
        <a className="btn" href={`${here}/edit`}>
          {t.edit}
        </a>
      )}
      {mine.author && idea.withdrawnAt === null && (
        <PostButton action={`${here}/withdraw`} page={here} className="btn btn--quiet">
          {t.withdraw}
        </PostButton>
      )}
      {!mine.author && idea.withdrawnAt === null && <Report lang={view.lang} idea={idea.id} />}
    </div>
  )
}

function Answers({ view, whole: { answers }, today }: IdeaProps): VNode {
  const { lang } = view
  const t = ideaTexts[lang]
  if (answers.length === 0) return <p className="muted">{t.noAnswer}</p>
  return (
    <div className="card">
      <Timeline
        items={answers.map(({ to, text, due, name, at }) => ({
          when: t.signed(name, moment(at, today, lang)),
          title: t.state[to],
          text: (
            <>
              <span className="words">{text}</span>
              {to === 'planned' && due !== null && <b> {t.promised(date(due, today, lang))}</b>}
            </>
          ),
        }))}
      />
    </div>
  )
}

function Answering({ view, whole: { idea, mine }, typed, errors }: IdeaProps): VNode | null {
  const t = ideaTexts[view.lang]
  if (!view.viewer || !isOpen(idea)) return null
  return (
    <Form action={`/ideas/${idea.id}/reply`} page={`/ideas/${idea.id}`} className="card stack">
      <TextArea
        name="reply"
        label={t.replyField}
        hint={t.replyHint(mine.alias)}
        lang={view.lang}
        rows={3}
        value={typed['reply']}
        error={errors['reply']}
      />
      <div className="btns">
        <button className="btn">{t.reply}</button>
      </div>
    </Form>
  )
}
