/**
 * How often a property is tried: `PROPERTY_RUNS` times where that is set (`npm run fuzz`), else what the test
 * itself asks for.
 */
export function runs(usual: number): { readonly numRuns: number } {
  const asked = Number(process.env['PROPERTY_RUNS'] ?? '');
  return { numRuns: asked > 0 ? asked : usual };
}
