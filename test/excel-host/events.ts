import { RangeTarget } from './members/rangeTarget';
import { EVENTS } from './members/eventCalls';
import { rangeKind } from './members/range';
import { Handle } from './batch/handle';
import type { Session } from './batch/session';
import { addressOf } from './model/area';
import { plain, typeOf, type CellValue } from './model/cell';
import type { BookEvent } from './model/change';

/** One entry of a message of events, as it travels. */
export interface EventEntry {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  readonly isRemoteOverride?: true;
}

type Body = Readonly<Record<string, unknown>>;

/** A kind of event, who may have asked for it, and what they are told. */
type Told = readonly [event: number, targets: readonly string[], body: Body | (() => Body)];

/** Turns what happens in a workbook into messages to those who asked to hear of it. */
export class EventQueue {
  /** Sends entries to the add-in; the bridge sets it. */
  send: (entries: readonly EventEntry[]) => void = () => undefined;

  constructor(private readonly session: Session) {}

  /** Sends what is registered for; after the answer under way, as Excel does. */
  hear(event: BookEvent): void {
    if (!this.session.eventsEnabled && event.source === 'Local') return;
    const entries = this.told(event).flatMap(([type, targets, body]) => {
      const asked = targets.filter(
        (target) => (this.session.registered.get(`${String(type)} ${target}`) ?? 0) > 0,
      );
      if (asked.length === 0) return [];
      const told = typeof body === 'function' ? body() : body;
      const message = JSON.stringify({ ...told, source: event.source });
      return asked.map((targetId): EventEntry => ({
        messageCategory: 65536,
        messageType: type,
        targetId,
        message,
      }));
    });
    if (entries.length > 0)
      setTimeout(() => {
        this.send(entries);
      }, 0);
  }

  private told(event: BookEvent): readonly Told[] {
    switch (event.kind) {
      case 'changed':
        return this.change(event);
      case 'selected':
        return [
          [
            EVENTS.SelectionChanged,
            [event.sheet.id, 'Workbook'],
            { worksheetId: event.sheet.id, address: addressOf(event.place) },
          ],
        ];
      case 'sorted':
        return [
          [
            EVENTS.RowSorted,
            [event.sheet.id, 'Workbook'],
            { worksheetId: event.sheet.id, address: addressOf(event.place) },
          ],
        ];
      case 'sheet-added':
        return [[EVENTS.Added, ['Workbook'], { worksheetId: event.sheet.id }]];
      case 'sheet-deleted':
        return [[EVENTS.Deleted, ['Workbook'], { worksheetId: event.sheet.id }]];
      case 'sheet-activated':
        return [[EVENTS.Activated, [event.sheet.id, 'Workbook'], { worksheetId: event.sheet.id }]];
      case 'table-added':
      case 'table-deleted': {
        const { id, name, sheet } = event.table;
        const type = event.kind === 'table-added' ? EVENTS.TableAdded : EVENTS.TableDeleted;
        return [[type, ['Workbook', sheet.id], { tableId: id, tableName: name, worksheetId: sheet.id }]];
      }
      case 'filtered':
        return [
          [
            EVENTS.RowHiddenChanged,
            [event.sheet.id, 'Workbook'],
            { worksheetId: event.sheet.id, changeType: 'Hidden', address: addressOf(event.place) },
          ],
        ];
      case 'sheet-moved': {
        const { sheet, before } = event;
        const positions = { positionBefore: before, positionAfter: this.session.book.sheets.indexOf(sheet) };
        return [[EVENTS.Moved, ['Workbook'], { worksheetId: sheet.id, ...positions }]];
      }
      case 'sheet-renamed': {
        const { sheet, before } = event;
        const names = { nameBefore: before, nameAfter: sheet.name };
        return [[EVENTS.NameChanged, [sheet.id, 'Workbook'], { worksheetId: sheet.id, ...names }]];
      }
    }
  }

  private change(event: Extract<BookEvent, { readonly kind: 'changed' }>): readonly Told[] {
    const { sheet, place, table, change, before, after } = event;
    const body = (): Body => ({
      worksheetId: sheet.id,
      address: addressOf(place),
      changeType: change,
      shiftDirection: 'None',
      triggerSource: event.source === 'Local' && !this.session.book.byHand ? 'ThisLocalAddin' : 'Unknown',
      referenceId: this.session.keep(Handle.of(rangeKind, new RangeTarget(sheet, place), this.session)),
      ...(before === undefined || after === undefined ? {} : details(before, after)),
    });
    const inSheet: Told = [EVENTS.DataChanged, [sheet.id, 'Workbook'], body];
    if (!table) return [inSheet];
    return [
      inSheet,
      [EVENTS.TableDataChanged, [table.id, 'Workbook', sheet.id], () => ({ ...body(), tableId: table.id })],
    ];
  }
}

function details(before: CellValue, after: CellValue): Body {
  return {
    valueBefore: plain(before),
    valueAfter: plain(after),
    valueTypeBefore: typeOf(before),
    valueTypeAfter: typeOf(after),
  };
}
