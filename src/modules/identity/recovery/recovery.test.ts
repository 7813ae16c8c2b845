import { expect, it } from 'vitest'
import { type Asked, waitHours, waitsFor } from './recovery.ts'

const at = (hours: number): Date => new Date(Date.UTC(2026, 10, 28) + hours * 3_600_000)
const recovery = (approved: string[] = [], ripe = 72) => ({ id: 'r', begunAt: at(0), ripeAt: at(ripe), approved })
const bakery: Asked = { organisation: 'bakery', name: '모퉁이빵집', others: 1 }
const alone: Asked = { organisation: 'alone', name: '혼자', others: 0 }

it('waits for three days, for staff without a colleague for seven', () => {
  expect(waitHours([])).toBe(72)
  expect(waitHours([alone])).toBe(168)
  expect(waitsFor(recovery(), [], at(71.9))?.refused).toBe('identity.recovery-waits')
  expect(waitsFor(recovery(), [], at(72))).toBeUndefined()
  expect(waitsFor(recovery([], 168), [alone], at(100))?.refused).toBe('identity.recovery-waits')
})

it('of staff needs another administrator of every organisation that has one, however long one waits; then it need not wait', () => {
  expect(waitsFor(recovery(), [bakery], at(10_000))).toMatchObject({
    refused: 'identity.recovery-needs-approval',
    facts: { names: '모퉁이빵집' },
  })
  const mill: Asked = { ...bakery, organisation: 'mill', name: '방앗간' }
  expect(waitsFor(recovery(['bakery']), [bakery, mill, alone], at(1))?.facts).toEqual({ names: '방앗간' })
  expect(waitsFor(recovery(['bakery', 'mill']), [bakery, mill, alone], at(1))).toBeUndefined()
  expect(waitsFor(recovery(['stranger']), [bakery], at(1))?.refused).toBe('identity.recovery-needs-approval')
})
