import type { Command } from 'commander';
import { join, relative } from 'node:path';
import type { Severity } from '../core/finding';
import { areasOf, tasksOf } from '../core/plan/plan';
import { sayLine } from '../messages/sayLine';
import { buildWorkbook } from './buildWorkbook';
import { outputFile } from './outputFile';
import { shippedPath } from './shipped';

const PLANS = ['quang-tri-so-ldtbxh-2023', 'quang-tri-165-kh-ubnd'] as const;

/** `demo`: both shipped plans as workbooks in `out/`, which `npm start` does first. */
export function addDemo(program: Command): void {
  program.command('demo').description(sayLine('demo-about')).action(buildSamples);
}

/** Builds both and prints what they hold and where they are. */
export async function buildSamples(): Promise<void> {
  for (const plan of PLANS) await buildOne(plan);
}

async function buildOne(name: string): Promise<void> {
  const file = join(process.cwd(), 'out', `${name}.xlsx`);
  const built = await buildWorkbook({
    files: [shippedPath('seeds', name, 'ke-hoach.txt')],
    register: undefined,
    year: undefined,
    cutOff: null,
  });
  await outputFile(file, built.bytes);
  const count = (severity: Severity): number =>
    built.findings.filter((each) => each.severity === severity).length;
  const lines = [
    sayLine('demo-plan', { title: built.plan.head.title ?? name }),
    ...built.plan.appendices.map((appendix) =>
      sayLine('demo-appendix', {
        code: appendix.code,
        index: appendix.index ?? '',
        tasks: tasksOf(appendix).length,
        areas: areasOf(appendix).length,
      }),
    ),
    sayLine('demo-counts', { errors: count('error'), warnings: count('warning'), notes: count('note') }),
    sayLine('demo-file', { file: relative(process.cwd(), file) }),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
