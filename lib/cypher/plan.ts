/** One operator of a plan as plain JSON; `rows` and `hits` only after PROFILE. */
export interface PlanStep {
  readonly operator: string
  readonly details: string
  readonly estimatedRows: number | null
  readonly rows: number | null
  readonly hits: number | null
  readonly children: PlanStep[]
}
