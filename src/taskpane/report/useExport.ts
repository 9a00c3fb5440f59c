import { useRef, useState } from 'react';
import type { Edit } from '../../core/edit';
import type { ReportSource } from '../../reports/making/reportSource';
import type { Failure } from '../../workbook/failure';
import { notSupported } from '../../workbook/outcome';
import type { Delivered, DeliveredFile } from '../../workbook/port';
import { Cancelled } from '../load/gate';
import { usePane } from '../pane';
import { sessionFailure } from '../session/sessionFailure';
import { nextFrame } from '../start/nextTurn';
import { madeReport, type MadeReport } from './madeReport';
import type { PaneTemplate } from './templates';
import { useApplied, type Written } from './useApplied';

/** A report that was handed over. */
export interface DeliveredItem {
  readonly kind: 'delivered';
  /** Of its template. */
  readonly title: string;
  readonly file: DeliveredFile;
  readonly went: Delivered;
}

/** What came of one template. */
export type ExportedItem = { readonly title: string } & (
  | DeliveredItem
  | { readonly kind: 'failed'; readonly failure: Failure }
  | Exclude<MadeReport, { kind: 'made' }>
);

/** How far an export is. */
export interface ExportStep {
  readonly title: string;
  /** Number of the template, from 1. */
  readonly at: number;
  readonly count: number;
  /** Of reminders: how many units were looked at, of how many; null of any other template. */
  readonly unit: { readonly at: number; readonly count: number } | null;
}

/** An export: under way, or what came of it. */
export type Exporting =
  | { readonly kind: 'none' }
  | { readonly kind: 'making'; readonly step: ExportStep; readonly items: readonly ExportedItem[] }
  | { readonly kind: 'keeping'; readonly items: readonly ExportedItem[] }
  | {
      readonly kind: 'done';
      readonly items: readonly ExportedItem[];
      /** How many of how many were made before the user ended it; null where nobody did. */
      readonly cancelled: { readonly done: number; readonly count: number } | null;
      readonly kept: Kept;
    };

/** What came of keeping the figures in `Lịch sử`. */
export type Kept = Written | { readonly kind: 'not-asked' };

/** What is exported. */
export interface ExportAsked {
  readonly templates: readonly PaneTemplate[];
  readonly source: ReportSource;
  /** The edits that keep the figures; none where they are not to be kept. */
  readonly keep: readonly Edit[];
}

/** Makes the chosen reports one after the other and hands each over; keeps the figures once one of a period was. */
export function useExport(): {
  readonly exporting: Exporting;
  readonly run: (asked: ExportAsked) => Promise<Kept>;
  readonly deliverAgain: (item: DeliveredItem) => Promise<void>;
  readonly cancel: () => void;
} {
  const { host, steps } = usePane();
  const [exporting, setExporting] = useState<Exporting>({ kind: 'none' });
  const ending = useRef<AbortController | null>(null);
  const { apply } = useApplied();

  const deliver = async (title: string, file: DeliveredFile): Promise<ExportedItem> => {
    const outcome = host.workbook === null ? notSupported('deliver') : await host.workbook.deliver(file);
    return outcome.ok
      ? { title, kind: 'delivered', file, went: outcome.value }
      : { title, kind: 'failed', failure: outcome.failure };
  };

  const run = async ({ templates, source, keep }: ExportAsked): Promise<Kept> => {
    const { signal } = (ending.current = new AbortController());
    const items: ExportedItem[] = [];
    const count = templates.length;
    let cancelled: { readonly done: number; readonly count: number } | null = null;
    let isToKeep = false;
    for (const [at, template] of templates.entries()) {
      const { title, per } = template;
      const tell = async (unit: ExportStep['unit']): Promise<void> => {
        setExporting({ kind: 'making', step: { title, at: at + 1, count, unit }, items: [...items] });
        await nextFrame();
        if (signal.aborted) throw new Cancelled();
      };
      try {
        await tell(null);
        const made = await madeReport(template, source, (unitAt, units) =>
          tell({ at: unitAt, count: units }),
        );
        const item = made.kind === 'made' ? await deliver(title, made.file) : { title, ...made };
        items.push(item);
        if (item.kind === 'delivered' && per === 'report') isToKeep = true;
      } catch (error) {
        if (error instanceof Cancelled) {
          cancelled = { done: items.filter(({ kind }) => kind === 'delivered').length, count };
          break;
        }
        items.push({ title, kind: 'failed', failure: sessionFailure(error) });
      }
    }
    steps.did('reports-exported', { reports: items.filter(({ kind }) => kind === 'delivered').length });
    let kept: Kept = { kind: 'not-asked' };
    if (isToKeep && keep.length > 0) {
      setExporting({ kind: 'keeping', items });
      kept = await apply(keep);
    }
    setExporting({ kind: 'done', items, cancelled, kept });
    return kept;
  };

  return {
    exporting,
    run,
    deliverAgain: async (item) => {
      const next = await deliver(item.title, item.file);
      setExporting((now) =>
        'items' in now ? { ...now, items: now.items.map((each) => (each === item ? next : each)) } : now,
      );
    },
    cancel: () => ending.current?.abort(),
  };
}
