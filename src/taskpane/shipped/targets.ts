import { type PlanTargets, readTargetFile } from '../../core/targets/targetFile';
import { fitting } from './fitting';

/** The measured goals of plans that ship with the product, in the order of their folders. */
export async function shippedTargets(): Promise<readonly PlanTargets[]> {
  const files = await Promise.all([
    import(/* webpackChunkName: "goals" */ '../../../seeds/binh-thuan-so-ldtbxh-2021/chi-tieu.json'),
    import(/* webpackChunkName: "goals" */ '../../../seeds/hung-yen-so-ldtbxh-2022/chi-tieu.json'),
    import(/* webpackChunkName: "goals" */ '../../../seeds/quang-tri-165-kh-ubnd/chi-tieu.json'),
    import(/* webpackChunkName: "goals" */ '../../../seeds/quang-tri-so-ldtbxh-2023/chi-tieu.json'),
    import(/* webpackChunkName: "goals" */ '../../../seeds/son-la-so-ldtbxh-2023/chi-tieu.json'),
  ]);
  return files.map((file) => fitting(readTargetFile(file.default)));
}
