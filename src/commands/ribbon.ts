import type { Failure, Outcome } from '../workbook/failure';

/** Names of the ribbon's functions, as manifest.xml calls them. */
export const RIBBON = { quickCheck: 'kiemTraNhanh', overview: 'tongHop' } as const;

/** What the buttons of the ribbon act on. */
export interface RibbonActions {
  /** Shows the sheet `Tổng hợp`; false where there is none. */
  readonly showOverview: () => Promise<Outcome<boolean>>;
  /** Opens the pane at a place. */
  readonly showPlace: (path: string) => Promise<void>;
  /** Tells the pane to check at once. */
  readonly quickCheckAsked: () => void;
  /** Tells the pane why a button did nothing. */
  readonly failed: (failure: Failure | null) => void;
}

/**
 * Gives the buttons of the ribbon their functions. "Kiểm tra nhanh" opens the pane, which checks at once and shows
 * what it found; "Tổng hợp" goes to the sheet, or to the pane where the workbook has no such sheet.
 */
export function associateRibbon(actions: RibbonActions): void {
  Office.actions.associate(
    RIBBON.quickCheck,
    answering(() => quickCheck(actions)),
  );
  Office.actions.associate(
    RIBBON.overview,
    answering(() => overview(actions)),
  );
}

async function quickCheck({ showPlace, quickCheckAsked }: RibbonActions): Promise<void> {
  await showPlace('kiem-tra');
  quickCheckAsked();
}

async function overview({ showOverview, showPlace, failed }: RibbonActions): Promise<void> {
  const shown = await showOverview();
  failed(shown.ok ? null : shown.failure);
  if (!shown.ok || !shown.value) await showPlace('tien-do');
}

/** Excel holds the button down until its function says that it is over. */
function answering(work: () => Promise<void>): (event: Office.AddinCommands.Event) => void {
  return (event) => {
    void work().finally(() => event.completed());
  };
}
