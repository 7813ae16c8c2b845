import { describe, expect, it } from 'vitest'
import type { PageProps } from './layout.tsx'
import { renderPage } from './layout.tsx'
import { jiwoo, makeView } from './testing/make-view.ts'

function page(more: Partial<PageProps> = {}): string {
  return renderPage({ view: makeView(), title: '일자리', children: <h1>일자리</h1>, ...more })
}

describe('a page', () => {
  it('is a whole document in its language, with one of each landmark and a way past the menus', () => {
    const html = page({ view: makeView({ viewer: jiwoo }) })
    expect(html).toMatch(/^<!doctype html><html lang="ko">/)
    for (const landmark of ['<main', '<footer', '<header', '<h1', 'aria-label="주 메뉴"'])
      expect(html.split(landmark)).toHaveLength(2)
    expect(html.indexOf('href="#main"')).toBeLessThan(html.indexOf('<header'))
    expect(page({ view: makeView({ lang: 'en' }) })).toContain('<html lang="en">')
  })

  it('keeps to the strict policy: no inline style, no inline handler, every script with the nonce', () => {
    const html = page({ view: makeView({ viewer: jiwoo }), jsonLd: { a: 1 } })
    expect(html).not.toMatch(/<style| style=| on[a-z]+="/)
    const scripts = html.match(/<script[^>]*>/g) ?? []
    expect(scripts).toHaveLength(2)
    for (const script of scripts) expect(script).toContain('nonce="nonce-of-this-answer"')
  })

  it('has no id twice, and every button that opens something finds it', () => {
    for (const view of [makeView(), makeView({ viewer: jiwoo }), makeView({ lang: 'en', viewer: jiwoo })]) {
      const html = page({ view })
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const [, opened] of html.matchAll(/popovertarget="([^"]+)"/gi)) expect(ids).toContain(opened)
    }
  })

  it('says in its title that something is wrong after a failed post', () => {
    expect(page({ failed: true })).toContain('<title>오류: 일자리 · 온일</title>')
    expect(page()).toContain('<title>일자리 · 온일</title>')
  })

  it('wears the theme and text size of the viewer, and leaves both to the device otherwise', () => {
    const html = page({ view: makeView({ theme: 'contrast', text: '3' }) })
    expect(html).toContain('<html lang="ko" data-theme="contrast" data-text="3">')
    expect(page()).not.toContain('data-theme')
  })

  it('offers a visitor to sign in and come back, a person their ways and the bar of a phone', () => {
    const visitor = page({ view: makeView({ path: '/jobs', query: 'q=제빵' }) })
    expect(visitor).toContain(`href="/sign-in?return=${encodeURIComponent('/jobs?q=제빵')}"`)
    expect(visitor).not.toContain('class="tabbar"')
    const person = page({ view: makeView({ viewer: jiwoo, unread: 2 }), current: '/jobs' })
    expect(person).toContain('class="tabbar"')
    expect(person).toContain('aria-label="알림, 새 소식 2개"')
    expect(person.match(/href="\/jobs" aria-current="page"/g)).toHaveLength(2)
    expect(person).toContain('value="bakery"')
  })

  it('leaves only the way back in a task', () => {
    const html = page({
      view: makeView({ viewer: jiwoo }),
      back: { href: '/jobs/1', text: '공고로' },
      saved: '저장됨 14:02',
    })
    expect(html).toContain('저장됨 14:02')
    expect(html).toContain('href="/jobs/1"')
    expect(html).not.toContain('class="nav"')
    expect(html.match(/ popover="/g)).toHaveLength(1)
  })

  it('switches language and text size of a task by posting the form in which somebody types, once on the page', () => {
    const back = { href: '/', text: '뒤로' }
    const typing = '<form method="post" action="/write" data-draft="x"><textarea name="a"></textarea></form>'
    const button = '<form method="post" action="/drop"><input type="hidden" name="a"><button>x</button></form>'
    const raw = (html: string) => <div dangerouslySetInnerHTML={{ __html: html }} />
    const html = page({ back, children: raw(button + typing) })
    expect(html).toContain('<form id="task" method="post" action="/write" data-draft="x">')
    expect(html.match(/id="task"/g)).toHaveLength(1)
    expect(html.match(/form="task" formaction="\/settings\/task"/gi)).toHaveLength(5)
    // Without a field anywhere, an empty form stands in: a button's own form is not posted by a switch.
    const bare = page({ back, children: raw(button), view: makeView({ path: '/my/thing', query: 'a=1' }) })
    expect(bare).toContain('<form id="task" method="post" action="/settings/task">')
    expect(bare).toContain('name="_page" value="/my/thing?a=1"')
  })

  it('says that the data is made up and that the clock was moved', () => {
    const html = page({ view: makeView({ clock: '2026-12-04T00:00:00.000Z' }) })
    expect(html).toContain('시연 자료')
    expect(html).toMatch(/2026년\u00a012월\u00a04일 09:00/)
    expect(page({ view: makeView({ demo: false }) })).not.toContain('시연')
  })
})

describe('text from outside', () => {
  const evil = `"><script>alert(1)</script><img src=x onerror=alert(1)>'&`

  it('stays text everywhere on the frame', () => {
    const view = makeView({
      path: `/jobs/${evil}`,
      query: evil,
      viewer: { ...jiwoo, name: evil, roles: [{ key: evil, name: evil, role: 'person', organisation: evil }] },
    })
    const html = renderPage({
      view,
      title: evil,
      description: evil,
      flash: evil,
      canonical: evil,
      children: <h1>{evil}</h1>,
    })
    expect(html).not.toContain('<script>alert')
    expect(html).not.toContain('<img')
    expect(html.match(/<script/g)).toHaveLength(1)
  })

  it('cannot close the data for search engines', () => {
    const html = page({ jsonLd: { title: '</script><script>alert(1)</script>' } })
    expect(html.match(/<script/g)).toHaveLength(2)
    expect(html).toContain('\\u003c/script>')
  })
})
