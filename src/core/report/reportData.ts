/**
 * The data of a report, under the names that templates use (`templates/reports/README.md`). Counts are numbers, so that a
 * sheet can add them up; everything else that is shown is text, empty where nothing is known; a truth says whether a
 * part of a template is printed.
 */
export interface ReportData extends CountFields {
  readonly 'cơ quan cấp trên': string;
  readonly 'cơ quan': string;
  /** `Số:        /BC-SNV`; the number is given by hand. */
  readonly 'số ký hiệu': string;
  /** `BC-SNV`. */
  readonly 'ký hiệu': string;
  readonly 'địa danh': string;
  /** `ngày 05 tháng 01 năm 2025`: two digits for days under 10 and for months 1 and 2 (Nghị định 30/2020/NĐ-CP). */
  readonly 'ngày ký': string;
  readonly 'trích yếu': string;
  /** `Kế hoạch số 165/KH-UBND ngày 04/08/2023 của UBND tỉnh Quảng Trị`, without what is blank. */
  readonly 'kế hoạch': string;
  readonly 'số kế hoạch': string;
  readonly 'tên kế hoạch': string;
  readonly 'cơ quan ban hành kế hoạch': string;
  readonly năm: string;
  /** `6 tháng đầu năm 2024`. */
  readonly 'kỳ báo cáo': string;
  readonly 'kỳ tới': string;
  /** First day of the period's data; empty where only an as-of day was asked for. */
  readonly 'từ ngày': string;
  readonly 'số liệu tính đến': string;
  /** Names of the indexes in one line: `PAR INDEX, SIPAS, PAPI`. */
  readonly 'các chỉ số trong báo cáo': string;
  /** The unit whose tasks alone the report has; empty for all. */
  readonly 'đơn vị': string;
  /** `KT. GIÁM ĐỐC`, one line above the title of who signs; empty for the head in person. */
  readonly 'thay mặt ký': string;
  readonly 'có thay mặt ký': boolean;
  readonly 'chức vụ': string;
  readonly 'người ký': string;
  /** `- UBND tỉnh (b/c);`, the last one `- Lưu: VT.` */
  readonly 'nơi nhận': readonly ParagraphField[];

  readonly 'chỉ đạo điều hành': readonly ParagraphField[];
  readonly 'văn bản': readonly DocumentFields[];
  readonly 'kết quả chung': readonly ParagraphField[];
  /** The overall line, each index and its areas that have tasks. */
  readonly 'bảng kết quả': readonly ResultLine[];
  readonly 'các chỉ số': readonly IndexFields[];
  readonly 'nhiều chỉ số': boolean;
  readonly 'có chỉ tiêu': boolean;
  readonly 'chỉ tiêu': readonly TargetFields[];
  readonly 'hạn chế': readonly ParagraphField[];
  readonly 'khó khăn': readonly ParagraphField[];
  readonly 'nhiệm vụ trọng tâm': readonly ParagraphField[];
  readonly 'kiến nghị': readonly ParagraphField[];
  /** The same results apart for what a unit leads and what it supports; one part without a unit. */
  readonly 'theo vai trò': readonly RoleFields[];

  readonly 'có nhiệm vụ quá hạn': boolean;
  readonly 'nhiệm vụ quá hạn': readonly TaskFields[];
  readonly 'có nhiệm vụ hoàn thành quá hạn': boolean;
  readonly 'nhiệm vụ hoàn thành quá hạn': readonly TaskFields[];
  readonly 'có nhiệm vụ sắp đến hạn': boolean;
  readonly 'nhiệm vụ sắp đến hạn': readonly TaskFields[];
  readonly 'các đơn vị': readonly UnitFields[];

  /** What compares with earlier periods of `Lịch sử`; empty without them. */
  readonly 'so với kỳ trước': string;
  readonly 'có kỳ trước': boolean;
  /** What a reader must know of the figures: that they are those kept of the period while the rows say otherwise by now. */
  readonly 'ghi chú số liệu': readonly ParagraphField[];
  /** At least so many tasks would give other figures today than those printed. */
  readonly 'số nhiệm vụ khác số đã ghi': number;
  /** Whether the last page has something to say: of the figures, or why it was made despite errors. */
  readonly 'có ghi chú': boolean;
  /** Printed on the last page where the check had errors and the report was asked for all the same. */
  readonly 'còn lỗi': boolean;
  readonly 'số lỗi': number;
  readonly 'lý do xuất': string;
  readonly lỗi: readonly ParagraphField[];
}

