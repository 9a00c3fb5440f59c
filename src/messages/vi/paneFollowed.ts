/** Wording of what the last reading of the workbook followed. */
export const paneFollowed = {
  'followed-person': 'Vừa tính lại {rows} dòng được sửa.',
  'followed-person-all': 'Vừa đọc lại cả sổ sau khi sổ được sửa.',
  'followed-others': 'Vừa tính lại {rows} dòng, có người khác cùng sửa.',
  'followed-others-all': 'Vừa đọc lại cả sổ sau khi người khác sửa.',
  'followed-pane': 'Vừa đọc lại sau khi ngăn này ghi vào sổ.',
  'progress-followed': 'Khớp với sổ. {followed}',
};
