export function median(numbers) {
  const sorted = numbers.filter(Number.isFinite).toSorted((a, b) => a - b)
  const half = sorted.length / 2
  if (sorted.length === 0) return undefined
  return sorted.length % 2 === 1 ? sorted[Math.floor(half)] : (sorted[half - 1] + sorted[half]) / 2
}

/**
 * The median of the rounds' ratios. A slow phase of the machine affects both numbers of a round.
 */
export function ratio(numbers, base) {
  return median(numbers.map((number, round) => number / base[round]))
}
