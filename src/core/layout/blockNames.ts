/** Names of the cells of `Tham số` that rate; each run of bands goes with the run of its points, line by line. */
export const RATING_NAMES = {
  floor: 'Xep_loai_muc_toi_thieu',
  from: 'Xep_loai_moc',
  points: 'Xep_loai_diem',
  indexFrom: 'PAR_INDEX_moc',
  indexPoints: 'PAR_INDEX_diem',
} as const;

export type RatingName = (typeof RATING_NAMES)[keyof typeof RATING_NAMES];

/** Names of the cells of `Tham số` that stand in the head and at the foot of a report. */
export const REPORT_NAMES = [
  'Bao_cao_co_quan_cap_tren',
  'Bao_cao_co_quan',
  'Bao_cao_dia_danh',
  'Bao_cao_ky_hieu',
  'Bao_cao_tham_quyen',
  'Bao_cao_chuc_vu',
  'Bao_cao_chuc_vu_ky_thay',
  'Bao_cao_nguoi_ky',
  'Bao_cao_noi_nhan',
] as const;

export type ReportName = (typeof REPORT_NAMES)[number];

/** Words of the sections Xếp loại and Báo cáo. */
export type ParameterBlockWord =
  | 'rating'
  | 'floor'
  | 'floorMeaning'
  | 'from'
  | 'fromMeaning'
  | 'points'
  | 'pointsMeaning'
  | 'indexFrom'
  | 'indexFromMeaning'
  | 'indexPoints'
  | 'indexPointsMeaning'
  | 'report'
  | 'parentAgency'
  | 'parentAgencyMeaning'
  | 'agency'
  | 'agencyMeaning'
  | 'place'
  | 'placeMeaning'
  | 'symbol'
  | 'symbolMeaning'
  | 'authority'
  | 'authorityMeaning'
  | 'position'
  | 'positionMeaning'
  | 'deputy'
  | 'deputyMeaning'
  | 'signer'
  | 'signerMeaning'
  | 'recipients'
  | 'recipientsMeaning'
  | 'upgraded';
