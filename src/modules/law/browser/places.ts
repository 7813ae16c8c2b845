import { articleFile } from '../docs/article-file.ts'
import type { AnyRule } from '../engine/rule.ts'

/** Where an article is read. */
export function articlePlace(domain: string, file: string): string {
  return `/law/${domain}/${file}`
}

/** Where a rule is read: on its article's page. */
export function rulePlace({ name, article }: AnyRule): string {
  return `${articlePlace(name.split('.')[0] ?? '', articleFile(article))}#${name}`
}

/** Where a number's history is read. */
export function numberPlace(id: string): string {
  return `/law/numbers/${id}`
}
