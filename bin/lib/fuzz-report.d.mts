export function fuzzReport(reports: readonly { readonly name: string; readonly report: unknown }[]): {
  readonly text: string
  readonly failures: number
}
