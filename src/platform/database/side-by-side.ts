/**
 * Several works of one transaction side by side: what they ask at the same moment travels together. Waits for all of them before it
 * throws what the first of them threw, so that none still asks when the transaction is rolled back.
 */
export async function sideBySide<T extends readonly unknown[]>(works: { [K in keyof T]: Promise<T[K]> }): Promise<T> {
  await Promise.allSettled(works)
  return await Promise.all(works)
}
