import { appeal, decision } from './decision-things.ts'
import { money } from './payment-things.ts'
import type { Scene } from './things.ts'

type Make = (scene: Scene) => Promise<string>

/** What an authority decided about person A, and pays. */
export const cases: Readonly<Record<'decision' | 'appeal' | 'payment' | 'overpayment', Make>> = {
  decision,
  appeal,
  ...money,
}
