import './withoutEval';
import { createRoot, type Root } from 'react-dom/client';
import { sayPane } from '../messages/sayPane';
import { NotStarted } from './shell/NotStarted';
import { Shell } from './shell/Shell';
import { chooseHost } from './start/chooseHost';
import { languageFor } from './start/language';
import { newSignals } from './start/signals';
import { StepLog } from './steps/stepLog';

const steps = new StepLog();
const signals = newSignals();
const element = document.getElementById('pane');
if (element !== null) void start(createRoot(element));

async function start(root: Root): Promise<void> {
  const host = await chooseHost(signals);
  const language = languageFor(host.ok ? host.value.facts.displayLanguage : navigator.language);
  document.documentElement.lang = language;
  document.title = sayPane('pane-title', {}, language);
  if (!host.ok) {
    const { failure } = host;
    root.render(
      <NotStarted failure={failure} language={language} steps={steps} onRetry={() => void start(root)} />,
    );
    return;
  }
  steps.did('started');
  root.render(<Shell host={host.value} language={language} steps={steps} signals={signals} />);
}
