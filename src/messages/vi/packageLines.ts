/** Lines of `package`. */
export const packageLines = {
  'package-about': 'Đóng một tệp zip để cán bộ CNTT đặt Phân công lên máy chủ của cơ quan',
  'package-url': 'địa chỉ https của thư mục trên máy chủ, ví dụ https://may-chu.gov.vn/phan-cong/',
  'package-office-js': 'thư viện office.js lấy từ đâu: microsoft (mặc định), hay local cho mạng kín',
  'package-output': 'tệp zip sẽ ghi; mặc định là out/phan-cong-PHIÊN-BẢN.zip',
  'package-building': 'Đang dựng ngăn Phân công…',
  'package-office-microsoft':
    'Thư viện office.js do Excel tải từ appsforoffice.microsoft.com: máy dùng Excel phải ra được địa chỉ đó. Mạng kín thì đóng lại gói với --office-js local.',
  'package-office-local':
    'Thư viện office.js nằm sẵn trong may-chu/office: máy dùng Excel không cần ra mạng ngoài.',
  'package-done':
    'Đã ghi {file} ({size} MB, {files} tệp) cho {address}: giải nén rồi mở HUONG-DAN-CNTT.html.',
} as const;
