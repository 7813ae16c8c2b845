/** What must not be taken apart: names with signs, counted shifts and days, classes. Each hit gives its tokens. */
const patterns: readonly (readonly [RegExp, (...groups: string[]) => readonly string[]])[] = [
  [/(?<![a-z0-9])(c\+\+|[cf]#|a\/s|r&d|q&a)/gu, (name = '') => [name]],
  [/(?<![a-z0-9])(asp)?\.net(?![a-z])/gu, () => ['.net']],
  [/(?<![a-z0-9])(node|vue|react|next|nest|three)\.js(?![a-z])/gu, (name = '') => [`${name}.js`, name]],
  [/(?<![a-z])(ui)\s?[/·,&]\s?(ux)(?![a-z])/gu, () => ['ui', 'ux', 'ui/ux']],
  [/(\d)\s*조\s*(\d)\s*교대(?:제|근무)?/gu, (a = '', b = '') => [`${a}조${b}교대`, `${b}교대`, '교대']],
  [/(\d)\s*조\s*격일제?/gu, (a = '') => [`${a}조격일제`, '격일제']],
  [/(?<!\d)(\d)\s*교대(?:제|근무)?/gu, (n = '') => [`${n}교대`, '교대']],
  [/(?<![\p{L}\p{N}])주\s*([1-7])\s*일(?:제|근무|만)?(?![가-힣])/gu, (n = '') => [`주${n}일`]],
  [/(\d)\s*종\s*(보통|대형|소형|특수)/gu, (n = '', kind = '') => [`${n}종${kind}`]],
  [/([2-4])\s*대\s*보험/gu, (n = '') => [`${n}대보험`]],
  [/(?<![\p{L}\p{N}])(\d{1,2})\s*주차(?=\s|$)/gu, (n = '') => [`${n}주차`]],
  [/(\d+(?:\.\d+)?)\s*톤(?![가-힣]{2})/gu, (n = '') => [`${n}톤`]],
  [/(?<![\p{L}\p{N}])([a-z])-(\d)(?![\p{N}])/gu, (a = '', n = '') => [`${a}-${n}`, a + n]],
]

/** Every pattern above has one of these in it. */
const needed = /[a-z0-9]/u

/** The text without what is protected, and the tokens of that. */
export function protect(text: string): { readonly rest: string; readonly tokens: readonly string[] } {
  if (!needed.test(text)) return { rest: text, tokens: [] }
  const tokens: string[] = []
  const rest = patterns.reduce(
    (before, [pattern, tokensOf]) =>
      before.replace(pattern, (_hit, ...args) => {
        tokens.push(...tokensOf(...args.filter((one) => typeof one === 'string').slice(0, 2)))
        return ' '
      }),
    text,
  )
  return { rest, tokens }
}
