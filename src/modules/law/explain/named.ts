import type { Lang } from '../../../platform/http/page-call.ts'
import { allDomains } from '../domains.ts'
import type { AnyFact } from '../engine/fact.ts'
import { asOf } from '../engine/fact.ts'
import { ruleNamed } from '../engine/rule.ts'
import type { TraceStep } from '../engine/trace.ts'
import { parameters } from '../parameter.ts'
import { tables } from '../table.ts'
import { type Counted, countedAs, countedBy } from './value-text.ts'

/** What a step is called and counts, by the declarations of facts, rules, parameters and tables. */
export type Named = { readonly label: string; readonly unit: Counted | undefined }

/** The name of a fact, rule, parameter or table; undefined for a bare operation. */
export function nameOf({ fact, rule, parameter, table }: TraceStep, lang: Lang): Named | undefined {
  if (fact !== undefined) return ofFact(fact, lang)
  if (rule !== undefined) return ofRule(rule, lang)
  if (parameter !== undefined) return ofParameter(parameter, lang)
  return table === undefined ? undefined : { label: tables.get(table)?.name[lang] ?? table, unit: undefined }
}

/** A fact by its name: as a domain words it, where one is named that has it, else as the first domain does that has it. */
export function factNamed(name: string, domain?: string): AnyFact | undefined {
  if (name === asOf.name) return asOf
  const all = allDomains()
  return [...all.filter(({ id }) => id === domain), ...all]
    .flatMap(({ facts }) => facts)
    .find((fact) => fact.name === name)
}

function ofFact(name: string, lang: Lang): Named {
  const fact = factNamed(name)
  return fact ? { label: fact.label[lang], unit: countedBy(fact) } : { label: name, unit: undefined }
}

function ofRule(name: string, lang: Lang): Named {
  const rule = ruleNamed(name)
  return rule ? { label: rule.label[lang], unit: rule.unit } : { label: name, unit: undefined }
}

function ofParameter(id: string, lang: Lang): Named {
  const parameter = parameters.get(id)
  return parameter
    ? { label: parameter.name[lang], unit: countedAs(parameter.unit, parameter.name.ko) }
    : { label: id, unit: undefined }
}
