/** Whether two dates, each as precise as its source, cannot be one: 2013-09 and 2013-09-12 can. */
export const datesConflict = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && !a.startsWith(b) && !b.startsWith(a)
