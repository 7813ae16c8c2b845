import { randomFillSync } from 'node:crypto'

const pool = Buffer.alloc(4096)
let next = pool.length

/** So many bytes of cryptographic randomness as lower-case hex: drawn from the system 4 KB at a time, because each draw costs more than a small page. */
export function randomText(bytes: number): string {
  if (next + bytes > pool.length) {
    randomFillSync(pool)
    next = 0
  }
  next += bytes
  return pool.toString('hex', next - bytes, next)
}
