/** Wording of what can stop the command `targets`. */
export const targetFailures = {
  'sheet-not-added': 'Chưa thêm được sheet {sheet} vào "{file}", sổ giữ nguyên. {why}',
} as const;
