export { freshReview } from './fresh'
export { ReviewedDocxRefusal, type RefusalCode } from './refusals'
export { reviewedDocx, type LeftOut, type ReviewedDocx, type ReviewedOptions } from './reviewed'
