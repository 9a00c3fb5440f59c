import { deadlineLines } from './deadlineLines';

/** Lines of the command line. */
export const cli = {
  ...deadlineLines,
} as const;
