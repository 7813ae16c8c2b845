import { describe, expect, it } from 'vitest'
import { renderHtml } from '../../platform/jsx/jsx-runtime.ts'
import { RichText, withoutMarks } from './rich-text.tsx'

const shown = (text: string): string => renderHtml(<RichText text={text} />)

describe('a text with marks', () => {
  it('becomes headings below the page’s own, lists, emphasis and links', () => {
    const html = shown('# 큰 제목\n\n### 작은 제목\n\n**굵게** *기울임* [도움](/help)\n\n- 하나\n- 둘\n\n1. 첫째')
    expect(html).toContain('<h2>큰 제목</h2><h3>작은 제목</h3>')
    expect(html).toContain('<strong>굵게</strong> <em>기울임</em> <a href="/help">도움</a>')
    expect(html).toContain('<ul><li>하나</li><li>둘</li></ul><ol><li>첫째</li></ol>')
  })

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '[x](data:text/html,x)',
    '[x](//evil.example)',
    '![그림](https://evil.example/x.png)',
    '`<b>`',
    '<a href="javascript:alert(1)">x</a>',
    '| <b> | 둘 |\n|---|---|\n| 1 | 2 |',
    '[x]: javascript:alert(1)\n\n[x]',
  ])('shows what is no mark as typed: %s', (text) => {
    const inside = shown(text).replace(/^<div class="rich">|<\/div>$/g, '')
    expect(inside.replace(/<\/?p>/g, '')).not.toMatch(/<(?!br)/)
  })

  it('reads without marks for search', () => {
    expect(withoutMarks('# 점검\n\n- **오전** 2시\n- [상태](/status)에서')).toBe('점검 오전 2시 상태에서')
  })
})
