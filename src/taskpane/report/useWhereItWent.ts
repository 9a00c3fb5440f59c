import type { Delivered } from '../../workbook/port';
import { usePane } from '../pane';
import { useReportWords } from './useReportWords';

/** Says where a file of a name was handed over, and what to do where a download may have been stopped. */
export function useWhereItWent(): (went: Delivered, name: string) => string {
  const { host } = usePane();
  const say = useReportWords();
  return (went, name) => {
    switch (went.way) {
      case 'new-workbook':
        return say('report-done-new-workbook', { name });
      case 'sheets':
        return went.titles.length === 0
          ? say('report-done-sheets-somewhere', { name })
          : say('report-done-sheets', { name, sheets: went.titles.join(', ') });
      case 'file':
        return host.kind === 'excel'
          ? say('report-done-file-excel', { name: went.name, address: location.origin + location.pathname })
          : say('report-done-file', { name: went.name });
    }
  };
}
