type IsBefore<T> = (a: T, b: T) => boolean

/** The first of several lists that are each in order and no longer than that, together. */
export function firstOf<T>(lists: readonly (readonly T[])[], isBefore: IsBefore<T>, most: number): readonly T[] {
  return lists.reduce((all, list) => (all.length === 0 ? list : merged(all, list, isBefore, most)), [])
}

function merged<T>(a: readonly T[], b: readonly T[], isBefore: IsBefore<T>, most: number): T[] {
  const all: T[] = []
  for (let [i, j] = [0, 0]; all.length < most; ) {
    const [one, other] = [a[i], b[j]]
    if (one !== undefined && (other === undefined || isBefore(one, other))) {
      all.push(one)
      i++
    } else if (other !== undefined) {
      all.push(other)
      j++
    } else break
  }
  return all
}
