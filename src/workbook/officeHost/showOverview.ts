import type { Outcome } from '../failure';
import { done } from '../outcome';
import { inExcel } from './excelRun';
import { failed, officeFailure } from './officeFailures';

/** Names the figures of `Tổng hợp`, wherever that sheet is and whatever it is called now. */
const FIGURES = 'pc_figures';

/** Shows the sheet `Tổng hợp`; false where the workbook has none. */
export async function showOverview(): Promise<Outcome<boolean>> {
  try {
    return done(
      await inExcel(
        async ({ context, sync }) => {
          const sheet = context.workbook.names.getItemOrNullObject(FIGURES).getRangeOrNullObject().worksheet;
          sheet.load('visibility');
          const name = context.workbook.names.getItemOrNullObject(FIGURES);
          name.load('type');
          await sync();
          if (name.isNullObject || sheet.isNullObject) return false;
          sheet.visibility = 'Visible';
          sheet.activate();
          await sync();
          return true;
        },
        () => undefined,
      ),
    );
  } catch (error) {
    return failed(officeFailure(error, { state: 'unchanged' }));
  }
}
