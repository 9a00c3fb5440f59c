/**
 * `npm start` as a person runs it: the samples, the address, the pane in a browser, Ctrl+C.
 * @needs chromium pane
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../architecture/sources';
import { startChromium, USUAL, watchedPage } from './chromium';

const PORT = 3850;

const folder = mkdtempSync(join(tmpdir(), 'phancong-'));
const running: ChildProcess[] = [];

afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

interface Started {
  /** What it printed by the time it told its address, and that address. */
  readonly said: string;
  readonly address: string;
  /** Presses Ctrl+C; answers the exit code and all that was printed. */
  readonly interrupt: () => Promise<{ readonly code: number | null; readonly said: string }>;
}

function start(): Promise<Started> {
  const child = spawn(
    process.execPath,
    [join(root, 'bin', 'phancong.js'), 'start', '--no-open', '--port', String(PORT)],
    { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  running.push(child);
  let said = '';
  const ended = new Promise<number | null>((settle) => child.on('close', settle));
  const interrupt = async () => {
    child.kill('SIGINT');
    return { code: await ended, said };
  };
  return new Promise((settle, fail) => {
    const heard = (part: Buffer): void => {
      said += part.toString('utf8');
      const [address] = /http:\/\/localhost:\d+/.exec(said) ?? [];
      if (address !== undefined) settle({ said, address, interrupt });
    };
    child.stdout.on('data', heard);
    child.stderr.on('data', heard);
    void ended.then((code) => fail(new Error(`ended with ${String(code)}: ${said}`)));
  });
}

test('builds the samples, serves the pane with a sample a click away, takes the next port, ends on Ctrl+C', async () => {
  const first = await start();
  expect(first.address).toBe(`http://localhost:${String(PORT)}`);
  // facts/domain.md counts the rows of the three appendices.
  expect(first.said).toContain('Phụ lục I (PAR INDEX): 48 nhiệm vụ');
  expect(first.said).toContain('Phụ lục III (PAPI): 7 nhiệm vụ');
  expect(existsSync(join(folder, 'out', 'quang-tri-so-ldtbxh-2023.xlsx'))).toBe(true);

  const browser = await startChromium();
  const { page, requests, violations, errors } = await watchedPage(browser, USUAL);
  await page.goto(first.address);
  await page.getByRole('button', { name: 'Đọc kế hoạch này' }).first().click();
  await page.getByText('Phụ lục III (PAPI): 7 nhiệm vụ, 4 đề mục').waitFor();
  expect(requests.filter((one) => !one.startsWith(first.address))).toEqual([]);
  expect({ violations, errors }).toEqual({ violations: [], errors: [] });

  const second = await start();
  expect(second.address).toBe(`http://localhost:${String(PORT + 1)}`);
  expect(second.said).toContain(`Cổng ${String(PORT)} đang có chương trình khác dùng`);

  // The browser still holds its connections.
  for (const one of [first, second]) {
    const { code, said } = await one.interrupt();
    expect(code).toBe(0);
    expect(said).toMatch(/Đã kết thúc\.\n$/);
  }
  await browser.close();
});
