export * from './shoulders-arms.ts'
export * from './shoulders-blades.ts'
export * from './shoulders-spine.ts'
export * from './shoulders-standing.ts'
