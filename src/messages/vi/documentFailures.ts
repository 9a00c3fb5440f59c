/**
 * Wording of why a file cannot be read as a document, or a template cannot be used. The command line, where nothing can
 * be pasted, says at `orElse` what to do instead.
 */
export const documentFailures = {
  'document-empty': 'Tệp "{file}" trống: kiểm tra lại tệp.',
  'document-pdf':
    'Tệp "{file}" là PDF: mở bằng Word rồi lưu thành .docx, hoặc chép bảng và dán vào đây{orElse}.',
  'document-locked':
    'Tệp "{file}" có mật khẩu: mở bằng Word hoặc Excel, bỏ mật khẩu rồi lưu lại, hoặc chép bảng và dán vào đây{orElse}.',
  'document-old-word':
    'Tệp "{file}" là Word đời cũ (.doc): mở bằng Word rồi lưu thành .docx, hoặc chép bảng và dán vào đây{orElse}.',
  'document-old-excel':
    'Tệp "{file}" là Excel đời cũ (.xls): mở bằng Excel rồi lưu thành .xlsx, hoặc chép bảng và dán vào đây{orElse}.',
  'document-old-office':
    'Tệp "{file}" là tệp Office đời cũ hoặc có mật khẩu: mở bằng Word hoặc Excel, bỏ mật khẩu rồi lưu thành .docx, .xlsx, hoặc chép bảng và dán vào đây{orElse}.',
  'document-rtf':
    'Tệp "{file}" là RTF: mở bằng Word rồi lưu thành .docx, hoặc chép bảng và dán vào đây{orElse}.',
  'document-picture':
    'Tệp "{file}" là ảnh: dùng tệp Word gốc, hoặc nhận dạng chữ rồi chép bảng và dán vào đây{orElse}.',
  'document-zip': 'Tệp "{file}" là tệp nén: giải nén rồi nạp từng tệp bên trong.',
  'document-office-other':
    'Tệp "{file}" không phải Word hay Excel (.docx, .xlsx): mở bằng Word hoặc Excel rồi lưu thành .docx, .xlsx, hoặc chép bảng và dán vào đây{orElse}.',
  'document-too-long':
    'Tệp "{file}" quá dài để đọc cả một lần: tách tệp thành từng phụ lục, hoặc chép bảng và dán vào đây{orElse}.',
  'document-entities':
    'Tệp "{file}" có phần khai báo không an toàn ({part}), không đọc: mở bằng Word hoặc Excel rồi lưu lại, hoặc chép bảng và dán vào đây{orElse}.',
  'document-binary':
    'Tệp "{file}" không phải văn bản hay bảng tính: chọn tệp .docx, .xlsx hoặc .txt, hoặc chép bảng và dán vào đây{orElse}.',
  'document-encoding-unknown':
    'Không nhận ra bảng mã của tệp "{file}": mở tệp rồi lưu lại bằng bảng mã UTF-8.',
  'template-unfit': 'Mẫu bảng "{file}" chưa đúng ở {where} ({what}): sửa lại tệp mẫu.',
} as const;
