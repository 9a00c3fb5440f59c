import { useEffect, useState } from 'react';
import type { OwnTemplate } from '../../../core/ownTemplate/ownTemplate';
import type { ReportSource } from '../../../reports/making/reportSource';
import type { Failure } from '../../../workbook/failure';
import { sessionFailure } from '../../session/sessionFailure';
import type { ReadTemplate } from './templateReading';

/** A template's file; null where none is to be read. */
export type FileOfTemplate = Pick<OwnTemplate, 'kind'> & { readonly bytes: Uint8Array };

/** What reading a template came to so far. */
export interface TemplateReading {
  readonly read: ReadTemplate | null;
  readonly failure: Failure | null;
}

/** Reads the fields of a template, anew where the report that they are held against is another. */
export function useTemplateReading(
  file: FileOfTemplate | null,
  source: ReportSource | null,
): TemplateReading {
  const [reading, setReading] = useState<TemplateReading>({ read: null, failure: null });
  const bytes = file?.bytes ?? null;
  useEffect(() => setReading({ read: null, failure: null }), [bytes]);
  useEffect(() => {
    if (file === null || source === null) return undefined;
    let isWanted = true;
    import(/* webpackChunkName: "own-template" */ './templateReading')
      .then(({ templateReading }) => templateReading(file.kind, file.bytes, source))
      .then((read) => {
        if (isWanted) setReading({ read, failure: null });
      })
      .catch((error: unknown) => {
        if (isWanted) setReading({ read: null, failure: sessionFailure(error) });
      });
    return () => {
      isWanted = false;
    };
  }, [bytes, source]);
  return reading;
}
