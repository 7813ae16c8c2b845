import { describe, expect, it } from 'vitest'
import { markKorean } from './mark-korean.ts'

describe('Korean on a page in English', () => {
  it.each([
    ['<li>월~금 09:00~18:00</li>', '<li><span lang="ko">월~금</span> 09:00~18:00</li>'],
    ['<p>Hide: 학교 당직 관리원 (2)</p>', '<p>Hide: <span lang="ko">학교 당직 관리원</span> (2)</p>'],
    ['<a title="x > 가">가 &amp; b</a>', '<a title="x > 가"><span lang="ko">가</span> &amp; b</a>'],
    ['<option value="1">용접</option>', '<option lang="ko" value="1">용접</option>'],
    [
      '<dd>from 2026 · 2026-08-05 고용노동부 고시를 옮긴 자료 (minimumwage.go.kr) · 제105조제1항·제2항</dd>',
      '<dd>from 2026 · 2026-08-05 <span lang="ko">고용노동부 고시를 옮긴 자료</span> (minimumwage.go.kr) · <span lang="ko">제105조제1항·제2항</span></dd>',
    ],
    ['<b>no</b><i>예</i>', '<b>no</b><i><span lang="ko">예</span></i>'],
  ])('is marked: %s', (html, marked) => expect(markKorean(html)).toBe(marked))

  it.each([
    '<p lang="ko">이 글 그대로</p>',
    '<input value="가 > 나"><a title="다">go</a>',
    '<title>온일</title>',
    '<script type="application/ld+json">{"a":"<가 > 나"}</script>',
    '<textarea>가 < 나</textarea>',
    '<svg><text>서울</text></svg>',
    '<option>용접 welding</option>',
  ])('is left where it is marked already or cannot be: %s', (html) => {
    expect(markKorean(html)).toBe(html)
    expect(markKorean(`${html}<p>뒤</p>`)).toBe(`${html}<p><span lang="ko">뒤</span></p>`)
  })

  it('is marked once', () => {
    const once = markKorean('<p>다온정밀 Inc · 서울</p>')
    expect(markKorean(once)).toBe(once)
  })
})
