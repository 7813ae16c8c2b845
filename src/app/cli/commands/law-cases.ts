import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { type Day, isDay } from '../../../kernel/day.ts'
import { Failure } from '../../../platform/config/failure.ts'

/** A case as files give it: which field of the law, the day asked about, and what is known under the vocabulary's names. */
export type LawCase = {
  readonly id: string | number
  readonly domain: string
  readonly as_of: Day
  readonly inputs: Readonly<Record<string, unknown>>
}

const Cases: z.ZodType<readonly LawCase[]> = z.array(
  z.looseObject({
    id: z.union([z.string(), z.number()]),
    domain: z.string(),
    as_of: z.custom<Day>(isDay),
    inputs: z.record(z.string(), z.unknown()),
  }),
)

/** Reads a JSON list of cases from a file, or from standard input for `-`. */
export async function readLawCases(file: string): Promise<readonly LawCase[]> {
  try {
    return Cases.parse(JSON.parse(await readFile(file === '-' ? '/dev/stdin' : file, 'utf8')))
  } catch (error) {
    throw new Failure(
      { ko: `파일을 읽을 수 없습니다: ${file}`, en: `${file} cannot be read.` },
      {
        ko: '{id, domain, as_of, inputs}의 JSON 목록이어야 하고 as_of는 2026-06-30 같은 날이어야 합니다.',
        en: 'It must be a JSON list of {id, domain, as_of, inputs}, as_of a day such as 2026-06-30.',
      },
      error,
    )
  }
}
