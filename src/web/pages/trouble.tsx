import type { VNode } from 'preact'
import type { Trouble } from '../../platform/http/edge.ts'
import type { View } from '../../platform/http/page-call.ts'
import { sayRefusal } from '../../platform/refusal-texts.ts'
import { refusal } from '../../kernel/refusal.ts'
import { PostButton } from '../components/form.tsx'
import { Mark } from '../components/marks.tsx'
import { signInHref } from '../header.tsx'
import { renderPage } from '../layout.tsx'
import { type Messages, defineMessages } from '../messages.ts'

type Texts = {
  article: string
  again: string
  retry: string
  shorter: string
  home: string
  help: string
  jobs: string
  signIn: string
  roles: string
  kept: string
}

const texts: Messages<Texts> = defineMessages<Texts>({
  ko: {
    article: '근거',
    again: '지금 상태 보기',
    retry: '다시 해 보기',
    shorter: '줄여서 다시 열기',
    home: '첫 화면으로',
    help: '사람에게 묻기',
    jobs: '일자리 찾기',
    signIn: '로그인',
    roles: '역할 바꾸기',
    kept: '쓴 내용은 하루 동안 그대로 있습니다. 맞는 역할로 그 화면을 열면 이어서 쓸 수 있습니다.',
  },
  en: {
    article: 'Legal basis',
    again: 'See how it stands now',
    retry: 'Try again',
    shorter: 'Open it shortened',
    home: 'Home',
    help: 'Ask a person',
    jobs: 'Find jobs',
    signIn: 'Sign in',
    roles: 'Switch role',
    kept: 'What you typed is kept for a day: open its page in the right role and go on.',
  },
})

/** The page of anything that did not go as asked: what is the matter, what would change it, and where to go on. No dead end. */
export function troublePage(view: View, trouble: Trouble): string {
  const reason = reasonOf(trouble)
  const { says, next } = sayRefusal(reason, view.lang)
  return renderPage({
    view,
    title: says,
    noIndex: true,
    children: (
      <div className="wrap wrap--read page stack stack--6">
        <div className="stack stack--3">
          <Mark kind="warn" icon="alert" large />
          <h1>{says}</h1>
          {next !== undefined && <p className="lead">{next}</p>}
          {keptOn(trouble) !== undefined && <p>{texts[view.lang].kept}</p>}
        </div>
        {reason.article !== undefined && (
          <p className="law">
            {texts[view.lang].article}: {reason.article}
          </p>
        )}
        <Ways view={view} trouble={trouble} status={reason.status} />
      </div>
    ),
  })
}

// A form was sent: its address may be no page.
function isSent(trouble: Trouble): boolean {
  return trouble.kind === 'refused' && trouble.from !== undefined
}

// What somebody sent was refused: the page they sent it from says how things stand. Not where they may not be.
function fromOf(trouble: Trouble, status: number): string | undefined {
  return trouble.kind === 'refused' && status !== 401 && status !== 403 ? trouble.from : undefined
}

// The page on which what was typed waits for whoever takes the right role.
function keptOn(trouble: Trouble): string | undefined {
  return trouble.kind === 'refused' && trouble.kept ? trouble.from : undefined
}

function reasonOf(trouble: Trouble): ReturnType<typeof refusal> {
  if (trouble.kind === 'refused') return trouble.refusal
  if (trouble.kind === 'not-found') return refusal('platform.not-found', 404)
  if (trouble.kind === 'busy') return refusal('platform.too-many-requests', 429)
  return refusal('platform.broken', 500, { facts: { incident: trouble.incident } })
}

const mostRoles = 4

// The other roles that somebody has, each leading to this very page, or to the one of the form that was sent; what they typed for it
// is still kept. Many are in the menu.
function Roles({ view, here }: { view: View; here: string | undefined }): VNode | null {
  const t = texts[view.lang]
  const others = view.viewer?.roles.filter(({ key }) => key !== view.viewer?.current) ?? []
  if (others.length === 0) return null
  if (here === undefined || others.length > mostRoles)
    return (
      <button type="button" className="btn btn--main" popovertarget="roles">
        {t.roles}
      </button>
    )
  return (
    <>
      {others.map((r, n) => (
        <PostButton
          key={r.key}
          action="/settings/role"
          page={here}
          fields={{ role: r.key, return: here }}
          className={n === 0 ? 'btn btn--main' : 'btn'}
        >
          {`${t.roles}: ${r.organisation ?? r.name}`}
        </PostButton>
      ))}
    </>
  )
}

function addressOf({ path, query }: View): string {
  return query === '' ? path : `${path}?${query}`
}

function Ways({ view, trouble, status }: { view: View; trouble: Trouble; status: number }): VNode {
  const t = texts[view.lang]
  const from = fromOf(trouble, status)
  const isPage = !isSent(trouble)
  return (
    <div className="btns">
      {status === 401 && (
        <a className="btn btn--main" href={signInHref(view)}>
          {t.signIn}
        </a>
      )}
      {status === 403 && <Roles view={view} here={isPage ? addressOf(view) : keptOn(trouble)} />}
      {(status === 503 || status === 414) && isPage && (
        <a className="btn btn--main" href={addressOf(view)}>
          {status === 503 ? t.retry : t.shorter}
        </a>
      )}
      {from !== undefined && (
        <a className="btn btn--main" href={from}>
          {t.again}
        </a>
      )}
      <a className="btn" href="/">
        {t.home}
      </a>
      <a className="btn btn--quiet" href="/help">
        {t.help}
      </a>
    </div>
  )
}
