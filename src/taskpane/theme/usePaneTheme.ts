import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { type Brightness, brightnessOf } from './brightness';

/**
 * The theme of the pane: Office's own where it tells one, else what the system prefers. High contrast is the
 * system's (forced colours), which Fluent follows by itself.
 */
export function usePaneTheme(): Theme {
  const [brightness, setBrightness] = useState(brightnessNow);
  useEffect(() => {
    const look = (): void => setBrightness(brightnessNow());
    const preference = matchMedia('(prefers-color-scheme: dark)');
    preference.addEventListener('change', look);
    window.addEventListener('focus', look);
    return () => {
      preference.removeEventListener('change', look);
      window.removeEventListener('focus', look);
    };
  }, []);
  return brightness === 'dark' ? webDarkTheme : webLightTheme;
}

function brightnessNow(): Brightness {
  return officeBrightness() ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
}

/** Not every Excel tells its theme, though the types say so; in a browser there is no Office at all. */
function officeBrightness(): Brightness | null {
  if (typeof Office === 'undefined') return null;
  const theme: Partial<Office.OfficeTheme> | undefined = Office.context?.officeTheme;
  return theme?.bodyBackgroundColor === undefined ? null : brightnessOf(theme.bodyBackgroundColor);
}
