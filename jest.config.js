/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testTimeout: 300_000,
  maxWorkers: '100%',
  testSequencer: '<rootDir>/test/sequencer.mjs',
  testMatch: ['**/*.test.ts'],
  transform: { '^.+\\.tsx?$': ['ts-jest', { diagnostics: false, tsconfig: 'tsconfig.json' }] },
};