/** The numbers of a figure-holder: those of `progress --json`, and its three rates as they are printed. */
export interface CountFields {
  readonly 'được giao': number;
  readonly 'không phát sinh': number;
  readonly 'hoàn thành': number;
  readonly 'hoàn thành đúng hạn': number;
  readonly 'hoàn thành quá hạn': number;
  readonly 'hoàn thành chưa rõ ngày': number;
  readonly 'hoàn thành không có hạn': number;
  readonly 'quá hạn': number;
  readonly 'sắp đến hạn': number;
  readonly 'trong hạn': number;
  readonly 'thường xuyên': number;
  readonly 'chờ sự kiện': number;
  readonly 'chưa rõ hạn': number;
  readonly 'dài hạn': number;
  readonly 'chưa đến hạn': number;
  /** `58,82 % (40/68)`; the fraction alone under 5; `-` where there is nothing to divide by (SPEC §6). */
  readonly 'tỷ lệ hoàn thành': string;
  readonly 'tỷ lệ đến hạn': string;
  readonly 'tỷ lệ đúng hạn': string;
}

/** One paragraph of a section. */
export interface ParagraphField {
  readonly đoạn: string;
}

/** A document that the column Văn bản minh chứng names. */
export interface DocumentFields {
  /** `Kế hoạch số 13/KH-SNV ngày 31/01/2024 về …`. */
  readonly 'văn bản': string;
  readonly 'số văn bản': string;
  readonly 'ngày văn bản': string;
  readonly 'về việc': string;
}

/** A line of the table of results. */
export interface ResultLine extends CountFields {
  readonly 'số thứ tự': string;
  readonly tên: string;
  /** An index or the overall line, which stand out. */
  readonly 'dòng tổng': boolean;
}

/** An index with its results. */
export interface IndexFields extends CountFields {
  /** `I`. */
  readonly 'phụ lục': string;
  readonly 'chỉ số': string;
  readonly 'số thứ tự': string;
  readonly 'các nội dung': readonly AreaFields[];
  /** The whole matrix, headings and tasks in the document's order. */
  readonly 'các dòng': readonly MatrixLine[];
}

/** An area that has tasks, or of which the officer wrote something. */
export interface AreaFields extends CountFields {
  /** `1`, or `2.1` with the number of its index where the report has several. */
  readonly 'số thứ tự': string;
  /** Code of the area in its appendix, `A.I`. */
  readonly mã: string;
  readonly tên: string;
  readonly 'các đoạn': readonly ParagraphField[];
  readonly 'nhiệm vụ hoàn thành': readonly TaskFields[];
  readonly 'nhiệm vụ đang thực hiện': readonly TaskFields[];
}

/** A heading or a task of an appendix; the fields of a task are empty on a heading. */
export interface MatrixLine extends TaskFields {
  readonly 'là đề mục': boolean;
  readonly 'là nhiệm vụ': boolean;
}

/** A task as the workbook has it, and what it came to on the as-of day. */
export interface TaskFields {
  /** Place in the list that it stands in, from 1; on a matrix line the number that the plan gave. */
  readonly 'số thứ tự': string;
  /** `I.12`. */
  readonly mã: string;
  readonly 'nhiệm vụ': string;
  readonly 'lĩnh vực': string;
  /** Units in one line, parted by semicolons. */
  readonly 'chủ trì': string;
  readonly 'phối hợp': string;
  /** The deadline as the plan words it. */
  readonly 'thời hạn': string;
  /** The due day that counts. */
  readonly hạn: string;
  readonly 'trạng thái': string;
  readonly 'ngày hoàn thành': string;
  readonly 'kết quả thực hiện': string;
  readonly 'văn bản minh chứng': string;
  /** Tình trạng thời hạn. */
  readonly 'tình trạng': string;
  /** Days that it is overdue, was late, or has left; 0 where that means nothing. */
  readonly 'số ngày': number;
  readonly 'khó khăn': string;
  /** How the report's unit has it: `Chủ trì`, `Phối hợp (qua nhóm)`; empty without a unit. */
  readonly 'vai trò': string;
}

/** A goal against its figure. */
export interface TargetFields {
  readonly 'số thứ tự': string;
  readonly 'chỉ tiêu': string;
  readonly 'phải đạt': string;
  readonly 'thực hiện': string;
  readonly 'kết quả': string;
  readonly 'nguồn số liệu': string;
}

/** The results of the tasks that a unit has in one way. */
export interface RoleFields extends CountFields {
  /** `Nhiệm vụ chủ trì`. */
  readonly 'vai trò': string;
  readonly 'số thứ tự': string;
  readonly 'kết quả chung': readonly ParagraphField[];
  readonly 'các chỉ số': readonly IndexFields[];
}

/** A unit's figures by the way it has its tasks (SPEC §6). */
export interface UnitFields {
  readonly 'tên đơn vị': string;
  readonly 'chủ trì': CountFields;
  readonly 'chủ trì qua nhóm': CountFields;
  readonly 'phối hợp': CountFields;
  readonly 'phối hợp qua nhóm': CountFields;
  readonly 'tất cả': CountFields;
}
