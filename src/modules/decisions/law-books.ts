import { readLawBooks } from '../law/index.ts'

let read: ReturnType<typeof readLawBooks> | undefined

/** The checker's statements and dated files, read once. */
export function lawBooks(): ReturnType<typeof readLawBooks> {
  read ??= readLawBooks()
  return read
}
