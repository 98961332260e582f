/** Everything that a page needs to draw a drawing, in one file to fetch. */
export { Figure } from './Figure.tsx'
export { poseAt } from './moment.ts'
export { Stills } from './Stills.tsx'
