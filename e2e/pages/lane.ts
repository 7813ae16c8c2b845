/** Runs what it is given, one after the other, in the order given. */
export type Lane = <T>(work: () => Promise<T>) => Promise<T>

/** A lane of its own. What fails does not stop what comes after it. */
export function lane(): Lane {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = last.then(work)
    last = mine.catch(() => undefined)
    return mine
  }
}
