import { is, isOneOf, orElse } from '../../engine/conditions.ts'
import type { Evaluation } from '../../engine/evaluation.ts'
import type { Node } from '../../engine/node.ts'
import { workerType } from './facts.ts'

/** An employee, a daily or construction daily worker. Who says nothing of it is taken for an employee (고용보험법 제2조). */
export function isEmployee(law: Evaluation): Node<boolean> {
  return isOneOf(orElse(law.fact(workerType), '근로자'), ['근로자', '일용', '건설일용'])
}

/** Self-employed by own choice (고용보험법 제49조의2). */
export function isSelfEmployed(law: Evaluation): Node<boolean> {
  return is(orElse(law.fact(workerType), '근로자'), '자영업자')
}

/** A daily or construction daily worker (고용보험법 제2조제6호). */
export function isDaily(law: Evaluation): Node<boolean> {
  return isOneOf(orElse(law.fact(workerType), '근로자'), ['일용', '건설일용'])
}
