import { byTopic } from '../explain/fact-topics.ts'
import { askedFacts } from './asked-facts.ts'
import { faultText } from './fault-text.ts'
import { FactField } from './pages/fact-field.tsx'
import { readAddress } from './read-address.ts'

/** A form for the facts of a case, as calculators have it: which facts to ask for, long lists under headings, the field of each, what was typed, what is wrong with it. */
export const factForm: {
  readonly asks: typeof askedFacts
  readonly byTopic: typeof byTopic
  readonly Field: typeof FactField
  readonly read: typeof readAddress
  readonly fault: typeof faultText
} = { asks: askedFacts, byTopic, Field: FactField, read: readAddress, fault: faultText }
