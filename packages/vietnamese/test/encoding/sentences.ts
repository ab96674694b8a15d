/** Sentences of our own for measuring: every letter and tone, capitals, digits, punctuation, foreign words. */
export const sentences: readonly string[] = `
Vụ lúa hè thu năm nay, hợp tác xã Cồn Sậy gieo 240 ha, tăng 12 ha so với năm trước.
Bà con nên vệ sinh đồng ruộng, cày ải sớm để diệt mầm bệnh.
Mỗi hộ chuẩn bị nước uống, lương thực, đèn pin và áo phao đủ dùng trong ba ngày.
Khi nước lên đến mức báo động 2, các hộ ở vùng trũng phải kê cao đồ đạc.
Thẻ bảo hiểm y tế được gia hạn tại trạm y tế xã, từ 7 giờ 30 đến 16 giờ.
Học sinh lớp Một tựu trường sớm hơn một tuần để làm quen với nền nếp mới.
Xe chở nông sản quá tải làm hỏng mặt đường liên thôn, gây nguy hiểm cho trẻ nhỏ.
Ủy ban xã Bến Lở mời các hộ có đất ven kênh đến họp vào sáng thứ Bảy.
NĂM HỌC MỚI: NHỮNG ĐIỀU PHỤ HUYNH CẦN BIẾT
THÔNG BÁO VỀ VIỆC CẤP NƯỚC SẠCH TRONG MÙA KHÔ
Ở những nơi trũng thấp, hãy buộc chặt ghe xuồng và gia cố chuồng trại.
Ý kiến góp ý xin gửi về hòm thư của tổ dân phố trước ngày 25 hằng tháng.
Trứng gà, rau cải, bưởi, xoài và chuối được bày bán ở chợ phiên.
Giá phân u-rê giảm 300 đồng/kg, còn thuốc bảo vệ thực vật vẫn giữ nguyên.
Nhiều cụ già ngoài tám mươi tuổi vẫn đi bộ mỗi sáng quanh hồ.
Lớp học xóa mù chữ buổi tối có hai mươi mốt học viên, phần lớn là phụ nữ.
Đường ống bị vỡ ở ngã ba, tổ sửa chữa sẽ khắc phục xong trước buổi trưa.
Anh em thợ mỏ, thợ hàn, thợ xây đều được khám sức khỏe định kỳ.
Cây sầu riêng, măng cụt hợp với đất đỏ và khí hậu mát mẻ.
Trạm khuyến nông hướng dẫn cách ủ phân, trồng nấm rơm và nuôi giun quế.
Chiếc cầu gỗ cũ kỹ đã được thay bằng cầu bê tông rộng 3,5 m.
Quỹ khuyến học trao 45 suất quà cho học sinh nghèo vượt khó.
Xin đừng vứt rác xuống sông; hãy để rác đúng nơi quy định.
Thuốc diệt chuột phải để xa tầm tay trẻ em và vật nuôi.
Nghề dệt chiếu, đan lát, làm nón vẫn giữ được ở ấp Rạch Gừa.
Những quả đu đủ chín vàng, những bẹ ngô căng mẩy nằm đầy sân.
Khuỷu tay cần được băng ép, giữ yên, rồi chuyển lên bệnh viện huyện.
Ghi nhớ: rửa tay bằng xà phòng ít nhất 20 giây.
“Đi khẽ, nói nhẹ, cười duyên” là nội quy của thư viện thôn.
Lịch tiêm phòng dại cho chó mèo: ngày 5, 6 và 7 tháng 3.
Ổ dịch tả lợn ở xóm Đình đã được khống chế, nhưng không ai được chủ quan.
Bưu điện văn hóa xã mở cửa cả chiều thứ Bảy, nghỉ Chủ nhật.
Tổ hợp tác thuê máy cày, máy gặt đập với giá thỏa thuận.
Ruộng bậc thang mùa nước đổ lấp lánh như gương.
Thầy giáo trẻ chở sách bằng xe đạp, vượt mười cây số đường đèo.
Em Thảo đoạt giải nhì môn Toán, em Mỹ đoạt giải ba môn Vật lý.
Kỹ thuật viên đo độ mặn hai lần mỗi ngày; nếu vượt 4‰ thì đóng cống.
Chị em phụ nữ gói bánh tét, nấu chè, dựng rạp từ chiều hôm trước.
Bếp gas, bình ắc quy, ổ cắm điện cần được kiểm tra mỗi quý.
Giấy khai sinh, sổ hộ khẩu cũ và ảnh 3x4 là những thứ phải nộp.
Mưa đá làm hỏng 17 mái nhà, gãy đổ nhiều cây ăn quả.
Bão số 4 suy yếu thành áp thấp nhiệt đới rồi tan dần trên biển.
Tàu thuyền không ra khơi khi có gió giật cấp 8 trở lên.
Thủy triều lên cao nhất vào khoảng 3 giờ sáng, cao 1,62 m.
Người đi xe máy phải đội mũ bảo hiểm và cài quai đúng cách.
Không uống rượu bia trước khi lái xe.
Đèn đỏ dừng lại, đèn vàng chậm lại, đèn xanh được đi.
Bể chứa nước mưa nên có nắp đậy kín để muỗi khỏi đẻ trứng.
Chương trình “Mỗi xã một sản phẩm” chọn mật ong và trà hoa vàng.
Hội người cao tuổi tổ chức thi cờ tướng, cắm hoa, hát ru.
Xã viên góp vốn bằng tiền mặt hoặc bằng ngày công.
Kế toán trưởng đọc bảng thu chi: thu 84,6 triệu, chi 79,2 triệu đồng.
Cửa hàng vật tư bán giống lúa OM 5451, ST25 và đài thơm 8.
Trang web của trường có mục hỏi đáp, địa chỉ e-mail và số Zalo.
Kênh Xáng được nạo vét 1.200 m, đất đắp lên bờ bao.
Sáng sớm sương mù dày đặc, tài xế cần bật đèn và giữ khoảng cách.
Những cánh đồng muối trắng xóa trải dài đến tận chân trời.
Người bệnh tăng huyết áp nên ăn nhạt, ngủ đủ và tập đều.
Trẻ dưới 24 tháng tuổi uống vitamin A ở trạm y tế.
Nồi cháo nghĩa tình nấu từ bốn giờ sáng, phát trước cổng bệnh viện.
Vườn ươm cung cấp 30 nghìn cây keo, cây quế và cây hồi.
Lũ quét cuốn trôi một đoạn kè; xã đã cắm biển cảnh báo.
Cụm loa ở nhà văn hóa phát tin lúc 5 giờ và 17 giờ.
Đội dân phòng tuần tra từ 22 giờ, nhắc các quán giữ yên lặng.
Muốn chuyển trường, phụ huynh nộp đơn cho hiệu trưởng nơi đi và nơi đến.
Bác nông dân kể: trâu ốm thì cho ăn cỏ non, uống nước ấm pha muối.
Chủ hộ ký vào biên bản, giữ một bản, nộp một bản.
Đoạn đê xung yếu dài 350 m được gia cố bằng rọ đá và cọc tre.
Mở lớp dạy nghề sửa máy nổ, may công nghiệp, pha chế.
Xã Đồng Khế có 9 thôn, 2.314 hộ, trong đó 87 hộ cận nghèo.
Giống cá rô phi lớn nhanh, dễ nuôi, ít bệnh.
Tiền hỗ trợ được chuyển vào tài khoản, không qua người trung gian.
Giữ ấm cho trâu bò khi nhiệt độ xuống dưới 12 °C.
Kỳ nghỉ Tết năm nay kéo dài chín ngày.
Sổ tay ghi rõ: ai mượn, mượn gì, hẹn trả ngày nào.
Rẫy cà phê bị rệp sáp; nên tỉa cành và phun dầu khoáng.
Ngõ 12 hẹp, xe chữa cháy không vào được, phải nối vòi.
Lễ hội đua thuyền diễn ra ở bến Cỏ May, vào rằm tháng Tám.
Thợ lặn vớt được chiếc neo gỉ sét nặng gần hai tạ.
Chẳng may bị bỏng, hãy xả nước mát ngay từ 15 đến 20 phút.
Đàn ong mật kéo về làm tổ dưới mái đình.
Cây cầu treo Khe Ngòi chỉ cho người và xe thồ qua.
Bữa trưa bán trú có cơm, thịt kho, canh bí đỏ, một quả chuối.
Phòng đọc có hơn bảy nghìn cuốn sách, mượn miễn phí.
Dự báo mưa to đến rất to, có nơi trên 150 mm.
Nhờ đổi giống, năng suất bình quân đạt 6,8 tấn/ha.
Các bạn trẻ dọn kênh, trồng hoa, vẽ tranh lên tường.
Sữa tươi thu mua tại trại, giá tùy chất lượng.
Hãy gọi 114 khi có cháy, 115 khi cần cấp cứu.
Quyển từ điển cũ ố vàng, gáy sách đã sờn.
Thôn Thượng thắng thôn Hạ với tỉ số 3–1 ở giải bóng chuyền.
Tháo nước, phơi ruộng rồi bón lót trước khi cấy bảy ngày.
Kho lạnh chứa được hai mươi tấn vải thiều.
Bảng giá niêm yết ở cửa: gửi xe đạp 1.000 đồng, xe máy 3.000 đồng.
Chuyến phà cuối rời bến lúc 21 giờ 45.
Nhà vệ sinh công cộng được quét vôi, thay bóng điện.
Ban chỉ huy trực 24/24 giờ, số máy ghi ở cuối bản tin.
Dịch vụ công trực tuyến: quét mã QR, đăng nhập, điền tờ khai.
Người khuyết tật được ưu tiên ở quầy số 1.
Ảnh: lễ khởi công trạm bơm ấp Trữ.
Đặt bẫy dính màu vàng để diệt bọ phấn, rầy mềm.
Lội qua suối lúc nước xiết rất nguy hiểm.
Cơ sở gốm sứ đỏ lửa suốt đêm, khói tỏa mù mịt.
Giếng khoan sâu 86 m, lưu lượng 5 m³ mỗi giờ.
Khách đến homestay thích chèo kayak, bắt cá, nướng khoai.
Bộ phận một cửa nhận và trả kết quả trong ngày.
Gãy xương đùi phải nẹp chắc, không tự ý nắn.
Hàng rào dâm bụt, bờ tre, lũy dừa xanh mướt.
Tủ thuốc gia đình cần có bông, gạc, dung dịch sát khuẩn.
Cuộc thi viết chữ đẹp dành cho lớp ba, lớp bốn.
Bò sữa ăn cỏ voi, rỉ mật, bã bia trộn đều.
Ngư dân trở về với những khoang thuyền đầy ắp cá nục.
Mật độ thả: ba con trên một mét vuông.
Vé xe buýt cho sinh viên giảm một nửa.
Phường Ghềnh Sỏi lắp thêm bốn mươi bóng đèn đường.
Chợ nổi họp từ lúc gà gáy, đến tám giờ thì vãn.
Nước giếng có mùi lạ thì ngừng dùng và báo cho trạm.
Vách nứt, mái dột, cột xiêu: phải sửa trước mùa bão.
Kịch bản diễn tập cứu hộ gồm sáu bước.
Con đường hoa mười giờ nở rộ hai bên.
Tổng đài trả lời tự động ngoài giờ hành chính.
Bạn đọc ở xa gửi bài qua thư, xin viết một mặt giấy.
Xưởng cưa xẻ gỗ keo, ép viên mùn cưa.
Máy ấp trứng chạy điện, phòng khi mất điện thì dùng đèn dầu.
Rượu cần, cơm lam, thịt gác bếp đãi khách.
Muỗng, nĩa, chén đĩa dùng xong phải luộc kỹ.
Tiếng Việt có sáu thanh: ngang, huyền, sắc, hỏi, ngã, nặng.
Chăn, chiếu, màn được giặt sạch, phơi nắng.
Cắt tỉa vải ngay sau khi thu quả.
Đội bóng nữ xã Vĩnh Lộc vào chung kết.
Xe ủi mở rộng nền đường lên 6 m.
Bàn giao nhà tình thương cho bà Sáu, ấp Giồng Lức.
Các lớp mẫu giáo nghỉ học vì rét đậm dưới 10 độ.
Lưới điện hạ thế được thay cột, kéo dây bọc.
Hãy tắt bếp, ngắt cầu dao khi ra khỏi nhà.
Hợp đồng thuê đất có thời hạn 20 năm, trả tiền hằng năm.
Nhóm nghề nghiệp: thợ nề, thợ mộc, thợ điện nước.
Nhà máy xay xát chạy ba ca, trấu ép thành củi.
Thi thả diều trên đê, trẻ em reo hò ầm ĩ.
Khoai lở, khoai từ, khoai mỡ đều bán chạy.
Sản phẩm OCOP xếp hạng ba sao trở lên được dán tem.
Phiên tòa giả định giúp học sinh hiểu luật giao thông.
Vắc-xin được giữ ở 2–8 °C, chở bằng thùng lạnh.
Nghỉ trưa, mọi người mắc võng dưới gốc bằng lăng.
Đũa tre, rổ rá, thúng mủng treo kín vách.
Ngày hội hiến máu tiếp nhận 132 đơn vị máu.
Sạt lở bờ sông ăn sâu vào vườn nhà ông Bảy đến bốn mét.
Ruồi vàng đục quả bưởi; nên bao trái từ khi còn nhỏ.
Cán bộ địa chính đo đạc lại thửa ruộng, cắm mốc mới.
Hè này thư viện mở lớp vẽ, lớp đàn và lớp tiếng Anh.
Lắp đồng hồ nước cho 58 hộ ở cuối nguồn.
Bệnh đạo ôn cổ bông xuất hiện rải rác, tỷ lệ 3–5%.
Chuyện kể rằng giếng làng chẳng bao giờ cạn.
Gạo nếp cẩm, đậu xanh, lạc, vừng là hàng Tết.
Quãng đường từ bến xe tới bệnh viện dài khoảng 2 km.
Mọi thắc mắc xin liên hệ văn phòng, gặp chị Hường.
Đẵn tre, chẻ lạt, lợp lại mái bếp cho cụ Khuyến.
Bệnh kiết lỵ lây qua đường ăn uống, nhất là rau sống.
PHÒNG BỆNH LỴ, BỆNH TẢ TRONG MÙA NẮNG NÓNG
KỸ NĂNG SƠ CỨU: GÃY XƯƠNG, BỎNG, NGẠT NƯỚC
GIỮ GÌN VỆ SINH, TRỪ MUỖI, DIỆT BỌ GẬY
CẨM NANG ĐỒNG RUỘNG: XỬ LÝ HẠT GIỐNG, CÀY VỠ, BỪA KỸ
LẮP ĐẶT ĐIỆN MẶT TRỜI Ở ẤP BÃI CỎ, XÓM ĐẬP ĐÁ
TRẺ EM HỌC BƠI, PHỤ HUYNH YÊN TÂM; ÔNG BÀ, CHÚ BÁC CÙNG ĐI CỔ VŨ
QUÝ I: MỞ 5 LỚP Ủ PHÂN, Ủ CHUA CỎ VOI, CHỐNG RÒ RỈ, CHỮA LỖI BỂ
Lão nông cặm cụi ghép mắt, tháp cành suốt buổi.
`
  .trim()
  .split('\n')
