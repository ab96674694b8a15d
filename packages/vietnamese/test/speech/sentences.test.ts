import { testReadings } from './readings.ts'

testReadings('sentences of a bulletin', [
  [
    'Từ 0h00 ngày 15/11/2026, giá nước sinh hoạt tăng 4,8%.',
    'Từ không giờ ngày mười lăm tháng mười một năm hai nghìn không trăm hai mươi sáu, giá nước sinh hoạt tăng bốn phẩy tám phần trăm.',
  ],
  [
    'UBND xã Tân Lập báo lịch tiêm phòng: thôn 1 (7h30-10h), thôn 2 (14h-16h30).',
    'ủy ban nhân dân xã Tân Lập báo lịch tiêm phòng: thôn một (bảy giờ ba mươi phút đến mười giờ), thôn hai (mười bốn giờ đến mười sáu giờ ba mươi phút).',
  ],
  [
    'Đến 31/10, toàn xã có 4.215/4.300 người tham gia BHYT, đạt 98,02%.',
    'Đến ba mươi mốt tháng mười, toàn xã có bốn nghìn hai trăm mười lăm trên bốn nghìn ba trăm người tham gia bảo hiểm y tế, đạt chín mươi tám phẩy không hai phần trăm.',
  ],
  [
    'Vụ đông xuân 2025-2026, HTX gieo 120 ha lúa, năng suất 65,5 tạ/ha.',
    'Vụ đông xuân hai nghìn không trăm hai mươi lăm đến hai nghìn không trăm hai mươi sáu, hợp tác xã gieo một trăm hai mươi héc ta lúa, năng suất sáu mươi lăm phẩy năm tạ trên héc ta.',
  ],
  [
    'Mực nước lúc 7 giờ là 3,25 m, dưới báo động II 0,45 m.',
    'Mực nước lúc bảy giờ là ba phẩy hai mươi lăm mét, dưới báo động hai không phẩy bốn mươi lăm mét.',
  ],
  ['Bà con gọi 115 khi cần cấp cứu, 114 khi có cháy.', 'Bà con gọi một một năm khi cần cấp cứu, một một bốn khi có cháy.'],
  [
    'Hỗ trợ 2 triệu đồng/hộ nghèo, 1,5 triệu đồng/hộ cận nghèo.',
    'Hỗ trợ hai triệu đồng trên hộ nghèo, một phẩy năm triệu đồng trên hộ cận nghèo.',
  ],
  [
    'Tốc độ tối đa là 50 km/h với xe máy và 60km/h với ô tô.',
    'Tốc độ tối đa là năm mươi ki lô mét trên giờ với xe máy và sáu mươi ki lô mét trên giờ với ô tô.',
  ],
  [
    'Căn cứ Nghị định số 45/2025/NĐ-CP ngày 28/2/2025 của Chính phủ, đ/c trưởng thôn lập danh sách.',
    'Căn cứ Nghị định số bốn mươi lăm năm hai nghìn không trăm hai mươi lăm ngày hai mươi tám tháng hai năm hai nghìn không trăm hai mươi lăm của Chính phủ, đồng chí trưởng thôn lập danh sách.',
  ],
  [
    'Hạn cuối: 17h00 thứ Sáu, 20/11/2026.',
    'Hạn cuối: mười bảy giờ thứ Sáu, hai mươi tháng mười một năm hai nghìn không trăm hai mươi sáu.',
  ],
  ['Mang theo CCCD, sổ hộ khẩu và 02 ảnh 3x4 cm.', 'Mang theo căn cước công dân, sổ hộ khẩu và hai ảnh ba nhân bốn xăng ti mét.'],
  [
    'Bón 8-10 kg đạm/sào, 15kg NPK 5-10-3.',
    'Bón tám đến mười ki lô gam đạm trên sào, mười lăm ki lô gam en pê ca năm mười ba.',
    'sequence',
  ],
  ['Trạm y tế mở cửa 24/7.', 'Trạm y tế mở cửa hai mươi tư trên bảy.'],
  [
    'Quý III/2026 thu 1.250,5 tỷ đồng, bằng 75,3% dự toán.',
    'Quý ba năm hai nghìn không trăm hai mươi sáu thu một nghìn hai trăm năm mươi phẩy năm tỷ đồng, bằng bảy mươi lăm phẩy ba phần trăm dự toán.',
  ],
  ['Học kỳ I từ 5/9 đến 10/1.', 'Học kỳ một từ năm tháng chín đến mười tháng một.'],
  ['Anh Nguyễn Văn A, SN 1985, trú tại tổ 5.', 'Anh Nguyễn Văn A, sinh năm một nghìn chín trăm tám mươi lăm, trú tại tổ năm.'],
  [
    'Tháng 10/2026, 12/15 thôn đạt chuẩn NTM.',
    'Tháng mười năm hai nghìn không trăm hai mươi sáu, mười hai trên mười lăm thôn đạt chuẩn nông thôn mới.',
  ],
])
