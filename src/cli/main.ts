export function main(): void { throw new Error('not built'); }
