import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { LANGUAGE_NAMES } from '../../messages/languageNames';
import { usePane } from '../pane';
import { keepLanguage, LANGUAGES } from '../start/language';

/** The other languages of the pane, each by its own name: what is chosen is remembered. */
export function LanguageChoice(): ReactElement {
  const { language, signals } = usePane();
  return (
    <>
      {LANGUAGES.filter((other) => other !== language).map((other) => (
        <Button
          key={other}
          size="small"
          lang={other}
          onClick={() => {
            keepLanguage(other);
            signals.language.set(other);
          }}
        >
          {LANGUAGE_NAMES[other]}
        </Button>
      ))}
    </>
  );
}
