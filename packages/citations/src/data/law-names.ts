/**
 * Titles of laws, codes and ordinances without their type and year, one per line; where the text has no year, only a known title says
 * where the name ends. Long titles that are never cited without their year are left out.
 *
 * @source titles as promulgated by Quốc hội and Ủy ban Thường vụ Quốc hội, 1986–2025; and the abbreviations in use
 */
export const CODES = `Dân sự
Hình sự
Lao động
Hàng hải
Hàng hải Việt Nam
Tố tụng dân sự
Tố tụng hình sự`

/** Codes that are cited by an abbreviation of the whole title: “BLHS năm 2015”. */
export const CODE_ABBREVIATIONS: readonly (readonly [abbreviation: string, name: string])[] = [
  ['BLDS', 'Dân sự'],
  ['BLHS', 'Hình sự'],
  ['BLLĐ', 'Lao động'],
  ['BLTTDS', 'Tố tụng dân sự'],
  ['BLTTHS', 'Tố tụng hình sự'],
]

export const LAWS = `An ninh mạng
An ninh quốc gia
An toàn, vệ sinh lao động
An toàn thông tin mạng
An toàn thực phẩm
Bảo hiểm tiền gửi
Bảo hiểm xã hội
Bảo hiểm y tế
Bảo vệ bí mật nhà nước
Bảo vệ dữ liệu cá nhân
Bảo vệ môi trường
Bảo vệ quyền lợi người tiêu dùng
Bảo vệ và kiểm dịch thực vật
Bảo vệ và phát triển rừng
Ban hành văn bản quy phạm pháp luật
Bầu cử đại biểu Quốc hội
Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân
Biên giới quốc gia
Biên phòng Việt Nam
Biển Việt Nam
Bình đẳng giới
Bưu chính
Các công cụ chuyển nhượng
Các tổ chức tín dụng
Cán bộ, công chức
Căn cước
Căn cước công dân
Cảnh sát biển Việt Nam
Cảnh sát cơ động
Cảnh vệ
Cạnh tranh
Chăn nuôi
Chất lượng sản phẩm, hàng hóa
Chứng khoán
Chuyển đổi số
Chuyển giao công nghệ
Cơ yếu
Công an nhân dân
Công chứng
Công đoàn
Công nghệ cao
Công nghệ thông tin
Công nghiệp công nghệ số
Công nghiệp quốc phòng, an ninh và động viên công nghiệp
Cư trú
Dân quân tự vệ
Dạy nghề
Dẫn độ
Di sản văn hóa
Doanh nghiệp
Doanh nghiệp nhà nước
Du lịch
Dự trữ quốc gia
Dược
Dữ liệu
Đa dạng sinh học
Đặc xá
Đất đai
Đấu giá tài sản
Đấu thầu
Đầu tư
Đầu tư công
Đầu tư nước ngoài tại Việt Nam
Đầu tư theo phương thức đối tác công tư
Đê điều
Địa chất và khoáng sản
Điện ảnh
Điện lực
Đo đạc và bản đồ
Đo lường
Đường bộ
Đường sắt
Giá
Giám định tư pháp
Giáo dục
Giáo dục đại học
Giáo dục nghề nghiệp
Giáo dục quốc phòng và an ninh
Giáo dục quốc phòng - an ninh
Giao dịch điện tử
Giao thông đường bộ
Giao thông đường thủy nội địa
Hải quan
Hàng không dân dụng Việt Nam
Hàng không dân dụng
Hòa giải, đối thoại tại Tòa án
Hoạt động chữ thập đỏ
Hoạt động giám sát của Quốc hội và Hội đồng nhân dân
Hỗ trợ doanh nghiệp nhỏ và vừa
Hóa chất
Hôn nhân và gia đình
Hộ tịch
Hợp tác xã
Kế toán
Kiểm toán độc lập
Kiểm toán nhà nước
Kiến trúc
Kinh doanh bảo hiểm
Kinh doanh bất động sản
Khám bệnh, chữa bệnh
Khí tượng thủy văn
Khiếu nại
Khiếu nại, tố cáo
Khoa học và công nghệ
Khoa học, công nghệ và đổi mới sáng tạo
Khoáng sản
Lao động
Lâm nghiệp
Luật sư
Lực lượng dự bị động viên
Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở
Lưu trữ
Lý lịch tư pháp
Mặt trận Tổ quốc Việt Nam
Năng lượng nguyên tử
Nuôi con nuôi
Ngân hàng Nhà nước Việt Nam
Ngân hàng Nhà nước
Ngân sách nhà nước
Nghĩa vụ quân sự
Người cao tuổi
Người khuyết tật
Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng
Nhà giáo
Nhà ở
Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam
Phá sản
Phổ biến, giáo dục pháp luật
Phòng bệnh
Phòng cháy và chữa cháy
Phòng cháy, chữa cháy và cứu nạn, cứu hộ
Phòng, chống bạo lực gia đình
Phòng, chống bệnh truyền nhiễm
Phòng, chống khủng bố
Phòng, chống ma túy
Phòng, chống mua bán người
Phòng, chống HIV/AIDS
Phòng, chống rửa tiền
Phòng, chống tác hại của rượu, bia
Phòng, chống tác hại của thuốc lá
Phòng, chống tham nhũng
Phòng, chống thiên tai
Phòng không nhân dân
Quản lý ngoại thương
Quản lý nợ công
Quản lý thuế
Quản lý và đầu tư vốn nhà nước tại doanh nghiệp
Quản lý, sử dụng tài sản công
Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ
Quảng cáo
Quốc phòng
Quốc tịch Việt Nam
Quốc tịch
Quy hoạch
Quy hoạch đô thị
Quy hoạch đô thị và nông thôn
Sĩ quan Quân đội nhân dân Việt Nam
Sở hữu trí tuệ
Sử dụng năng lượng tiết kiệm và hiệu quả
Tài nguyên nước
Tài nguyên, môi trường biển và hải đảo
Tần số vô tuyến điện
Tình trạng khẩn cấp
Tín ngưỡng, tôn giáo
Tiếp cận thông tin
Tiếp công dân
Tiêu chuẩn và quy chuẩn kỹ thuật
Tố cáo
Tố tụng hành chính
Tổ chức Chính phủ
Tổ chức chính quyền địa phương
Tổ chức cơ quan điều tra hình sự
Tổ chức Hội đồng nhân dân và Ủy ban nhân dân
Tổ chức Quốc hội
Tổ chức Tòa án nhân dân
Tổ chức Viện kiểm sát nhân dân
Tương trợ tư pháp
Tương trợ tư pháp về dân sự
Tương trợ tư pháp về hình sự
Tư pháp người chưa thành niên
Thanh niên
Thanh tra
Thể dục, thể thao
Thi đua, khen thưởng
Thi hành án dân sự
Thi hành án hình sự
Thi hành tạm giữ, tạm giam
Thỏa thuận quốc tế
Thống kê
Thú y
Thủ đô
Thuế bảo vệ môi trường
Thuế giá trị gia tăng
Thuế sử dụng đất nông nghiệp
Thuế sử dụng đất phi nông nghiệp
Thuế tài nguyên
Thuế thu nhập cá nhân
Thuế thu nhập doanh nghiệp
Thuế tiêu thụ đặc biệt
Thuế xuất khẩu, thuế nhập khẩu
Thủy lợi
Thủy sản
Thư viện
Thực hành tiết kiệm, chống lãng phí
Thực hiện dân chủ ở cơ sở
Thương mại
Trách nhiệm bồi thường của Nhà nước
Trật tự, an toàn giao thông đường bộ
Trẻ em
Trí tuệ nhân tạo
Trọng tài thương mại
Trồng trọt
Trưng cầu ý dân
Trưng mua, trưng dụng tài sản
Trợ giúp pháp lý
Viên chức
Viễn thông
Việc làm
Xây dựng
Xử lý vi phạm hành chính
Xuất bản
Xuất cảnh, nhập cảnh của công dân Việt Nam
Báo chí
ATTP
ATVSLĐ
BHXH
BHYT
BVMT
CBCC
GTĐB
HN&GĐ
HNGĐ
HTX
NSNN
NVQS
PCCC
PCTN
SHTT
XLVPHC`

/** Ordinances that have no law of the same title; those that have are found by it. */
export const ORDINANCES = `Án phí, lệ phí Tòa án
Cảnh sát môi trường
Chi phí tố tụng
Chống tham nhũng
Công an xã
Cựu chiến binh
Dân số
Động viên công nghiệp
Giống cây trồng
Giống vật nuôi
Hợp đồng kinh tế
Khai thác và bảo vệ công trình thủy lợi
Lãnh sự
Ngoại hối
Người tàn tật
Phí và lệ phí
Phòng, chống lụt, bão
Phòng, chống mại dâm
Quản lý thị trường
Thực hiện dân chủ ở xã, phường, thị trấn
Ưu đãi người có công với cách mạng
Ưu đãi người có công`
