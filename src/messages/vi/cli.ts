import { unitLines } from './unitLines';
import { deadlineLines } from './deadlineLines';
import { progressLines } from './progressLines';

/** Lines of the command line. */
export const cli = {
  ...unitLines,
  ...deadlineLines,
  ...progressLines,
} as const;
