/** The file of an article: `고용보험법 시행령 §84①` → decree-84, `고용보험법 §69의5` → act-69-5. */
export function articleFile(article: string): string {
  const [, law = '', number, branch] = /^([^§]*)§(\d+)(?:의(\d+))?/u.exec(article) ?? [undefined, article]
  const kind = law.includes('시행규칙') ? 'rule' : law.includes('시행령') ? 'decree' : 'act'
  if (number === undefined) return `${kind}-other`
  return [kind, number, ...(branch === undefined ? [] : [branch])].join('-')
}
