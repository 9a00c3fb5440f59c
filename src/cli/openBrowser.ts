/**
 * Opens an address in the browser of whoever sits at this machine. Where nobody does (no screen, a shell from
 * elsewhere, a build server) or no browser answers, nothing happens: the address has been printed.
 */
export async function openBrowser(address: string): Promise<void> {
  if (!hasScreen()) return;
  try {
    const { default: open } = await import('open');
    const child = await open(address);
    child.on('error', () => undefined);
  } catch {
    // The address has been printed.
  }
}

function hasScreen(): boolean {
  const { CI, SSH_CONNECTION, DISPLAY, WAYLAND_DISPLAY, BROWSER } = process.env;
  if (CI !== undefined || SSH_CONNECTION !== undefined || BROWSER === 'none') return false;
  return process.platform !== 'linux' || DISPLAY !== undefined || WAYLAND_DISPLAY !== undefined;
}
