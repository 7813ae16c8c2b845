/** A moment some days later, each of 24 hours. For waiting times of the house; days of law are `Day`. */
export function daysAfter(now: Date, days: number): Date {
  return new Date(now.getTime() + days * 86_400_000)
}
