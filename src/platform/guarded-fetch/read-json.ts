import { FetchFault } from './fetch-fault.ts'

const deepest = 32

/**
 * The JSON of an answer from outside, for a zod schema to judge. Refuses what is not JSON, is nested deeper than 32, or names
 * a key that could reach a prototype. Throws `FetchFault('not-json')`.
 */
export async function readJson(response: Response, host: string): Promise<unknown> {
  const text = await response.text()
  try {
    const value: unknown = JSON.parse(text)
    if (isTrap(value, deepest)) throw new SyntaxError('too deep, or a forbidden key')
    return value
  } catch (error) {
    throw new FetchFault('not-json', host, error)
  }
}

function isTrap(value: unknown, depthLeft: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return (
    depthLeft === 0 ||
    Object.hasOwn(value, '__proto__') ||
    Object.values(value).some((inner) => isTrap(inner, depthLeft - 1))
  )
}
