import { config } from 'zod/v4/mini';

// zod tries `new Function` when its first schema is made, which the page's content policy forbids and reports. The pane's
// build has this file stand for zod/mini, so that it comes with the first part that reads a schema and not before.
config({ jitless: true });

export * from 'zod/v4/mini';
