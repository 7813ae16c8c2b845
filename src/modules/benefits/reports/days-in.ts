/** The days of a text, as they stand in a form or in a cell: divided by spaces, commas, semicolons or lines. */
export function daysIn(text: string): string[] {
  return text.split(/[\s,;]+/).filter((day) => day !== '')
}
