import * as z from 'zod/mini';

// zod tries `new Function` when its first schema is made, which the page's content policy forbids and reports.
z.config({ jitless: true });
