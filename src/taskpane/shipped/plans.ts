import type { DocumentFile } from '../../documents/read';

/** A sample plan that ships with the product. */
export interface ShippedPlan {
  /** As people call the document, in its own language. */
  readonly title: string;
  readonly file: () => Promise<DocumentFile>;
}

/** The sample plans, as they are listed. */
export const shippedPlans: readonly ShippedPlan[] = [
  {
    title: 'Kế hoạch tháng 9/2023 của Sở Lao động - Thương binh và Xã hội Quảng Trị',
    file: async () => {
      const read = await import(
        /* webpackChunkName: "plan-ldtbxh" */ '../../../seeds/quang-tri-so-ldtbxh-2023/ke-hoach.txt'
      );
      return document(read.default);
    },
  },
  {
    title: 'Kế hoạch 165/KH-UBND năm 2023 của UBND tỉnh Quảng Trị',
    file: async () => {
      const read = await import(
        /* webpackChunkName: "plan-165" */ '../../../seeds/quang-tri-165-kh-ubnd/ke-hoach.txt'
      );
      return document(read.default);
    },
  },
];

function document(text: string): DocumentFile {
  return { name: 'ke-hoach.txt', bytes: new TextEncoder().encode(text) };
}
