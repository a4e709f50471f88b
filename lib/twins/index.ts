export { compareTwins, whyTwins } from './compare'
export {
  comparisonSchema,
  differenceKinds,
  differenceSchema,
  severities,
  sideSchema,
  type Comparison,
  type Difference,
  type DifferenceKind,
  type Severity,
  type Side,
} from './comparison'
