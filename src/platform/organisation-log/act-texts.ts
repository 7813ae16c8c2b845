import type { Lang } from '../http/page-call.ts'

/** What a module's commands are called in an organisation's log, by their names. A command without a text is not in the log. */
export type ActTexts = Readonly<Record<string, Readonly<Record<Lang, string>>>>

const texts = new Map<string, ActTexts[string]>()

/** Adds a module's texts; the wiring calls it once for each module. */
export function addActTexts(more: ActTexts): void {
  for (const [command, text] of Object.entries(more)) texts.set(command, text)
}

/**
 * Whether a command is an act of an organisation. What somebody does for themselves while in its role is not: what is typed, read
 * marks, and ideas, which are posted under a drawn name.
 */
export function isAct(command: string): boolean {
  return texts.has(command)
}

/** What a command is called. */
export function sayAct(command: string, lang: Lang): string {
  return texts.get(command)?.[lang] ?? command
}
