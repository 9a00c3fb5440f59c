/** Wording of what makes a register file unusable. */
export const unitFailures = {
  'register-not-json': 'Tệp "{file}" không phải JSON ({found}): kiểm tra lại tệp danh mục.',
  'register-unfit': 'Tệp danh mục "{file}" chưa đúng ở {where}: {what} (số chỗ chưa đúng: {count}).',
} as const;
