import type { OpenExcelHost } from '../../excel-host/openExcelHost';

/** Something that people or Excel do to a workbook which may stand in the way of the product. */
export interface State {
  readonly enter: (excel: OpenExcelHost) => void;
  readonly lift: (excel: OpenExcelHost) => void;
}

const MATRIX = 'PL III PAPI';

/** What a workbook can be in, whatever the product does meanwhile. */
export const STATES = {
  'the matrix is protected': guarded(MATRIX),
  'the register is protected': guarded('Đơn vị'),
  'Nhật ký is protected': guarded('Nhật ký'),
  'Kiểm tra is protected': guarded('Kiểm tra'),
  'the structure is protected': {
    enter: ({ book }) => void (book.locked = true),
    lift: ({ book }) => void (book.locked = false),
  },
  'the workbook may only be read': {
    enter: ({ book }) => void (book.readOnly = true),
    lift: ({ book }) => void (book.readOnly = false),
  },
  'a filter is on the matrix': {
    enter: (excel) => {
      if (excel.book.table('PL_III')) excel.user.filter('PL_III', 'TT', ['1']);
    },
    lift: (excel) => {
      if (excel.book.table('PL_III')) excel.user.filter('PL_III', 'TT', null);
    },
  },
  'rows are hidden by hand': {
    enter: (excel) => {
      if (excel.book.sheet(MATRIX)) excel.user.hideRows(MATRIX, 8, 3);
    },
    lift: (excel) => {
      if (excel.book.sheet(MATRIX)) excel.user.showRows(MATRIX, 8, 3);
    },
  },
  'the header row is off': {
    enter: (excel) => {
      if (excel.book.table('PL_III')) excel.user.showHeaders('PL_III', false);
    },
    lift: (excel) => {
      if (excel.book.table('PL_III')) excel.user.showHeaders('PL_III', true);
    },
  },
  'the matrix is very hidden': unseen(MATRIX),
  'Nhật ký is very hidden': unseen('Nhật ký'),
  'the table is a range': toRange(),
} satisfies Readonly<Record<string, State>>;

function guarded(sheet: string): State {
  return {
    enter: (excel) => {
      if (excel.book.sheet(sheet)) excel.user.protectSheet(sheet);
    },
    lift: (excel) => {
      if (excel.book.sheet(sheet)) excel.user.unprotectSheet(sheet);
    },
  };
}

function unseen(sheet: string): State {
  return {
    enter: (excel) => {
      if (excel.book.sheet(sheet)) excel.user.setVisible(sheet, false);
    },
    lift: (excel) => {
      if (excel.book.sheet(sheet)) excel.user.setVisible(sheet, true);
    },
  };
}

/** Lifted as Ctrl+Z does. */
function toRange(): State {
  return {
    enter: (excel) => {
      const table = excel.book.table('PL_III');
      if (!table) return;
      excel.user.tableToRange('PL_III');
      undone.set(excel, () => {
        excel.book.tables = [table, ...excel.book.tables];
      });
    },
    lift: (excel) => undone.get(excel)?.(),
  };
}

const undone = new WeakMap<OpenExcelHost, () => void>();
