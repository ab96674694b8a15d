/** Common syllables, by how common they are: a step is one nat. Counted over office and newspaper texts, and completed by hand; without those that are also common words of English or French. */
export const COMMON: readonly (readonly [cost: number, syllables: string])[] = [
  [
    5,
    'không và có số được một của ngày tập các là từ thể nước người đã thôn dùng đến ở để định đầu chỉ thông nhà thứ tháng lại với ' +
      'giờ vào trên trước lỗi năm tên đường phải hoặc bộ xã làm báo phần chọn bị cách kết lần mục',
  ],
  [
    6,
    'ký nhận việc về mỗi tự thì cần tỉnh thư nhất mới bản này tiếng điện chưa đối đồng đặt hợp máy gặp độ cả đi tùy bỏ ngân tại ' +
      'đổi nên tổ sách sông chuyển công động còn đọc dòng hiện hiệu điểm nhiều tế văn mưa hóa hộ bảng thẻ học đang trạm lệnh thành ' +
      'giá bằng nào hạn lệ lấy thêm lúc dụng gọi trình cầu hơn giữ nếu thị vụ mở khoảng trường lên liên phòng xuất mã phân buổi thực ' +
      'liệu tâm mười thấy trị dẫn chính tạo tối kiểu dạng điều tài tìm vị mùa cuối khô thường thời những trợ dưới bốn sơ bảo chạy ' +
      'tuần quá đúng khác cấp vì tiền như tính dịch tượng tiêm cũ phút hồ dấu rồi lịch bến toàn hiển lưu giấy đơn hành cảnh mẫu hết ' +
      'cây',
  ],
  [
    7,
    'chỗ khoản ăn loại trẻ chuồng lúa viện tiếp hỗ khóa nhóm sáu bạn gói chữ lũ đồi rơm nằm lớp thức mà biên chuẩn trâu tới phiên ' +
      'hiểm lớn gần mật bảy cùng vẫn xác chuỗi sổ dài kiểm hình dữ phát bệnh sốt hàng cộng đông chủ bắt ảnh đá ruộng sẽ đây giữa địa ' +
      'tiêu quyết mức đó mặt phơi chiếu sáng đóng đồ rộng nội lý mất bể rửa từng phía sử thế đủ nghị ít mặc nhỏ thoại bài chứa bình ' +
      'suối tủ tổng kích sạch sửa hệ hạt tiên nhưng xuống bò nhập vật dây nhớ lượng dân đun riêng gỡ rác nó biểu uống giếng thoát kê ' +
      'sự tác đăng đình bãi đưa cán thiếu phép trả mình tất kỳ xếp cập tắt gửi hỏi nhánh đạt nhật cơ chế tiến tờ dừng tương bước trở ' +
      'phím nơi lạnh muỗi thóc trồng nguyên ứng cứ thống sở trúc cũng chân đoạn bên dự ngoài buộc tục hãy mô nguồn câu đất cửa cỡ ' +
      'phụ chừng sân hoạt nghĩa chiều kín mạng bất cái đều nông đa vòng năng lọc khỏi gốc hướng lá nhân hòa cấu vùng ẩm đợt cắt xóa ' +
      'gồm tạm khẩu thúc ê tích chờ cạn rõ đừng màn đổ thuộc trộn ô xử tuổi cài kể cất thái mọi sẵn biển biến tư đêm đốt dốc gió màu ' +
      'giống bởi diện ngữ bàn gì trạng sắp tám đứng nộp nền thiết tốc trí viên thử biết khối dõi phố quả đảo ngắt trống thả tử vừa ' +
      'dễ đo trừ phí thuốc chảy huyết lít nắng đảng căn sớm tải giây nối giải',
  ],
  [
    7.5,
    'việt quốc hội phủ đại ủy ông bà chị cô chú bác tôi họ chúng vậy đấy rất lắm nữa nghiệp thương mại giáo dục đào nghệ thuật môi ' +
      'khoáng sản lâm ngư thủy lợi chăn nuôi trọt đoàn niên nữ cựu chiến trận đô quận huyện phường trấn ấp làng xóm quản đạo triển ' +
      'giám sát phạt phạm pháp luật kế hoạch cáo khiếu nại tố chống nhũng lãng tiết kiệm xây dựng giảm nghèo bền vững nâng chất đời ' +
      'sống sức khỏe sĩ chủng dưỡng khám chữa mẹ cháu vợ chồng hạnh phúc cưới lễ đẹp xấu tốt kém giỏi khá mạnh yếu chậm muộn hẹp dày ' +
      'mỏng nặng nhẹ cứng mềm nóng ấm mát ướt bẩn đầy vơi già đỏ vàng tím trắng đen nâu hồng mèo chó gà vịt lợn dê ngựa cá tôm ốc ' +
      'ếch rắn chuột ngô sắn lạc đậu mía chè cà phê dừa chuối bưởi quýt xoài mít ổi nhãn vải củ rễ cành thân gạo cơm cháo phở bún ' +
      'bánh kẹo muối mắm ớt tỏi gừng ngồi nhảy bơi trèo ngủ nghỉ dậy nói cười khóc hát đáp nhìn hiểu quên nghĩ tưởng muốn thích yêu ' +
      'ghét sợ mừng buồn giận bán mượn nợ lãi vốn lời lỗ thuế bạc tín án xưởng cống kênh mương đê đập núi rừng chín trăm nghìn ngàn ' +
      'vạn triệu tỷ tỉ nửa rưỡi đôi cặp trưa quý xuân hạ tết cạnh trái tây bắc độc lập truyền lãnh tụ khởi bí tịch phó trưởng ngành ' +
      'bê áp khớp tả áo trời cờ lục lượt khiển đệm nhắn nén quyền bù phương giúp đặc dọn cứu chương tăng lừa nắp ngập cháy vườn ' +
      'nhiệt lũng mây bọ trực chấp trữ đánh bổ đích rút cải khuyến cột lạ gậy mùi đọng mái tưới túi gò ương ngược sâu toán liệt bật ' +
      'cố hàm hoàn vài cắm cát đèn sôi đậy ủ bạt sào cụ tuyến chết',
  ],
  [
    8,
    'quỹ thợ mỏ chợ cỏ ầm ĩ ngõ hẻm nghé buôn phà tàu thuyền xuồng thầy vở phấn ghế giường gối nồi chảo bát đũa thìa dĩa nếp tẻ bắp bầu mướp hẹn cánh quán ' +
      'xá lẽ mãi vẻ bão lụt sương rét nổ rẫy cày bừa cấy gặt hái bón',
  ],
  [
    6,
    'trong cho khi hai sau ra theo ba ghi con trung qua thay danh gia thu xe giao cao bao sinh tra tay ngay tham sai kho xem nhau ' +
      'gian ai chung rau quy mang dung che mua thanh xin chia xong sao xa',
  ],
  [
    7,
    'ngang trang quanh xanh thi dao cau nhanh pha tranh nam khai phong canh truy khoai treo khu giai quay anh khung thong thang ' +
      'nghe nguy linh cha khoa phao gieo trao duy kinh khay phi voi heo chan doanh cam keo giun khuya phun tro nghinh xay mai lai ' +
      'chai vui loa rao gom nhai thau phanh chum',
  ],
]
