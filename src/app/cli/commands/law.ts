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
import type { Terminal } from '../terminal.ts'
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

type Shadow = { cases?: string; stored?: boolean; under?: string; reason?: string; json?: boolean }

const aboutShadow = `
With --stored, the decisions in force of this installation are worked out anew, from the facts on which they were signed: how many change, which
way, by how much in all (not where fewer than five change) and which wordings and numbers make it. Without --under each goes by its own day, under
the rules as they are here now. With --reason each changed decision is named, too, and its person reads the reason in their access ledger.`

function shadowCommand(): Command {
  return new Command('shadow')
    .description(
      'compare the law that applies to each case with that of another day: one line of JSON {id, changes, because} for each case that changes',
    )
    .option('--cases <file>', 'the cases, as for decide; - reads standard input')
    .option('--stored', 'the decisions of this installation instead of a file')
    .option('--under <day>', 'the day of the other law, YYYY-MM-DD')
    .option('--reason <why>', 'with --stored: name the decisions that change, and tell their persons why')
    .option('--json', 'with --stored: one line of JSON')
    .addHelpText('after', aboutShadow)
    .action(({ json, ...asked }: Shadow) => runCommand({ json: json ?? false }, (terminal) => shadow(terminal, asked)))
}

async function shadow(terminal: Terminal, { cases, stored, under, reason }: Shadow): Promise<ExitCode> {
  if (under !== undefined && !isDay(under)) throw noSuchDay(under)
  if (stored) {
    // The database and the modules on it are loaded only when they are wanted.
    const { shadowStored } = await import('./law-shadow.ts')
    return await shadowStored(terminal, { under, reason: reason ?? '' })
  }
  if (cases !== undefined && under !== undefined) return await shadowAll(cases, under)
  throw new Failure(
    { ko: '무엇을 어느 날의 법으로 셈할지 없습니다.', en: 'It is not said what to compare, or with which law.' },
    {
      ko: '--cases 파일과 --under 날을 쓰거나, 여기에 있는 결정은 --stored를 쓰세요.',
      en: 'Use --cases FILE with --under DAY, or --stored for the decisions here.',
    },
  )
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
  if (!isDay(under) || !domain) throw noSuchDay(`${under}, ${name}`)
  return compareLaws(domain, readFacts(domain, inputs).known, day, under)
}

function noSuchDay(said: string): Failure {
  return new Failure(
    { ko: `${said}: 이 날이나 분야를 모릅니다.`, en: `${said}: no such day or domain.` },
    { ko: '--under에는 2027-01-01 같은 날을 쓰세요.', en: '--under takes a day such as 2027-01-01.' },
  )
}

function write(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
