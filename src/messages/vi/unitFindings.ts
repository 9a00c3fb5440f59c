/** Wording of what is met when unit cells are read. */
export const unitFindings = {
  'unit-unknown': 'Không có đơn vị "{found}" trong danh mục: thêm vào danh mục hoặc sửa lại tên.',
  'unit-near': 'Không có đơn vị "{found}" trong danh mục; có thể là: {expected}.',
  'unit-condition': 'Tên đơn vị kèm điều kiện {condition}: tính cho {unit}, điều kiện để người dùng xem.',
  'unit-repeated': 'Đơn vị {unit} có nhiều lần trong một ô ("{found}").',
  'unit-list-open': 'Danh sách đơn vị còn bỏ lửng ("{found}"): chỉ tính các đơn vị có tên.',
  'sentence-among-units':
    'Ô đơn vị có cả câu: "{found}". Nhận chủ trì: {lead}; phối hợp: {support}. Xem và tách lại.',
  'register-chosen': 'Dùng danh mục đơn vị của {register}.',
  'register-own': 'Dùng danh mục của chính sổ này (sheet Đơn vị, {units} đơn vị).',
  'register-all': 'Không rõ danh mục theo cơ quan ban hành "{found}": dùng mọi danh mục ({registers}).',
} as const;
