import { HostFault, invalidArgument } from '../fault';
import { readAddress, type Area } from './area';

/** A defined name of the workbook or of a sheet. */
export interface DefinedName {
  name: string;
  /** With its `=`. */
  formula: string;
  visible: boolean;
  comment: string;
  /** The sheet it belongs to; null for the workbook. */
  readonly scope: string | null;
}

const FORBIDDEN_IN_SHEETS = /[:\\/?*[\]]/;
const NAME = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u;
const R1C1 = /^(?:r\d*c?\d*|c\d*)$/i;

/** Refuses what Excel refuses as a sheet's name. */
export function checkSheetName(name: string, others: readonly string[]): void {
  const bad =
    name === '' ||
    name.length > 31 ||
    FORBIDDEN_IN_SHEETS.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === 'history';
  if (bad) throw invalidArgument(`sheet name ${name}`);
  if (others.some((other) => other.toLowerCase() === name.toLowerCase()))
    throw new HostFault(
      'ItemAlreadyExists',
      `A resource with the same name or identifier already exists: ${name}`,
      409,
    );
}

/** Refuses what Excel refuses as a name of a table or of cells. */
export function checkDefinedName(name: string, others: readonly string[]): void {
  const address: Area | null = readAddress(name);
  if (!NAME.test(name) || name.length > 255 || address !== null || R1C1.test(name))
    throw invalidArgument(`name ${name}`);
  if (others.some((other) => other.toLowerCase() === name.toLowerCase()))
    throw new HostFault(
      'ItemAlreadyExists',
      `A resource with the same name or identifier already exists: ${name}`,
      409,
    );
}
