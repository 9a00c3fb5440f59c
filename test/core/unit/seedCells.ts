/** A cell as it stands in a seed, and the ids of its units as a careful reader names them. */
export type ReadCell = readonly [cell: string, ids: string];

/** Every unit cell of the department's plan (seed 000), each wording once. */
export const departmentCells: readonly ReadCell[] = [
  ['Văn phòng Sở', 'van-phong-so'],
  ['Các phòng, đơn vị thuộc Sở', 'cac-phong-don-vi-thuoc-so'],
  ['- Văn phòng Sở - Ban biên tập trang web Sở', 'van-phong-so ban-bien-tap-trang-web-so'],
  ['Phòng Lao động - Việc làm', 'phong-lao-dong-viec-lam'],
  ['Thanh tra Sở', 'thanh-tra-so'],
  ['Các đơn vị thuộc Sở', 'cac-don-vi-thuoc-so'],
  ['Các phòng, đơn vị có thủ tục hành chính', 'cac-phong-don-vi-co-thu-tuc-hanh-chinh'],
  ['Phòng Bảo trợ xã hội - Trẻ em', 'phong-bao-tro-xa-hoi-tre-em'],
  ['Văn phòng Sở, Thanh tra Sở', 'van-phong-so thanh-tra-so'],
];

/** Every unit cell of the province's plan (seed 001), each wording once. */
export const provinceCells: readonly ReadCell[] = [
  ['Sở Nội vụ', 'so-noi-vu'],
  ['Các sở, ban, ngành; UBND cấp huyện; UBND cấp xã.', 'cac-so-ban-nganh ubnd-cap-huyen ubnd-cap-xa'],
  ['Các sở, ban, ngành; UBND cấp huyện; UBND cấp xã', 'cac-so-ban-nganh ubnd-cap-huyen ubnd-cap-xa'],
  [
    '- Sở Nội vụ; - Sở Thông tin và Truyền thông; - Đài PT-TH tỉnh; - Báo Quảng Trị',
    'so-noi-vu so-thong-tin-va-truyen-thong dai-phat-thanh-va-truyen-hinh-tinh bao-quang-tri',
  ],
  ['Các sở, ban, ngành; UBND cấp huyện; cấp xã', 'cac-so-ban-nganh ubnd-cap-huyen ubnd-cap-xa'],
  [
    '- Các sở, ban, ngành cấp tỉnh; - UBND cấp huyện; - UBND cấp xã.',
    'cac-so-ban-nganh ubnd-cap-huyen ubnd-cap-xa',
  ],
  [
    'Sở Nội vụ, Sở Thông tin và Truyền thông, Sở Khoa học và Công nghệ',
    'so-noi-vu so-thong-tin-va-truyen-thong so-khoa-hoc-va-cong-nghe',
  ],
  [
    'Sở Kế hoạch và Đầu tư chủ trì, phối hợp với Văn phòng UBND tỉnh tổ chức ít nhất là 02 Hội nghị đối thoại/diễn đàn giữa Chủ tịch UBND tỉnh với doanh nghiệp; Thông báo giải quyết những kiến nghị, đề xuất của người dân và doanh nghiệp tại các cuộc đối thoại/diễn đàn',
    'so-ke-hoach-va-dau-tu',
  ],
  [
    'Hiệp hội doanh nghiệp tỉnh; các sở, ban, ngành; UBND các huyện, thị xã, thành phố',
    'hiep-hoi-doanh-nghiep-tinh cac-so-ban-nganh ubnd-cap-huyen',
  ],
  ['Văn phòng UBND tỉnh', 'van-phong-ubnd-tinh'],
  ['Các sở, ban, ngành; UBND cấp huyện', 'cac-so-ban-nganh ubnd-cap-huyen'],
  ['- Sở Nội vụ; - Phòng Nội vụ các huyện, thị xã, thành phố.', 'so-noi-vu phong-noi-vu-cap-huyen'],
  [
    'Văn phòng UBND tỉnh; Các sở, ban, ngành; UBND cấp huyện; UBND cấp xã',
    'van-phong-ubnd-tinh cac-so-ban-nganh ubnd-cap-huyen ubnd-cap-xa',
  ],
  ['Sở Tư pháp', 'so-tu-phap'],
  ['- Sở Tư pháp; - UBND cấp huyện', 'so-tu-phap ubnd-cap-huyen'],
  ['UBND cấp huyện; UBND cấp xã', 'ubnd-cap-huyen ubnd-cap-xa'],
  ['- Sở Tư pháp; - UBND cấp huyện; - UBND cấp xã', 'so-tu-phap ubnd-cap-huyen ubnd-cap-xa'],
  ['Sở ban ngành; UBND cấp huyện, UBND cấp xã', 'cac-so-ban-nganh ubnd-cap-huyen ubnd-cap-xa'],
  [
    'Các sở, ban, ngành; UBND cấp huyện; các cơ quan, đơn vị liên quan',
    'cac-so-ban-nganh ubnd-cap-huyen cac-co-quan-don-vi-lien-quan',
  ],
  [
    '<ul style="list-style-type: none"> - Các cơ quan chuyên môn thuộc UBND tỉnh; - Ban Quản lý khu kinh tế tỉnh; - UBND cấp huyện; - UBND cấp xã. ',
    'cac-co-quan-chuyen-mon-thuoc-ubnd-tinh ban-quan-ly-khu-kinh-te-tinh ubnd-cap-huyen ubnd-cap-xa',
  ],
  [
    '<ul style="list-style-type: none"> - Các cơ quan chuyên môn thuộc UBND tỉnh; - Ban quản lý Khu kinh tế tỉnh. ',
    'cac-co-quan-chuyen-mon-thuoc-ubnd-tinh ban-quan-ly-khu-kinh-te-tinh',
  ],
  ['Các sở, ngành', 'cac-so-nganh'],
  ['Văn phòng Chính phủ', 'van-phong-chinh-phu'],
  [
    '<ul style="list-style-type: none"> - Trung tâm Phục vụ Hành chính công tỉnh; - UBND cấp huyện; - UBND cấp xã ',
    'trung-tam-phuc-vu-hanh-chinh-cong-tinh ubnd-cap-huyen ubnd-cap-xa',
  ],
  [
    '<ul style="list-style-type: none"> - Công an tỉnh; - Bảo hiểm Xã hội tỉnh; - Bộ Chỉ huy Quân sự tỉnh. ',
    'cong-an-tinh bao-hiem-xa-hoi-tinh bo-chi-huy-quan-su-tinh',
  ],
  ['Văn phòng UBND tỉnh, UBND cấp huyện; UBND cấp xã', 'van-phong-ubnd-tinh ubnd-cap-huyen ubnd-cap-xa'],
  [
    '<ul style="list-style-type: none"> - Các cơ quan chuyên môn thuộc UBND tỉnh; - Ban Quản lý khu kinh tế tỉnh; - Trung tâm Phục vụ HCC tỉnh; - UBND cấp huyện; - UBND cấp xã. ',
    'cac-co-quan-chuyen-mon-thuoc-ubnd-tinh ban-quan-ly-khu-kinh-te-tinh trung-tam-phuc-vu-hanh-chinh-cong-tinh ubnd-cap-huyen ubnd-cap-xa',
  ],
  ['<p style="text-align: center;">Sở Nội vụ Văn phòng UBND tỉnh</p>', 'so-noi-vu van-phong-ubnd-tinh'],
  ['Văn phòng UBND tỉnh; Sở Nội vụ', 'van-phong-ubnd-tinh so-noi-vu'],
  ['Các sở, ban, ngành; UBND cấp huyện;', 'cac-so-ban-nganh ubnd-cap-huyen'],
  [
    '- Sở Nội vụ; - Sở Tài chính; - Sở Kế hoạch và Đầu tư; - Sở Tài nguyên và Môi trường và các Sở ngành liên quan',
    'so-noi-vu so-tai-chinh so-ke-hoach-va-dau-tu so-tai-nguyen-va-moi-truong cac-so-nganh-lien-quan',
  ],
  ['- Các sở, ban, ngành cấp tỉnh; - UBND cấp huyện;', 'cac-so-ban-nganh ubnd-cap-huyen'],
  ['Các sở, ban, ngành; UBND cấp huyện.', 'cac-so-ban-nganh ubnd-cap-huyen'],
  ['Sở Kế hoạch và Đầu tư', 'so-ke-hoach-va-dau-tu'],
  [
    'Sở Tài chính; các sở, ban, ngành; UBND cấp huyện; UBND cấp xã',
    'so-tai-chinh cac-so-ban-nganh ubnd-cap-huyen ubnd-cap-xa',
  ],
  ['Sở Tài chính', 'so-tai-chinh'],
  [
    '<ul style="list-style-type: none"> - Các sở, ban, ngành cấp tỉnh; - UBND cấp huyện; - UBND cấp xã. ',
    'cac-so-ban-nganh ubnd-cap-huyen ubnd-cap-xa',
  ],
  ['Sở Thông tin và Truyền thông', 'so-thong-tin-va-truyen-thong'],
  ['Văn phòng UBND tỉnh; Sở Thông tin và Truyền thông', 'van-phong-ubnd-tinh so-thong-tin-va-truyen-thong'],
  [
    'Văn phòng UBND tỉnh; các cơ quan, đơn vị có liên quan',
    'van-phong-ubnd-tinh cac-co-quan-don-vi-lien-quan',
  ],
  [
    'Sở Thông tin và Truyền thông; Các sở, ban, ngành; UBND cấp huyện; các cơ quan, đơn vị có liên quan',
    'so-thong-tin-va-truyen-thong cac-so-ban-nganh ubnd-cap-huyen cac-co-quan-don-vi-lien-quan',
  ],
  ['Các cơ quan, đơn vị có liên quan', 'cac-co-quan-don-vi-lien-quan'],
  ['Sở Thông tin và Truyền thông; Văn phòng UBND tỉnh', 'so-thong-tin-va-truyen-thong van-phong-ubnd-tinh'],
  ['Sở Nội vụ (sau khi có văn bản hướng dẫn của Bộ Nội vụ)', 'so-noi-vu'],
  [
    '<ul style="list-style-type: none">- Sở Y tế;- Sở Giáo dục và Đào tạo;- Sở Giao thông vận tải;- Sở Kế hoạch và Đầu tư;- Công an tỉnh;- Bảo hiểm Xã hội tỉnh;- Công ty Cổ phần Nước sạch Quảng Trị;- Công ty Điện lực Quảng Trị',
    'so-y-te so-giao-duc-va-dao-tao so-giao-thong-van-tai so-ke-hoach-va-dau-tu cong-an-tinh bao-hiem-xa-hoi-tinh cong-ty-co-phan-nuoc-sach-quang-tri cong-ty-dien-luc-quang-tri',
  ],
  [
    'Các sở, ban, ngành; UBND cấp huyện; UBND cấp xã; các cơ quan, đơn vị liên quan',
    'cac-so-ban-nganh ubnd-cap-huyen ubnd-cap-xa cac-co-quan-don-vi-lien-quan',
  ],
  [
    '<ul style="list-style-type: none">- Sở Y tế;- Sở Giáo dục và Đào tạo;- Sở Giao thông vận tải;- Sở Kế hoạch và Đầu tư;- Công an tỉnh;- Bảo hiểm Xã hội tỉnh;- Công ty Cổ phần Nước sạch QT- Công ty Điện lực Quảng Trị',
    'so-y-te so-giao-duc-va-dao-tao so-giao-thong-van-tai so-ke-hoach-va-dau-tu cong-an-tinh bao-hiem-xa-hoi-tinh cong-ty-co-phan-nuoc-sach-quang-tri cong-ty-dien-luc-quang-tri',
  ],
  [
    '<ul style="list-style-type: none"> - Sở Kế hoạch và Đầu tư; - Sở Công Thương; - Sở Lao động - TB&XH; - Ngân hàng Nhà nước ',
    'so-ke-hoach-va-dau-tu so-cong-thuong so-lao-dong-thuong-binh-va-xa-hoi ngan-hang-nha-nuoc',
  ],
  ['Các cơ quan có liên quan', 'cac-co-quan-lien-quan'],
  ['Sở Y tế', 'so-y-te'],
  ['Sở Giáo dục và Đào tạo', 'so-giao-duc-va-dao-tao'],
  [
    'Phòng giáo dục các huyện, thị xã, thành phố; các trường phổ thông trên địa bàn tỉnh.',
    'phong-giao-duc-cap-huyen cac-truong-pho-thong-tren-dia-ban-tinh',
  ],
  ['Công an tỉnh', 'cong-an-tinh'],
  [
    'Công an cấp huyện, cấp xã; Sở Thông tin và Truyền thông',
    'cong-an-cap-huyen cong-an-cap-xa so-thong-tin-va-truyen-thong',
  ],
  ['Sở Giao thông Vận tải', 'so-giao-thong-van-tai'],
  ['Công ty Điện lực Quảng Trị', 'cong-ty-dien-luc-quang-tri'],
  [
    'Chi nhánh điện lực các huyện, thị xã, thành phố; Các cơ quan có liên quan',
    'chi-nhanh-dien-luc-cap-huyen cac-co-quan-lien-quan',
  ],
  ['Công ty Cổ phần Nước sạch Quảng Trị', 'cong-ty-co-phan-nuoc-sach-quang-tri'],
  [
    'Chi nhánh cấp nước các huyện, thị xã, thành phố; Các cơ quan, đơn vị có liên quan',
    'chi-nhanh-cap-nuoc-cap-huyen cac-co-quan-don-vi-lien-quan',
  ],
  [
    '- Sở Lao động, Thương binh và Xã hội tỉnh; - Bảo hiểm xã hội tỉnh.',
    'so-lao-dong-thuong-binh-va-xa-hoi bao-hiem-xa-hoi-tinh',
  ],
  [
    'BHXH, Phòng Lao động, Thương binh và Xã hội các huyện, thị xã, thành phố; Các cơ quan, đơn vị có liên quan',
    'bao-hiem-xa-hoi-cap-huyen phong-lao-dong-thuong-binh-va-xa-hoi-cap-huyen cac-co-quan-don-vi-lien-quan',
  ],
  [
    '- Các cơ quan chuyên môn thuộc UBND tỉnh; - Ban quản lý Khu kinh tế tỉnh; - UBND cấp huyện; - UBND cấp xã.',
    'cac-co-quan-chuyen-mon-thuoc-ubnd-tinh ban-quan-ly-khu-kinh-te-tinh ubnd-cap-huyen ubnd-cap-xa',
  ],
  ['Trung tâm phục vụ hành chính công tỉnh;', 'trung-tam-phuc-vu-hanh-chinh-cong-tinh'],
  [
    '- Trung tâm phục vụ HCC tỉnh; - UBND cấp huyện; - UBND cấp xã',
    'trung-tam-phuc-vu-hanh-chinh-cong-tinh ubnd-cap-huyen ubnd-cap-xa',
  ],
  [
    '<ul style="list-style-type: none"> - Sở Kế hoạch và Đầu tư; - Sở Tài chính; - UBND cấp huyện; - UBND cấp xã ',
    'so-ke-hoach-va-dau-tu so-tai-chinh ubnd-cap-huyen ubnd-cap-xa',
  ],
  ['Văn phòng UBND tỉnh;', 'van-phong-ubnd-tinh'],
  [
    '<ul style="list-style-type: none"> - Trung tâm phục vụ HCC tỉnh; - UBND cấp huyện; - UBND cấp xã ',
    'trung-tam-phuc-vu-hanh-chinh-cong-tinh ubnd-cap-huyen ubnd-cap-xa',
  ],
  [
    '<ul style="list-style-type: none"> - Các cơ quan chuyên môn thuộc UBND tỉnh; - Ban quản lý Khu kinh tế tỉnh; - UBND cấp huyện; - UBND cấp xã. ',
    'cac-co-quan-chuyen-mon-thuoc-ubnd-tinh ban-quan-ly-khu-kinh-te-tinh ubnd-cap-huyen ubnd-cap-xa',
  ],
  [
    '<ul style="list-style-type: none"> - Trung tâm Phục vụ HCC tỉnh; - Các sở, ban, ngành; - UBND cấp huyện; - UBND cấp xã ',
    'trung-tam-phuc-vu-hanh-chinh-cong-tinh cac-so-ban-nganh ubnd-cap-huyen ubnd-cap-xa',
  ],
  ['Các sở, ban, ngành; UBND cấp huyện, UBND cấp xã', 'cac-so-ban-nganh ubnd-cap-huyen ubnd-cap-xa'],
  [
    '<ul style="list-style-type: none"> - Các sở, ban, ngành; - UBND cấp huyện; - UBND cấp xã ',
    'cac-so-ban-nganh ubnd-cap-huyen ubnd-cap-xa',
  ],
  [
    'Trung tâm phục vụ hành chính công tỉnh; Văn phòng UBND tỉnh và các cơ quan liên quan',
    'trung-tam-phuc-vu-hanh-chinh-cong-tinh van-phong-ubnd-tinh cac-co-quan-lien-quan',
  ],
  [
    'Trung tâm phục vụ hành chính công tỉnh; Các sở, ban, ngành; UBND cấp huyện, UBND cấp xã',
    'trung-tam-phuc-vu-hanh-chinh-cong-tinh cac-so-ban-nganh ubnd-cap-huyen ubnd-cap-xa',
  ],
  [
    '- Đài PT-TH tỉnh; - Báo Quảng Trị; - UBND cấp huyện; - UBND cấp xã; - Đài Phát thanh huyện...',
    'dai-phat-thanh-va-truyen-hinh-tinh bao-quang-tri ubnd-cap-huyen ubnd-cap-xa dai-phat-thanh-huyen',
  ],
  ['- UBND cấp xã', 'ubnd-cap-xa'],
  ['UBND cấp huyện,', 'ubnd-cap-huyen'],
  ['- UBND cấp huyện', 'ubnd-cap-huyen'],
  ['Phòng Tài chính - Kế hoạch cấp huyện', 'phong-tai-chinh-ke-hoach-cap-huyen'],
  ['- UBND cấp huyện; - UBND cấp xã', 'ubnd-cap-huyen ubnd-cap-xa'],
  ['Sở Lao động, Thương binh và Xã hội', 'so-lao-dong-thuong-binh-va-xa-hoi'],
  [
    '- Sở Tài nguyên và Môi trường; - UBND cấp huyện; - UBND cấp xã',
    'so-tai-nguyen-va-moi-truong ubnd-cap-huyen ubnd-cap-xa',
  ],
  ['UBND cấp xã', 'ubnd-cap-xa'],
  ['Sở Tài nguyên và Môi trường; Sở Xây dựng', 'so-tai-nguyen-va-moi-truong so-xay-dung'],
  ['Thanh tra tỉnh', 'thanh-tra-tinh'],
  ['- UBND cấp huyện; UBND cấp xã', 'ubnd-cap-huyen ubnd-cap-xa'],
  ['Các sở, ngành có liên quan', 'cac-so-nganh-lien-quan'],
  ['- UBND cấp huyện; UBND cấp xã.', 'ubnd-cap-huyen ubnd-cap-xa'],
  ['Tòa án nhân dân cấp huyện', 'toa-an-nhan-dan-cap-huyen'],
  ['Tòa án nhân dân tỉnh', 'toa-an-nhan-dan-tinh'],
  ['- UBND cấp huyện; - Ủy ban MTTQVN cấp huyện.', 'ubnd-cap-huyen uy-ban-mttqvn-cap-huyen'],
  [
    '- Các sở, ban, ngành cấp tỉnh; - UBND cấp huyện; UBND cấp xã.',
    'cac-so-ban-nganh ubnd-cap-huyen ubnd-cap-xa',
  ],
];
