const OF_SENDER = /^Chưa có (?:cơ quan báo cáo|địa danh|chức vụ người ký|tên người ký) \(Tham số/;

/** What `report` said on standard error beside that its workbook does not say who reports and signs, which most here do not. */
export function toldBesideSender(err: string): readonly string[] {
  return err.split('\n').filter((line) => line !== '' && !OF_SENDER.test(line));
}
