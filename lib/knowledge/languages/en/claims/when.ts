import { dates } from '../dates'

const days = Array.from({ length: 31 }, (_, day) => day + 1).join(',')
const months = Object.keys(dates.months).join(',')
const weekdays = Object.keys(dates.weekdays).join(',')

/** Words for a day that may stand between a participle and who did it: "signed on 12 May by". */
export const onDay = `{today,yesterday,on {${weekdays}},on {${days}} {${months}}}`
