/** stub */
export const mixes: readonly { id: string; movements: readonly string[]; lengthSec: number }[] = []
