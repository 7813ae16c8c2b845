import { appeal, decision } from './decision-things.ts'
import { money } from './payment-things.ts'
import { rounds } from './round-things.ts'
import type { Scene } from './things.ts'

type Make = (scene: Scene) => Promise<string>
type Name = 'decision' | 'appeal' | 'payment' | 'overpayment' | keyof typeof rounds

/** What an authority decided about person A, and pays. */
export const cases: Readonly<Record<Name, Make>> = { decision, appeal, ...money, ...rounds }
