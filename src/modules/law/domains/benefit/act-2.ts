import { is, isOneOf, orElse } from '../../engine/conditions.ts'
import type { Evaluation } from '../../engine/evaluation.ts'
import type { Node } from '../../engine/node.ts'
import { shared } from '../../engine/shared.ts'
import { workerType } from './facts.ts'

type Asked = (law: Evaluation) => Node<boolean>

// Who says nothing of it is taken for an employee.
const kind = shared((law) => orElse(law.fact(workerType), '근로자'))

/** An employee, a daily or construction daily worker. Who says nothing of it is taken for an employee (고용보험법 제2조). */
export const isEmployee: Asked = shared((law) => isOneOf(kind(law), ['근로자', '일용', '건설일용']))

/** Self-employed by own choice (고용보험법 제49조의2). */
export const isSelfEmployed: Asked = shared((law) => is(kind(law), '자영업자'))

/** A daily or construction daily worker (고용보험법 제2조제6호). */
export const isDaily: Asked = shared((law) => isOneOf(kind(law), ['일용', '건설일용']))
