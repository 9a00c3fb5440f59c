/** Lines of `package`. */
export const packageLines = {
  'package-about': "Pack one zip with which IT puts Phân công on the office's own server",
  'package-url': 'https address of the folder on the server, such as https://server.gov.vn/phan-cong/',
  'package-office-js': 'where office.js comes from: microsoft (the default), or local for a closed network',
  'package-output': 'zip to write; out/phan-cong-VERSION.zip unless told',
  'package-building': 'Building the pane…',
  'package-office-microsoft':
    'Excel loads office.js from appsforoffice.microsoft.com, which its machines must reach. For a closed network pack again with --office-js local.',
  'package-office-local': 'office.js lies in may-chu/office: the machines with Excel need no way outside.',
  'package-done':
    'Wrote {file} ({size} MB, {files} files) for {address}: unpack it and open HUONG-DAN-CNTT.html.',
} as const;
