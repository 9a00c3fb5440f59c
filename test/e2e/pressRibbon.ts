import type { Page } from 'playwright-core';

/** What office.js keeps of `Office.actions.associate`, and a press as Excel tells it. */
export async function pressRibbon(page: Page, name: string): Promise<void> {
  await page.evaluate(async (wanted) => {
    interface Association {
      readonly mappings: Readonly<Record<string, (event: { readonly completed: () => void }) => void>>;
    }
    const { _association } = Office.actions as unknown as { readonly _association: Association };
    const [, run] =
      Object.entries(_association.mappings).find(([key]) => key.toLowerCase() === wanted.toLowerCase()) ?? [];
    if (!run) throw new Error(`nothing is associated with ${wanted}`);
    await new Promise<void>((completed) => run({ completed }));
  }, name);
}
