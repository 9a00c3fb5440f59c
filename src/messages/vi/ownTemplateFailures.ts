/** Wording of what stops a template of a person's own from being put into a workbook, used, or taken out. */
export const ownTemplateFailures = {
  'own-template-kind':
    'Tệp "{file}" không phải .docx hay .xlsx: lưu mẫu thành một trong hai loại này rồi chọn lại.',
  'own-template-name-blank': 'Mẫu chưa có tên: đặt tên cho mẫu.',
  'own-template-name-long': 'Tên mẫu dài quá 60 chữ: đặt tên ngắn hơn.',
  'own-template-name-signs':
    'Tên mẫu "{name}" không dùng được: bỏ dấu / và \\, ký tự ẩn, và phần cuối giống đuôi tệp như .docx.',
  'own-template-name-taken': 'Đã có mẫu tên "{name}": đặt tên khác, hoặc gỡ mẫu cũ trước.',
  'own-template-large':
    'Mẫu "{file}" nặng {size} MB, sổ chỉ giữ mẫu đến {limit} MB: bỏ bớt hình ảnh trong mẫu rồi chọn lại.',
  'own-template-room':
    'Các mẫu riêng trong sổ sẽ nặng {size} MB, sổ chỉ giữ tất cả đến {limit} MB: gỡ bớt mẫu không dùng.',
  'own-template-missing': 'Sổ "{file}" không có mẫu riêng tên "{found}": {names}.',
  'own-template-unusable':
    'Mẫu riêng "{found}" giữ trong sổ "{file}" đã bị sửa hoặc mất dòng nên không dùng được: gỡ mẫu rồi thêm lại từ tệp gốc.',
  'own-template-not-written': 'Chưa {what} mẫu "{name}" trong sổ "{file}": {why}',
} as const;
