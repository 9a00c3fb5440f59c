import { Button, Text } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { Failure } from '../../../workbook/failure';
import { notSupported } from '../../../workbook/outcome';
import type { KeptTemplate } from '../../../workbook/tracking/readOwnTemplates';
import { usePane } from '../../pane';
import { FailureLine } from '../../parts/FailureLine';
import { MEDIA_TYPE } from '../madeReport';
import { useReportWords } from '../useReportWords';
import { useWhereItWent } from '../useWhereItWent';

/** Hands the file of a template over, just as it was put in, and says where it went. */
export function FetchButton({ template }: { readonly template: KeptTemplate }): ReactElement {
  const { host } = usePane();
  const say = useReportWords();
  const whereItWent = useWhereItWent();
  const [came, setCame] = useState<string | Failure | null>(null);
  const { name, kind, file, bytes } = template;
  const fetch = async (): Promise<void> => {
    const handed = { name: file, mediaType: MEDIA_TYPE[kind], bytes, mayJoin: false };
    const outcome = host.workbook === null ? notSupported('deliver') : await host.workbook.deliver(handed);
    setCame(outcome.ok ? whereItWent(outcome.value, file) : outcome.failure);
  };
  return (
    <>
      <Button size="small" aria-label={say('own-fetch-of', { name })} onClick={() => void fetch()}>
        {say('own-fetch')}
      </Button>
      <div role="status">{typeof came === 'string' && <Text>{came}</Text>}</div>
      {came !== null && typeof came !== 'string' && <FailureLine failure={came} />}
    </>
  );
}
