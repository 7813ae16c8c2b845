/** The face of saved searches. */
export { stopToken } from './token.ts'
export { mySearches } from './my-searches.ts'
export { saveSearch } from './save-search.ts'
