export function refusalOf(request: {
  readonly method: string
  readonly url: string
}):
  | { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }
  | undefined
export const tooLong: string
