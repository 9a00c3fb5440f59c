import { spawn, spawnSync } from 'node:child_process';
import { get } from 'node:https';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import excelHere from './excelHere.js';

/**
 * `npm run excel`: trusts a certificate for localhost, serves the pane on https://localhost:3000 and opens Excel with
 * manifest.xml. Needs a machine with Excel; Ctrl+C ends the server, `npm run excel -- stop` takes the add-in out.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const manifest = join(root, 'manifest.xml');
const debugging = ['--yes', 'office-addin-debugging@7'];
const inRoot = { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' };
const PAGE = 'https://localhost:3000/taskpane.html';

/** How long the first build may take, in milliseconds. */
const LONGEST_BUILD = 300_000;

const NO_CERTIFICATE =
  'Chưa đặt được chứng thư cho https://localhost: bấm đồng ý khi máy hỏi có tin chứng thư này không, rồi chạy lại.';
const NOT_SERVED =
  'Ngăn không mở được ở https://localhost:3000: xem lỗi ở trên, hoặc đóng chương trình đang dùng cổng 3000.';
const NOT_OPENED =
  'Không mở được Excel kèm phần bổ trợ: đóng hết cửa sổ Excel rồi chạy lại, hoặc cài manifest.xml bằng tay theo README.';

const missing = excelHere.withoutExcel();
if (missing !== null) end(missing, 2);
else if (process.argv[2] === 'stop') process.exitCode = run('npx', [...debugging, 'stop', manifest]);
else await open();

async function open() {
  if (run('npx', ['--no-install', 'office-addin-dev-certs', 'install']) !== 0) return end(NO_CERTIFICATE, 1);
  const server = spawn('npx', ['--no-install', 'webpack', 'serve', '--mode', 'development'], inRoot);
  const over = new Promise((settle) => server.once('exit', () => settle(false)));
  if (!(await Promise.race([over, served()]))) {
    server.kill();
    return end(NOT_SERVED, 1);
  }
  if (run('npx', [...debugging, 'start', manifest, 'desktop', '--app', 'excel', '--no-debug']) === 0) return;
  server.kill();
  end(NOT_OPENED, 1);
}

/** Whether the pane's page comes before too long; the first build takes its time. */
async function served() {
  for (const until = Date.now() + LONGEST_BUILD; Date.now() < until;) {
    if (await answers()) return true;
    await sleep(1000);
  }
  return false;
}

function answers() {
  return new Promise((settle) => {
    // Its certificate is the one just made, which this program does not know.
    const request = get(PAGE, { rejectUnauthorized: false }, (response) => {
      response.resume();
      settle(response.statusCode === 200);
    });
    request.on('error', () => settle(false));
  });
}

function run(program, args) {
  return spawnSync(program, args, inRoot).status ?? 1;
}

function end(sentence, code) {
  console.error(sentence);
  process.exitCode = code;
}
