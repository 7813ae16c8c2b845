import { Command } from 'commander'
import { isDay } from '../../../kernel/day.ts'
import {
  type Difference,
  compareLaws,
  decide,
  domainNamed,
  readFacts,
  stillMissing,
} from '../../../modules/law/index.ts'
import { Failure } from '../../../platform/config/failure.ts'
import { exitCodes } from '../exit-codes.ts'
import { type ExitCode, runCommand } from '../run-command.ts'
import { type LawCase, readLawCases } from './law-cases.ts'

/** `onil law`: asks the rules, without a database. */
export function lawCommand(): Command {
  return new Command('law')
    .description('ask the law: results with their reasons')
    .addCommand(decideCommand())
    .addCommand(shadowCommand())
}

function decideCommand(): Command {
  return new Command('decide')
    .description(
      'decide cases: a JSON list of {id, domain, as_of, inputs} in, one line of JSON {id, result, missing, noValue, status, trace} a case out',
    )
    .requiredOption('--cases <file>', 'the cases; - reads standard input')
    .action(({ cases }: { cases: string }) => runCommand({}, () => decideAll(cases)))
}

function shadowCommand(): Command {
  return new Command('shadow')
    .description(
      'compare the law that applies to each case with that of another day: one line of JSON {id, changes, because} for each case that changes',
    )
    .requiredOption('--cases <file>', 'the cases, as for decide; - reads standard input')
    .requiredOption('--under <day>', 'the day of the other law, YYYY-MM-DD')
    .action(({ cases, under }: { cases: string; under: string }) => runCommand({}, () => shadowAll(cases, under)))
}

async function decideAll(file: string): Promise<ExitCode> {
  for (const each of await readLawCases(file)) write(decided(each))
  return exitCodes.done
}

async function shadowAll(file: string, under: string): Promise<ExitCode> {
  for (const each of await readLawCases(file)) {
    const difference = compared(each, under)
    if (difference) write({ id: each.id, ...difference })
  }
  return exitCodes.done
}

function decided({ id, domain: name, as_of: day, inputs }: LawCase): object {
  const domain = domainNamed(name)
  if (!domain)
    return { id, result: {}, missing: [], noValue: [], status: 'refused', trace: [], faults: [{ domain: name }] }
  const { known, faults } = readFacts(domain, inputs)
  const outcome = decide(domain, known, day)
  const { result, noValue, status, trace } = outcome
  const wanted = Object.keys(domain.results)
  const asked = stillMissing({ domain, known, day, wanted }, outcome).map(({ name: fact, label, judgement }) => ({
    fact,
    ...label,
    judgement,
  }))
  return { id, result, missing: asked, noValue, status, trace, ...(faults.length > 0 && { faults }) }
}

function compared({ domain: name, as_of: day, inputs }: LawCase, under: string): Difference | undefined {
  const domain = domainNamed(name)
  if (!isDay(under) || !domain)
    throw new Failure(
      { ko: `${under}, ${name}: 이 날이나 분야를 모릅니다.`, en: `${under}, ${name}: no such day or domain.` },
      { ko: '--under에는 2027-01-01 같은 날을 쓰세요.', en: '--under takes a day such as 2027-01-01.' },
    )
  return compareLaws(domain, readFacts(domain, inputs).known, day, under)
}

function write(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
