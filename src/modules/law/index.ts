/** The face of the law: its numbers by date and its articles by name. Pure: files read once, no database. */
export { type Article, article } from './article.ts'
export type { Parameter, Status, Value } from './parameter.ts'
export { type Use, type ValueOn, useParameter } from './parameter-on.ts'
