/** A reason not to start, in Korean and English: what is the matter and what to do. */
export class Stop extends Error {
  constructor(ko, en) {
    super(`${ko}\n${en}`)
  }
}
