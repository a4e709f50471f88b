/** Distance of two words up to two edits, swapped neighbours counting as one; 3 for more. */
export function edits(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3
  let twoBack: number[] = []
  let back = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let best = Math.min((back[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (back[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (twoBack[j - 2] ?? 0) + 1)
      }
      row.push(best)
    }
    twoBack = back
    back = row
  }
  return Math.min(3, back[b.length] ?? 3)
}
