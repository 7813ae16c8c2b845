import { beforeAll, describe, expect, it } from 'vitest'
import { refusal } from '../../kernel/refusal.ts'
import type { Trouble } from '../../platform/http/edge.ts'
import { addRefusalTexts } from '../../platform/refusal-texts.ts'
import { platformRefusals } from '../../platform/refusals.ts'
import { jiwoo, makeView } from '../testing/make-view.ts'
import { troublePage } from './trouble.tsx'

beforeAll(() => addRefusalTexts(platformRefusals))

const troubles: Readonly<Record<string, Trouble>> = {
  'an unknown address': { kind: 'not-found' },
  'too much at once': { kind: 'busy', retryAfter: 60 },
  'a fault of ours': { kind: 'broken', incident: 'req-5521' },
  'a refusal': { kind: 'refused', refusal: refusal('platform.not-yours', 403, { article: '채용절차법 제4조의3' }) },
}

describe('the page of', () => {
  it.each(Object.entries(troubles))('%s says what is the matter in one h1, and where to go on', (_, trouble) => {
    for (const lang of ['ko', 'en'] as const) {
      const html = troublePage(makeView({ lang, viewer: jiwoo }), trouble)
      expect(html.match(/<h1/g)).toHaveLength(1)
      expect(html).not.toMatch(/<h1>platform\./)
      expect(html).toContain('href="/help"')
      expect(html).toContain('noindex')
    }
  })

  it('a fault of ours gives its number', () => {
    expect(troublePage(makeView(), { kind: 'broken', incident: 'req-5521' })).toContain('req-5521')
  })

  it('a refusal names its article, and offers the other role where that may help', () => {
    const html = troublePage(makeView({ viewer: jiwoo }), troubles['a refusal'] ?? { kind: 'not-found' })
    expect(html).toContain('채용절차법 제4조의3')
    expect(html).toContain('역할 바꾸기')
    const at = troublePage(
      makeView({ viewer: jiwoo, path: '/company/vacancies/new', query: '' }),
      troubles['a refusal'] ?? { kind: 'not-found' },
    )
    expect(at).toMatch(/action="\/settings\/role"[^]*name="return" value="\/company\/vacancies\/new"[^]*역할 바꾸기: /u)
  })

  it('what was refused after a form was sent leads to the page as it stands now, but not to one that is closed to them', () => {
    const at = (status: number): string =>
      troublePage(makeView({ viewer: jiwoo }), {
        kind: 'refused',
        refusal: refusal('platform.does-not-fit', status),
        from: '/operator/benefits/1?x=1',
      })
    expect(at(409)).toContain('<a class="btn btn--main" href="/operator/benefits/1?x=1">지금 상태 보기</a>')
    expect(at(403)).not.toContain('/operator/benefits/1')
  })

  it('what was typed in another role waits on its page, where each other role leads', () => {
    const html = troublePage(makeView({ viewer: jiwoo, path: '/company/vacancies', query: '' }), {
      kind: 'refused',
      refusal: refusal('platform.not-yours', 403),
      from: '/company/vacancies/new',
      kept: true,
    })
    expect(html).toContain('쓴 내용은 하루 동안 그대로 있습니다')
    expect(html).toMatch(
      /action="\/settings\/role"[^]*name="return" value="\/company\/vacancies\/new"[^]*역할 바꾸기: /u,
    )
  })

  it('what takes too long just now leads to the same address again, with its conditions', () => {
    const view = makeView({ path: '/jobs', query: 'q=%EC%9A%A9%EC%A0%91&region=11000' })
    const html = troublePage(view, { kind: 'refused', refusal: refusal('platform.busy', 503) })
    expect(html).toContain('href="/jobs?q=%EC%9A%A9%EC%A0%91&amp;region=11000">다시 해 보기</a>')
  })

  it('an address that was too long leads to its page with what is left of it', () => {
    const view = makeView({ path: '/jobs', query: 'q=welder' })
    const html = troublePage(view, { kind: 'refused', refusal: refusal('platform.address-too-long', 414) })
    expect(html).toContain('href="/jobs?q=welder">줄여서 다시 열기</a>')
  })

  it('a visitor who must sign in leads there and back', () => {
    const view = makeView({ path: '/my', query: '' })
    const html = troublePage(view, { kind: 'refused', refusal: refusal('platform.sign-in-first', 401) })
    expect(html).toContain('href="/sign-in?return=%2Fmy"')
  })
})
