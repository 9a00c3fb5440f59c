import { createRoot, type Root } from 'react-dom/client';
import type { Language } from '../messages/say';
import { sayPane } from '../messages/sayPane';
import { placeAt } from './shell/places';
import { Shell } from './shell/Shell';
import { chooseHost } from './start/chooseHost';
import { keepOffline } from './start/keepOffline';
import { languageFor } from './start/language';
import type { PaneHost } from './start/paneHost';
import { newSignals } from './start/signals';
import { StepLog } from './steps/stepLog';

const steps = new StepLog();
const signals = newSignals();
let isTouched = false;
let stopFollowing = (): void => undefined;
for (const act of ['pointerdown', 'keydown'] as const)
  addEventListener(act, () => (isTouched = true), { capture: true });
const element = document.getElementById('pane');
if (element !== null) {
  element.textContent = sayPane('pane-starting', {}, languageOf(navigator.language));
  // The first place comes meanwhile; its own page says so where it does not.
  placeAt(location.hash)
    .page()
    .catch(() => undefined);
  void start(createRoot(element));
}

async function start(root: Root): Promise<void> {
  const opening = await chooseHost(signals);
  if (opening.kind === 'whole') {
    signals.office.set(null);
    show(root, opening.host);
    if (opening.host.kind === 'browser') keepOffline(signals.offline);
    return;
  }
  const { host, why, later } = opening;
  const tryAgain = (): void => {
    signals.office.set(null);
    // Who tries again wants to be in Excel, however late it answers.
    isTouched = false;
    void start(root);
  };
  const missing = { kind: 'missing', why, tryAgain } as const;
  signals.office.set(missing);
  show(root, host);
  const late = await later;
  if (late.kind === 'blocked') {
    // Who has tried again meanwhile waits for the later answer.
    if (signals.office.get() === missing) signals.office.set({ ...missing, why: late.why });
    return;
  }
  if (late.kind === 'elsewhere') {
    signals.office.set(null);
    return;
  }
  const enter = (): void => {
    signals.office.set(null);
    show(root, late.host);
  };
  // What a person has begun here is not taken away unasked.
  if (isTouched) signals.office.set({ kind: 'arrived', enter });
  else enter();
}

/** Shows the pane of a host; a shell that shows the same kind of host keeps what it has. */
function show(root: Root, host: PaneHost): void {
  steps.did('started');
  const draw = (): void => {
    const language = languageOf(host.facts.displayLanguage);
    document.documentElement.lang = language;
    document.title = sayPane('pane-title', {}, language);
    root.render(<Shell key={host.kind} host={host} language={language} steps={steps} signals={signals} />);
  };
  stopFollowing();
  stopFollowing = signals.language.follow(draw);
  draw();
}

/** As a person chose, else as the program around the pane speaks. */
function languageOf(displayLanguage: string): Language {
  return signals.language.get() ?? languageFor(displayLanguage);
}
