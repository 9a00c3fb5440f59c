/** What of a machine says whether Excel is there. */
export interface Machine {
  readonly platform: string;
  readonly hasFile: (path: string) => boolean;
  readonly hasKey: (key: string) => boolean;
}

export function withoutExcel(machine?: Machine): string | null;
