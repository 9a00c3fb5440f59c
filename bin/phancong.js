#!/usr/bin/env node
// A reader that closes the pipe early (`| head`) is no failure.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 2));
require('../dist/cli/main.js').main();
