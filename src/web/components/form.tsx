import { randomUUID } from 'node:crypto'
import type { ComponentChildren, VNode } from 'preact'
import type { Lang } from '../../platform/http/page-call.ts'
import { Icon } from './icon.tsx'

/**
 * A form that posts. `_key` makes a double click or retry one submission; `page` is where it stands, so that a lost session
 * comes back there with everything typed. `draft` saves what is typed every two seconds ('apply:<id>'); with `owner` (the
 * person's id) it also outlives the tab on this device while there is no network, and nobody else's form takes it up.
 */
export function Form({
  action,
  page,
  children,
  className = 'stack',
  draft,
  owner,
  files,
  savedAt,
  focus,
  later,
  keyed = true,
  label,
}: {
  action: string
  page: string
  children: ComponentChildren
  className?: string
  draft?: string
  owner?: string
  files?: boolean
  savedAt?: string
  focus?: string
  /** Its name where it waits: posted without network it is kept on the device and sent later. Needs `draft` and `owner`. */
  later?: string
  keyed?: boolean
  label?: string
}): VNode {
  return (
    <form
      method="post"
      action={action}
      className={className}
      noValidate
      data-once=""
      {...(files && { encType: 'multipart/form-data' })}
      {...(label !== undefined && { 'aria-label': label })}
      {...(draft !== undefined && { 'data-draft': draft })}
      {...(owner !== undefined && { 'data-owner': owner })}
      {...(savedAt !== undefined && { 'data-saved-time': savedAt })}
      {...(focus !== undefined && { 'data-focus': focus })}
    >
      {keyed && <input type="hidden" name="_key" value={randomUUID()} />}
      <input type="hidden" name="_page" value={page} />
      {draft !== undefined && <input type="hidden" name="_focus" value="" />}
      {later !== undefined && <Later title={later} owner={owner ?? ''} draft={draft ?? ''} />}
      {children}
    </form>
  )
}

// Read by the service worker, which sees what is posted and nothing of the page.
function Later({ title, owner, draft }: { title: string; owner: string; draft: string }): VNode {
  return (
    <>
      <input type="hidden" name="_later" value={title} />
      <input type="hidden" name="_owner" value={owner} />
      <input type="hidden" name="_draft" value={draft} />
    </>
  )
}

/** A form of one button: for acts that need nothing else. */
export function PostButton({
  action,
  page,
  className = 'btn',
  children,
  fields = {},
  label,
}: {
  action: string
  page: string
  className?: string
  children: ComponentChildren
  fields?: Readonly<Record<string, string>>
  label?: string
}): VNode {
  return (
    <Form action={action} page={page} className="above">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button className={className} {...(label !== undefined && { 'aria-label': label })}>
        {children}
      </button>
    </Form>
  )
}

const saved = {
  ko: {
    saving: '저장하는 중',
    at: '저장됨 {time}',
    off: '이 기기에 저장했고, 이어지면 보냅니다',
    out: '로그인하면 이어서 저장합니다',
    idle: '쓰는 대로 저장합니다',
  },
  en: {
    saving: 'Saving',
    at: 'Saved {time}',
    off: 'Saved on this device; sent when you are online again',
    out: 'Sign in and saving goes on',
    idle: 'Saved as you type',
  },
} as const

/** Always says whether what is typed is saved. `time` is when it was saved last ('14:02'). */
export function SavedState({ lang, time }: { lang: Lang; time?: string }): VNode {
  const t = saved[lang]
  return (
    <span
      className="saved"
      role="status"
      data-saved=""
      data-saving={t.saving}
      data-saved-at={t.at}
      data-offline={t.off}
      data-signed-out={t.out}
    >
      <Icon name="cloud" size="s" />
      <span>{time === undefined ? t.idle : t.at.replace('{time}', time)}</span>
    </span>
  )
}
