const weights = [1, 3, 7, 1, 3, 7, 1, 3, 5]

/**
 * Whether ten digits can be a Korean business registration number: the tenth digit checks the nine before it (weights
 * 1 3 7 1 3 7 1 3 5, and the tens of the last product). Says nothing about whether the business exists.
 */
export function isBusinessNumber(text: string): boolean {
  if (!/^\d{10}$/.test(text)) return false
  const d = [...text].map(Number)
  const sum = weights.reduce((total, weight, i) => total + weight * (d[i] ?? 0), Math.floor(((d[8] ?? 0) * 5) / 10))
  return (10 - (sum % 10)) % 10 === d[9]
}
