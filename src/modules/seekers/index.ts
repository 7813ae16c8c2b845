/** The face of résumé and wishes. */
export type { Wishes } from './contract.ts'
export { type Entry, type Resume, monthsWorked } from './resume.ts'
export { wishes } from './read-resume.ts'
export { saveEntry } from './edit-entries.ts'
export { saveWishes } from './save-wishes.ts'
export { addGeneratedWishes, generatedWishes } from './add-generated.ts'
export { namesOf, occupationsNamed, regionsNamed } from './named-codes.ts'
